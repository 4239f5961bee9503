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

import type {
  MetricOptions,
  MetricsService,
  MetricsServiceObservableCallback,
} from '@backstage/backend-plugin-api/alpha';

type Labels = Record<string, unknown>;

/** Metrics as an exporter would see them, for a test to read. */
export class RecordedMetrics implements MetricsService {
  readonly instruments = new Map<string, MetricOptions & { kind: string }>();
  /** Everything that was recorded: metric, labels, value. */
  readonly recorded: [name: string, labels: Labels, value: number][] = [];
  readonly #callbacks = new Map<string, MetricsServiceObservableCallback>();

  createCounter: MetricsService['createCounter'] = (name, options) =>
    this.#add('counter', name, options);
  createUpDownCounter: MetricsService['createUpDownCounter'] = (
    name,
    options,
  ) => this.#add('up-down-counter', name, options);
  createHistogram: MetricsService['createHistogram'] = (name, options) =>
    this.#add('histogram', name, options);
  createGauge: MetricsService['createGauge'] = (name, options) =>
    this.#add('gauge', name, options);
  createObservableCounter: MetricsService['createObservableCounter'] = (
    name,
    options,
  ) => this.#observable('counter', name, options);
  createObservableUpDownCounter: MetricsService['createObservableUpDownCounter'] =
    (name, options) => this.#observable('up-down-counter', name, options);
  createObservableGauge: MetricsService['createObservableGauge'] = (
    name,
    options,
  ) => this.#observable('gauge', name, options);

  /** The sum of what was recorded under the given labels, and perhaps others. */
  sum(name: string, labels: Labels = {}): number {
    return this.#matching(name, labels).reduce((sum, value) => sum + value, 0);
  }

  /** How often something was recorded. */
  times(name: string, labels: Labels = {}): number {
    return this.#matching(name, labels).length;
  }

  /** What a gauge shows now, by its labels as text. */
  async read(name: string): Promise<Record<string, number>> {
    const shown: Record<string, number> = {};
    await this.#callbacks.get(name)!({
      observe: (value, labels = {}) => {
        shown[Object.values(labels).join(' ')] = value;
      },
    });
    return shown;
  }

  #matching(name: string, labels: Labels): number[] {
    return this.recorded
      .filter(
        ([recorded, has]) =>
          recorded === name &&
          Object.entries(labels).every(([key, value]) => has[key] === value),
      )
      .map(([, , value]) => value);
  }

  #add(kind: string, name: string, options: MetricOptions = {}) {
    this.instruments.set(name, { kind, ...options });
    const record = (value: number, labels: Labels = {}) => {
      this.recorded.push([name, labels, value]);
    };
    return { add: record, record };
  }

  #observable(kind: string, name: string, options: MetricOptions = {}) {
    this.instruments.set(name, { kind, ...options });
    return {
      addCallback: (callback: MetricsServiceObservableCallback<any>) => {
        this.#callbacks.set(name, callback);
      },
      removeCallback: () => {
        this.#callbacks.delete(name);
      },
    };
  }
}
