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

/** What a metric is, as its instrument and docs/metrics.md say it. */
export type MetricDefinition = {
  kind: 'counter' | 'histogram' | 'gauge';
  /** Of OpenTelemetry: `s`, `1` for a ratio, or what is counted in braces. */
  unit: string;
  description: string;
  /** Each has few values; none ever names an entity. */
  labels: readonly string[];
};

/** Every metric of the plugin, by its name in OpenTelemetry. */
export const metricDefinitions = {
  'mlops_maturity.targets': {
    kind: 'gauge',
    unit: '{target}',
    description: 'Targets that are collected',
    labels: ['collector'],
  },
  'mlops_maturity.targets.due': {
    kind: 'gauge',
    unit: '{target}',
    description: 'Targets that wait for their turn',
    labels: ['collector'],
  },
  'mlops_maturity.targets.pending': {
    kind: 'gauge',
    unit: '{target}',
    description: 'Targets that were never read',
    labels: ['collector'],
  },
  'mlops_maturity.targets.failing': {
    kind: 'gauge',
    unit: '{target}',
    description: 'Targets that could not be read in full, by the first cause',
    labels: ['collector', 'cause'],
  },
  'mlops_maturity.targets.oldest_due_age': {
    kind: 'gauge',
    unit: 's',
    description: 'For how long the target that waits longest has been due',
    labels: ['collector'],
  },
  'mlops_maturity.rate_limit.remaining_ratio': {
    kind: 'gauge',
    unit: '1',
    description:
      'What is left of the rate limit; of the scarcest where a host has several',
    labels: ['collector', 'host'],
  },
  'mlops_maturity.components': {
    kind: 'gauge',
    unit: '{component}',
    description: 'ML components',
    labels: [],
  },
  'mlops_maturity.components.due': {
    kind: 'gauge',
    unit: '{component}',
    description: 'Components that wait to be assessed',
    labels: [],
  },
  'mlops_maturity.components.pending': {
    kind: 'gauge',
    unit: '{component}',
    description: 'Components that were never assessed',
    labels: [],
  },
  'mlops_maturity.components.failing': {
    kind: 'gauge',
    unit: '{component}',
    description: 'Components whose last assessment failed',
    labels: [],
  },
  'mlops_maturity.components.oldest_due_age': {
    kind: 'gauge',
    unit: 's',
    description: 'For how long the component that waits longest has been due',
    labels: [],
  },
  'mlops_maturity.assessments': {
    kind: 'gauge',
    unit: '{component}',
    description: 'Components by model and published level',
    labels: ['model', 'level'],
  },
  'mlops_maturity.collection.duration': {
    kind: 'histogram',
    unit: 's',
    description: 'How long collecting a target took',
    labels: ['collector', 'outcome'],
  },
  'mlops_maturity.collection.requests': {
    kind: 'counter',
    unit: '{request}',
    description: 'Requests to sources',
    labels: ['collector', 'outcome'],
  },
  'mlops_maturity.collection.put_off': {
    kind: 'counter',
    unit: '{target}',
    description: 'Sweeps that were put off to keep within a rate limit',
    labels: ['collector'],
  },
  'mlops_maturity.assessment.duration': {
    kind: 'histogram',
    unit: 's',
    description: 'How long assessing a component took',
    labels: ['outcome'],
  },
  'mlops_maturity.transitions': {
    kind: 'counter',
    unit: '{transition}',
    description: 'Changes of published levels',
    labels: ['model', 'cause', 'direction'],
  },
  'mlops_maturity.catalog_sync.duration': {
    kind: 'histogram',
    unit: 's',
    description: 'How long a look at the catalog took',
    labels: ['outcome'],
  },
  'mlops_maturity.readable_set.duration': {
    kind: 'histogram',
    unit: 's',
    description:
      'How long it took to ask the catalog what a caller may read, where the policy has conditions',
    labels: [],
  },
  'mlops_maturity.readable_set.lookups': {
    kind: 'counter',
    unit: '{lookup}',
    description:
      'Questions about what a caller may read, where the policy has conditions',
    labels: ['outcome'],
  },
  'mlops_maturity.readable_set.refs': {
    kind: 'gauge',
    unit: '{ref}',
    description: 'Refs that this process remembers for its callers',
    labels: [],
  },
  'mlops_maturity.pushed': {
    kind: 'counter',
    unit: '{observation}',
    description: 'Observations that CI jobs pushed',
    labels: ['outcome'],
  },
  'mlops_maturity.events': {
    kind: 'counter',
    unit: '{event}',
    description: 'Events of sources',
    labels: ['collector', 'outcome'],
  },
  'mlops_maturity.purged': {
    kind: 'counter',
    unit: '{row}',
    description: 'Rows that the clean-up removed',
    labels: [],
  },
  'mlops_maturity.work.active': {
    kind: 'gauge',
    unit: '{item}',
    description: 'Items that this process works on now',
    labels: ['loop'],
  },
  'mlops_maturity.work.since_looked': {
    kind: 'gauge',
    unit: 's',
    description: 'How long ago this process last found out what is due',
    labels: ['loop'],
  },
} as const satisfies Record<string, MetricDefinition>;

export type MetricName = keyof typeof metricDefinitions;

/** The names of metrics of one kind. */
export type MetricNameOf<Kind extends MetricDefinition['kind']> = {
  [Name in MetricName]: (typeof metricDefinitions)[Name]['kind'] extends Kind
    ? Name
    : never;
}[MetricName];

/** A value for each of a metric's labels. */
export type LabelsOf<Name extends MetricName> = {
  [Label in (typeof metricDefinitions)[Name]['labels'][number]]: string;
};
