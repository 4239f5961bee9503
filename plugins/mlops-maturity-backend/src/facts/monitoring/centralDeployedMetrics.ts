/*
 * Copyright 2026 The MLOps Maturity Authors
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *     http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */

import { fail, partial, pass } from '../decisions';
import { alsoNeeding } from '../evidence/allOf';
import { dayOf } from '../evidence/dayOf';
import {
  isFreshSignal,
  metricSignals,
  seriesPhrase,
  signalAt,
  signalEnds,
  signalEvidence,
  unseenMetrics,
} from '../evidence/metricSignals';
import { grafanaAnnotation } from '../evidence/monitoringAnnotations';
import { platformGap } from '../evidence/platforms';
import type { Fact, FactContext, FactDecision, FactInput } from '../types';

const monitoring = 'model-monitoring';
const neededSeries = 3;

function earliest(instants: (string | undefined)[]): string | undefined {
  return instants
    .filter(instant => instant !== undefined)
    .sort((a, b) => Date.parse(a) - Date.parse(b))[0];
}

function decideSeries(input: FactInput, { now }: FactContext): FactDecision {
  const { windows } = input.settings;
  // What a monitor writes elsewhere isn't in the shared metrics server.
  const fresh = metricSignals(input, 'model').filter(
    each =>
      each.signal.newestSampleAt !== undefined &&
      isFreshSignal(each, windows, now),
  );
  const names = [...new Set(fresh.flatMap(({ signal }) => signal.series))];
  const evidence = fresh.slice(0, 5).map(signalEvidence);
  const observedAt = fresh[0] && signalAt(fresh[0]);
  if (names.length >= neededSeries) {
    return pass(
      `${fresh[0].platform.title} holds ${seriesPhrase(names)} about the model; the newest sample is of ${dayOf(observedAt!)}.`,
      {
        evidence,
        observedAt,
        // When the first of them goes quiet there may be too few.
        validUntil: earliest(fresh.map(each => signalEnds(each, windows, now))),
      },
    );
  }
  const unseen = unseenMetrics(input);
  if (!unseen) {
    return fail(
      `At least ${neededSeries} different series about the model are expected with a sample from the last ${windows.metricHours} hours; ${names.length === 0 ? 'there is none' : `there is only ${seriesPhrase(names)}`}.`,
      {
        evidence,
        observedAt,
        nextChangeAt: earliest(
          fresh.map(each => signalEnds(each, windows, now)),
        ),
      },
    );
  }
  const annotation = grafanaAnnotation(input.component);
  return annotation && !platformGap(input, 'metricSignal')
    ? partial(
        `The annotation ${annotation} links dashboards, but no series about the model was seen. ${unseen.reason}`,
      )
    : unseen;
}

export const centralDeployedMetrics: Fact = {
  id: 'central-deployed-metrics',
  group: 'monitoring',
  title: 'The deployed model sends rich metrics to one place',
  description:
    'Looks at the shared metrics server. Passes when the model is monitored and the workload has at least three different series about the model, with samples from the last 24 hours. A Grafana dashboard that the catalog links is partial as long as no metrics server is linked.',
  howToFix:
    'Emit at least three metrics about the model, such as prediction distribution, drift and data quality, to the shared metrics server, and connect it.',
  scope: 'component',
  attestable: 'yes',
  sources: ['metrics', 'catalog', 'attestation'],
  windowDays: 1,
  needs: [monitoring],
  decide: (input, context) =>
    alsoNeeding([context.fact(monitoring)], decideSeries(input, context)),
};
