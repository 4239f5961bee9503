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

import type { Evidence } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { MetricSignalData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { daysAfter, isWithin } from '../decisions';
import type {
  FactDecision,
  FactInput,
  FactWindows,
  PlatformEvidence,
} from '../types';
import { linkedPlatforms, unseen } from './platforms';
import { webAddress } from './webAddress';

const maxNames = 3;

/** What a metrics server holds of one signal, and which server that is. */
export type MetricSignal = {
  platform: PlatformEvidence;
  signal: MetricSignalData;
};

/** The newest time that a signal tells of: a sample, or a monitor's success. */
export function signalAt({ signal }: MetricSignal): string | undefined {
  const { newestSampleAt, lastRunAt } = signal;
  if (newestSampleAt === undefined || lastRunAt === undefined) {
    return newestSampleAt ?? lastRunAt;
  }
  return Date.parse(newestSampleAt) >= Date.parse(lastRunAt)
    ? newestSampleAt
    : lastRunAt;
}

/** What was asked of the linked servers about one signal, newest first. */
export function metricSignals(
  input: Pick<FactInput, 'platforms'>,
  kind: MetricSignalData['signal'],
): MetricSignal[] {
  const time = (each: MetricSignal) => Date.parse(signalAt(each) ?? '') || 0;
  return linkedPlatforms(input, 'metricSignal')
    .flatMap(platform =>
      platform.signals
        .filter(({ signal }) => signal === kind)
        .map(signal => ({ platform, signal })),
    )
    .sort((a, b) => time(b) - time(a));
}

/**
 * Until when a fresh signal counts as fresh: its newest sample may be as old as
 * the window for metrics says, the last run of a monitor as the one for
 * monitors. A time that makes nothing fresh, such as one that lies far in the
 * future, keeps nothing fresh either. Undefined for a signal that isn't fresh.
 */
export function signalEnds(
  { signal: { newestSampleAt, lastRunAt } }: MetricSignal,
  { metricHours, monitor }: FactWindows,
  now: Date,
): string | undefined {
  const ends = [
    { at: newestSampleAt, days: metricHours / 24 },
    { at: lastRunAt, days: monitor },
  ].flatMap(({ at, days }) =>
    at !== undefined && isWithin(at, days, now) ? [daysAfter(at, days)] : [],
  );
  return ends.sort((a, b) => Date.parse(b) - Date.parse(a))[0];
}

/** Whether a signal has a sample, or a run of its monitor, that is recent. */
export function isFreshSignal(
  { signal: { newestSampleAt, lastRunAt } }: MetricSignal,
  { metricHours, monitor }: FactWindows,
  now: Date,
): boolean {
  return (
    isWithin(newestSampleAt, metricHours / 24, now) ||
    isWithin(lastRunAt, monitor, now)
  );
}

/** `3 series (container_memory_rss, up, ...)`, for a sentence. */
export function seriesPhrase(names: readonly string[]): string {
  const shown = names.slice(0, maxNames).map(name => name.slice(0, 80));
  const more = names.length > maxNames ? ', ...' : '';
  return names.length === 0
    ? 'no named series'
    : `${names.length} series (${shown.join(', ')}${more})`;
}

/** What was asked and found, with the time of the newest sample. */
export function signalEvidence(each: MetricSignal): Evidence {
  const { platform, signal } = each;
  return {
    title: `${platform.title}: ${(signal.query ?? signal.name).slice(0, 200)}`,
    url: signal.url && webAddress(signal.url),
    at: signalAt(each),
  };
}

/**
 * Unknown, where the metrics server could not be read, the component isn't
 * linked to one or none is connected; undefined where a linked one was read.
 */
export function unseenMetrics(
  input: Pick<FactInput, 'component' | 'platforms' | 'collectable'>,
): FactDecision | undefined {
  return unseen(input, 'metricSignal', {
    source: 'metrics server',
    connect: 'Prometheus',
    annotations: [
      'backstage.io/kubernetes-id',
      'backstage.io/kubernetes-label-selector',
    ],
  });
}
