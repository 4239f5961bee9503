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

import type { MlComponent } from '../../entities/types';
import { fail, partial, pass, unknown } from '../decisions';
import { bestOf } from '../evidence/bestOf';
import { dayOf } from '../evidence/dayOf';
import { declaredLibraries } from '../evidence/declaredLibraries';
import { fileEvidence } from '../evidence/links';
import {
  isFreshSignal,
  metricSignals,
  seriesPhrase,
  signalAt,
  signalEnds,
  signalEvidence,
  unseenMetrics,
  type MetricSignal,
} from '../evidence/metricSignals';
import { platformGap } from '../evidence/platforms';
import { webAddress } from '../evidence/webAddress';
import type { Fact, FactContext, FactDecision, FactInput } from '../types';

const services = /evidently|arize|whylabs|fiddler/i;
const libraries = [
  'evidently',
  'whylogs',
  'arize',
  'fiddler-client',
  'nannyml',
  'alibi-detect',
];

function linkedService({ annotations, links }: MlComponent) {
  const link = links.find(
    ({ title = '', url }) => services.test(title) || services.test(url),
  );
  if (link) {
    return {
      title: link.title ?? link.url.slice(0, 200),
      url: webAddress(link.url),
    };
  }
  const annotation = Object.keys(annotations).find(key => services.test(key));
  return annotation ? { title: `Annotation ${annotation}` } : undefined;
}

function told({ platform, signal }: MetricSignal, at: string): string {
  return signal.newestSampleAt === at
    ? `${platform.title} holds ${seriesPhrase(signal.series)} about the model; the newest sample is of ${dayOf(at)}.`
    : `The monitor ${signal.name.slice(0, 120)} of ${platform.title} last ran successfully on ${dayOf(at)}.`;
}

/** What the linked servers and services say; undefined where none tells. */
function decideSignals(
  input: FactInput,
  { now }: FactContext,
): FactDecision | undefined {
  const { windows } = input.settings;
  const signals = metricSignals(input, 'model');
  const fresh = signals.filter(each => isFreshSignal(each, windows, now));
  if (fresh.length > 0) {
    return bestOf(
      fresh.map(each => {
        const at = signalAt(each)!;
        return pass(told(each, at), {
          evidence: [signalEvidence(each)],
          observedAt: at,
          validUntil: signalEnds(each, windows, now),
        });
      }),
    );
  }
  if (platformGap(input, 'metricSignal')) return unseenMetrics(input);
  if (signals.length === 0) return undefined;
  const [newest] = signals;
  const at = signalAt(newest);
  return fail(
    `A series about the model from the last ${windows.metricHours} hours, or a monitor that ran in the last ${windows.monitor} days, is expected, but ${
      at === undefined
        ? `${newest.platform.title} holds none`
        : `the newest sign in ${newest.platform.title} is of ${dayOf(at)}`
    }.`,
    { evidence: [signalEvidence(newest)], observedAt: at },
  );
}

/** Monitoring that the catalog or the code tells of, but nobody saw run. */
function wiredMonitoring(
  { component, repositories }: FactInput,
  why: string,
): FactDecision | undefined {
  const notSeen = `no signal of it was seen. ${why}`;
  const service = linkedService(component);
  if (service) {
    return partial(`The catalog links '${service.title}', but ${notSeen}`, {
      evidence: [service],
    });
  }
  for (const repository of repositories) {
    const declared = declaredLibraries(repository).libraries;
    const library = libraries.find(name => declared.has(name));
    const path = library && declared.get(library);
    if (path) {
      return partial(`${path} names ${library}, but ${notSeen}`, {
        evidence: [fileEvidence(repository, path)],
      });
    }
  }
  return undefined;
}

export const modelMonitoring: Fact = {
  id: 'model-monitoring',
  group: 'monitoring',
  title: 'The model is monitored in production',
  description:
    'Looks for a signal that knows the model: a series for drift, predictions, accuracy or data quality with a sample from the last 24 hours, or a monitor that ran successfully in the last 7 days. A linked monitoring service, or such a library among the dependencies, is partial. A linked metrics server without such a series fails it.',
  howToFix:
    'Emit metrics about predictions and drift from the serving code to Prometheus, or schedule a monitor on the platform, and connect that source. Resource metrics such as memory do not count.',
  scope: 'component',
  attestable: 'yes',
  sources: ['metrics', 'ml-platform', 'catalog', 'repository', 'attestation'],
  windowDays: 7,
  decide: (input, context) => {
    const seen =
      decideSignals(input, context) ??
      unseenMetrics(input) ??
      unknown(
        'The metrics server that is linked to the component was not asked for series about the model: set the annotation backstage.io/kubernetes-id.',
        { annotations: ['backstage.io/kubernetes-id'] },
      );
    if (seen.status === 'pass') return seen;
    // What could not be read may hold the signal, so wiring doesn't hide it.
    if (platformGap(input, 'metricSignal')) return seen;
    return wiredMonitoring(input, seen.reason) ?? seen;
  },
};
