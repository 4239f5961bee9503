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

import type { FactDefinition } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { MetricSignalData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { MlComponent } from '../../entities/types';
import { fail, partial, pass, unknown } from '../decisions';
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

/** The annotation that shows that somebody watches this metric. */
function watchedBy(component: MlComponent, metric: RegExp): string | undefined {
  const rule = component.annotations['prometheus.io/rule'];
  return rule !== undefined && metric.test(rule)
    ? 'prometheus.io/rule'
    : grafanaAnnotation(component);
}

type Metric = {
  /** What is measured, for a sentence. */
  measure: string;
  signal: MetricSignalData['signal'];
  /** How queries call it. */
  metric: RegExp;
};

/** What the linked metrics servers say; undefined where none tells of it. */
function decideSignals(
  input: FactInput,
  { measure, signal }: Metric,
  { now }: FactContext,
): FactDecision | undefined {
  const { windows } = input.settings;
  const signals = metricSignals(input, signal);
  const fresh = signals.find(each => isFreshSignal(each, windows, now));
  const expected = `A sample of the ${measure} from the last ${windows.metricHours} hours is expected`;
  if (fresh) {
    const at = signalAt(fresh)!;
    return pass(
      `${fresh.platform.title} holds the ${measure} of the workload in ${seriesPhrase(fresh.signal.series)}; the newest sample is of ${dayOf(at)}.`,
      {
        evidence: [signalEvidence(fresh)],
        observedAt: at,
        validUntil: signalEnds(fresh, windows, now),
      },
    );
  }
  if (platformGap(input, 'metricSignal')) return unseenMetrics(input);
  if (signals.length === 0) return undefined;
  const at = signalAt(signals[0]);
  return fail(
    at === undefined
      ? `${expected}, but ${signals[0].platform.title} holds none at all of the workload.`
      : `${expected}, but the newest one in ${signals[0].platform.title} is of ${dayOf(at)}.`,
    { evidence: [signalEvidence(signals[0])], observedAt: at },
  );
}

/**
 * A metric of the machine that the model is served on. The metrics server
 * decides it; annotations only show that somebody watches it.
 */
export function resourceMetricFact(
  definition: Pick<
    FactDefinition,
    'id' | 'title' | 'description' | 'howToFix'
  > &
    Metric & {
      /** Why the metric makes no sense here, where no sample shows that it does. */
      exempt?: (input: FactInput) => FactDecision | undefined;
    },
): Fact {
  const { measure, signal, metric, exempt, ...texts } = definition;
  return {
    ...texts,
    group: 'monitoring',
    scope: 'component',
    attestable: 'yes',
    sources: ['metrics', 'catalog', 'attestation'],
    windowDays: 1,
    decide: (input, context) => {
      const seen = decideSignals(input, { measure, signal, metric }, context);
      if (seen?.status === 'pass') return seen;
      const exempted = exempt?.(input);
      if (exempted) return exempted;
      if (seen) return seen;
      const why =
        unseenMetrics(input) ??
        unknown(
          `The metrics server that is linked to the component was not asked for the ${measure} of its workload: set the annotation backstage.io/kubernetes-id.`,
          { annotations: ['backstage.io/kubernetes-id'] },
        );
      const annotation = watchedBy(input.component, metric);
      return annotation
        ? partial(
            `The annotation ${annotation} points at monitoring, but no ${measure} was seen. ${why.reason}`,
          )
        : why;
    },
  };
}
