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

import { fail, partial, pass, unknown } from '../decisions';
import type { Fact, FactDecision, FactInput } from '../types';
import { dayOf } from '../evidence/dayOf';
import { fileEvidence } from '../evidence/links';
import {
  countLines,
  isOfKind,
  manifests,
  type Manifest,
} from '../evidence/manifests';
import {
  isFreshSignal,
  metricSignals,
  signalAt,
  signalEnds,
  signalEvidence,
  unseenMetrics,
} from '../evidence/metricSignals';
import { platformGap } from '../evidence/platforms';
import {
  endpointEvidence,
  endpointName,
  servingEndpoints,
} from '../evidence/servingEndpoints';

/** Whether a deployment can be replaced without a moment of no answer. */
function isReplacedSmoothly(manifest: Manifest): boolean {
  return (
    isOfKind(manifest, 'Deployment') &&
    countLines(manifest, /\breplicas:\s{0,5}(?:[2-9]|[1-9]\d{1,4})(?!\d)/) >
      0 &&
    countLines(manifest, /\breadinessProbe:/) > 0 &&
    // Rolling updates are what Kubernetes does unless told otherwise.
    countLines(manifest, /\btype:\s{0,5}["']?(?:Recreate|OnDelete)\b/) === 0
  );
}

const neededAvailability = 0.999;

function percent(ratio: number): string {
  // Down, so that what is short of a figure is never shown as it.
  return `${Math.floor(ratio * 10_000) / 100} %`;
}

/** What was measured; undefined where nobody was asked. */
function decideAvailability(
  input: FactInput,
  now: Date,
): FactDecision | undefined {
  const { windows } = input.settings;
  const signals = metricSignals(input, 'availability');
  const [measured] = signals.filter(
    each =>
      each.signal.value !== undefined && isFreshSignal(each, windows, now),
  );
  const expected = `at least ${percent(neededAvailability)} is expected`;
  if (measured) {
    const { platform, signal } = measured;
    const value = signal.value!;
    const span =
      signal.windowSeconds === undefined
        ? ''
        : ` over ${Math.round(signal.windowSeconds / 86_400)} days`;
    const seen = `${platform.title} measured an availability of ${percent(value)}${span} (${dayOf(signalAt(measured)!)})`;
    const details = {
      evidence: [signalEvidence(measured)],
      observedAt: signalAt(measured),
      value,
    };
    const ends = signalEnds(measured, windows, now);
    return value >= neededAvailability
      ? pass(`${seen}; ${expected}.`, { ...details, validUntil: ends })
      : fail(`${seen}; ${expected}.`, { ...details, nextChangeAt: ends });
  }
  if (platformGap(input, 'metricSignal')) return unseenMetrics(input);
  if (signals.length === 0) return undefined;
  const at = signalAt(signals[0]);
  return fail(
    `An availability of at least ${percent(neededAvailability)} is expected, but ${signals[0].platform.title} holds ${at === undefined ? 'no sample of it' : `none newer than of ${dayOf(at)}`}; one from the last ${windows.metricHours} hours is needed.`,
    { evidence: [signalEvidence(signals[0])], observedAt: at },
  );
}

/** What serves the model, or defines that, is replaced without a pause. */
function wiredReplacement(
  input: FactInput,
  why: string,
): FactDecision | undefined {
  const smooth = servingEndpoints(input).find(
    ({ endpoint: { rolling, replicas } }) =>
      rolling && (replicas?.min ?? 0) > 1,
  );
  if (smooth) {
    return partial(
      `${endpointName(smooth)} has ${smooth.endpoint.replicas!.min} replicas or more, a readiness check and rolling updates. ${why}`,
      {
        evidence: [endpointEvidence(smooth)],
        observedAt: smooth.endpoint.updatedAt,
      },
    );
  }
  for (const repository of input.repositories) {
    const manifest = manifests(repository).find(isReplacedSmoothly);
    if (manifest) {
      return partial(
        `${manifest.path} has two replicas or more, a readiness probe and rolling updates. ${why}`,
        { evidence: [fileEvidence(repository, manifest.path)] },
      );
    }
  }
  return undefined;
}

export const zeroDowntime: Fact = {
  id: 'zero-downtime',
  group: 'release',
  title: 'Hardly any downtime',
  description:
    'Asks the metrics server for the availability that is measured from outside. Passes with at least 99.9 % over the span that is asked for, 30 days by default, and a sample from the last 24 hours; less fails it. Two replicas or more with a readiness check and rolling updates, on the serving platform or in a Kubernetes deployment of the repository, are partial where nothing was measured.',
  howToFix:
    'Run two replicas with a readiness probe and rolling updates, probe the endpoint from outside (blackbox exporter, for example), and connect the metrics server.',
  scope: 'component',
  attestable: 'yes',
  sources: ['metrics', 'ml-platform', 'repository', 'attestation'],
  windowDays: 30,
  decide: (input, { now }) => {
    const measured = decideAvailability(input, now);
    if (measured?.status === 'pass' || measured?.value !== undefined) {
      return measured;
    }
    const seen =
      measured ??
      unseenMetrics(input) ??
      unknown(
        'The metrics server that is linked to the component was not asked for its availability: set the annotation backstage.io/kubernetes-id.',
        { annotations: ['backstage.io/kubernetes-id'] },
      );
    // What could not be read may hold the figure, so wiring doesn't hide it.
    if (platformGap(input, 'metricSignal')) return seen;
    return wiredReplacement(input, seen.reason) ?? seen;
  },
};
