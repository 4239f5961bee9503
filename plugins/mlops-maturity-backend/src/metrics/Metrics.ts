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
  MetricsService,
  MetricsServiceCounter,
  MetricsServiceHistogram,
} from '@backstage/backend-plugin-api/alpha';
import {
  metricDefinitions,
  type LabelsOf,
  type MetricName,
  type MetricNameOf,
} from './metricDefinitions';

/** A value of a gauge. */
export type Reading<Name extends MetricName> = {
  value: number;
  labels: LabelsOf<Name>;
};

/** Seconds: from one statement to the longest sweep. */
const durationBuckets = [
  0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300,
];

/** The plugin's metrics, recorded where something happens. */
export class Metrics {
  readonly #service: MetricsService;
  readonly #counters = new Map<string, MetricsServiceCounter>();
  readonly #histograms = new Map<string, MetricsServiceHistogram>();

  constructor(service: MetricsService) {
    this.#service = service;
    for (const [name, { kind, unit, description }] of Object.entries(
      metricDefinitions,
    )) {
      const options = { unit, description };
      if (kind === 'counter') {
        this.#counters.set(name, service.createCounter(name, options));
      } else if (kind === 'histogram') {
        const advice = { explicitBucketBoundaries: durationBuckets };
        this.#histograms.set(
          name,
          service.createHistogram(name, { ...options, advice }),
        );
      }
    }
  }

  count<Name extends MetricNameOf<'counter'>>(
    name: Name,
    value: number,
    labels: LabelsOf<Name>,
  ): void {
    if (value > 0) this.#counters.get(name)!.add(value, labels);
  }

  /** Records how long something took. */
  took<Name extends MetricNameOf<'histogram'>>(
    name: Name,
    durationMs: number,
    labels: LabelsOf<Name>,
  ): void {
    this.#histograms.get(name)!.record(durationMs / 1000, labels);
  }

  /** Has a gauge read whenever metrics are exported. */
  observe<Name extends MetricNameOf<'gauge'>>(
    name: Name,
    read: () => Reading<Name>[] | Promise<Reading<Name>[]>,
  ): void {
    const { unit, description } = metricDefinitions[name];
    this.#service
      .createObservableGauge(name, { unit, description })
      .addCallback(async result => {
        for (const { value, labels } of await read()) {
          result.observe(value, labels);
        }
      });
  }
}
