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

import {
  toText,
  type GapRecorder,
  type MetricSignalData,
  type Observation,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { queryEndpoint, signalNames } from '../api/endpoints';
import type { PrometheusApi } from '../api/PrometheusApi';
import type {
  PrometheusLimits,
  PrometheusQueries,
  PrometheusServer,
} from '../prometheusConfig';
import { quote } from '../promql/matchers';
import type { Workload } from '../workload';
import { fillSelector } from './fillSelector';
import { toSampleTime } from './sampleTime';

/** Names of model series that are kept, and whose samples are looked at. */
const maxSeries = 50;
const maxSampledSeries = 5;

/** What one sweep asks, and of whom. */
export type SignalQuestion = {
  api: PrometheusApi;
  server: PrometheusServer;
  queries: PrometheusQueries;
  limits: PrometheusLimits;
  now: Date;
};

/**
 * Asks for every signal of a workload. One without a sample is an observation
 * too: that nothing is measured was seen.
 */
export async function observeSignals(
  question: SignalQuestion,
  workload: Workload,
  gaps: GapRecorder,
): Promise<Observation[]> {
  const readers: Record<
    keyof PrometheusQueries,
    () => Promise<MetricSignalData>
  > = {
    network: () => readResource(question, workload, 'network'),
    memory: () => readResource(question, workload, 'memory'),
    gpu: () => readResource(question, workload, 'gpu'),
    model: () => readModel(question, workload),
    availability: () => readAvailability(question, workload),
  };
  const signals =
    workload.selector.length > 0
      ? (Object.keys(readers) as (keyof PrometheusQueries)[])
      : (['model'] as const).filter(() => workload.series.length > 0);
  const found: Observation[] = [];
  // One after another: several at once cost the server more than they save.
  for (const signal of signals) {
    const data = await gaps.attempt(queryEndpoint(signal), readers[signal]);
    if (data) found.push({ kind: 'metricSignal', key: signal, data });
  }
  return found;
}

async function readResource(
  question: SignalQuestion,
  { selector }: Workload,
  signal: 'network' | 'memory' | 'gpu',
): Promise<MetricSignalData> {
  const series = fillSelector(question.queries[signal], selector);
  const newestSampleAt = await readNewest(question, [series]);
  return {
    ...describe(question, signal, series),
    series: newestSampleAt === undefined ? [] : [metricOf(series) ?? signal],
    newestSampleAt,
  };
}

async function readModel(
  question: SignalQuestion,
  { selector, series }: Workload,
): Promise<MetricSignalData> {
  const { api, queries, limits } = question;
  const own = fillSelector(queries.model, selector);
  const named = fillSelector(queries.model, [
    // Rules that add up series drop the labels of pods, so their names suffice.
    { label: '__name__', operator: '=~', value: series.join('|') },
  ]);
  const searched = [
    ...(selector.length > 0 ? [own] : []),
    ...(series.length > 0 ? [named] : []),
  ];
  const recent = searched.map(
    one =>
      `count by (__name__) (last_over_time(${one}[${limits.lookbackHours}h]))`,
  );
  const samples = await api.query(recent.join(' or '));
  const names = [
    ...new Set(samples.flatMap(({ labels }) => labels.__name__ ?? [])),
  ]
    .filter(name => name.length <= 200)
    .sort()
    .slice(0, maxSeries);
  const newestSampleAt = await readNewest(
    question,
    names
      .slice(0, maxSampledSeries)
      .map(name => withName(series.includes(name) ? named : own, name)),
  );
  return {
    ...describe(question, 'model', searched.join(' or ')),
    series: names,
    newestSampleAt,
  };
}

async function readAvailability(
  question: SignalQuestion,
  { selector }: Workload,
): Promise<MetricSignalData> {
  const { api, queries, limits } = question;
  const series = fillSelector(queries.availability, selector);
  const newestSampleAt = await readNewest(question, [series]);
  const [average] =
    newestSampleAt === undefined
      ? []
      : await api.query(
          `avg(avg_over_time(${series}[${limits.availabilityDays}d]))`,
        );
  const sound = average && average.value >= 0 && average.value <= 1;
  return {
    ...describe(question, 'availability', series),
    series:
      newestSampleAt === undefined ? [] : [metricOf(series) ?? 'availability'],
    newestSampleAt,
    // The average moves a little at every sweep, and a hundredth of a percent
    // is as exact as it is told.
    value: sound ? toRatio(average.value) : undefined,
    windowSeconds: limits.availabilityDays * 24 * 60 * 60,
  };
}

/**
 * When the newest sample of some series was taken. An instant query answers
 * with the time of the asking, so the samples' own times are what is asked for.
 */
async function readNewest(
  { api, limits, now }: SignalQuestion,
  selectors: string[],
): Promise<string | undefined> {
  if (selectors.length === 0) return undefined;
  const newest = selectors.map(
    // The label keeps `or` from dropping all but the first.
    (series, index) =>
      `label_replace(max(max_over_time(timestamp(${series})[${limits.lookbackHours}h:5m])), "nth", "${index}", "", "")`,
  );
  const samples = await api.query(`max(${newest.join(' or ')})`);
  return samples.length > 0 ? toSampleTime(samples[0].value, now) : undefined;
}

function describe(
  { server }: SignalQuestion,
  signal: keyof PrometheusQueries,
  query: string,
): Pick<MetricSignalData, 'signal' | 'name' | 'query' | 'url'> {
  const graph =
    server.uiUrl &&
    `${server.uiUrl}/graph?g0.expr=${encodeURIComponent(query)}&g0.tab=1`;
  return {
    signal,
    name: signalNames[signal],
    query: toText(query, 2000),
    ...(graph && graph.length <= 2000 ? { url: graph } : {}),
  };
}

/** The same selector for one of its metrics; it ends with a brace. */
function withName(selector: string, name: string): string {
  return `${selector.slice(0, -1)},__name__=${quote(name)}}`;
}

function metricOf(selector: string): string | undefined {
  return /^[a-zA-Z_:][a-zA-Z0-9_:]*/.exec(selector)?.[0];
}

/** Four decimals, rounded down but for what sums of many numbers lose. */
function toRatio(value: number): number {
  return Math.floor(Number((value * 10_000).toFixed(4))) / 10_000;
}
