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

import type { FactStatus } from '../../facts';

/**
 * An imagined component: what passes, what nobody knows, and the level that it
 * has to come to in each model, as the model labels it.
 */
export type WorkedExample = {
  name: string;
  passing: string[];
  /** Everything else fails. */
  unknown?: string[];
  levels: Record<string, string>;
  /** The labels of potential levels that differ from the verified ones. */
  potential?: Record<string, string>;
  /** How many requirements of the next level are met already. */
  aheadOnNextLevel?: Record<string, number>;
};

const notebookRepository = ['code-in-vcs'];

const tidyCatalog = [...notebookRepository, 'basic-management'];

const classicDevOps = [
  ...tidyCatalog,
  'some-automation',
  'ci-pipeline',
  'automated-build',
  'unit-tests-run',
  'integration-tests-run',
  'model-integration-tests',
  'app-unit-tests',
  'automated-app-release',
  'release-by-cicd',
  'data-pipeline',
  'data-prep-automated',
  'ops-metrics',
  'ops-metrics-network',
  'ops-metrics-memory',
  'ops-metrics-gpu',
];

const withTracking = [
  ...classicDevOps,
  'experiment-tracking',
  'central-training-metrics',
];

const withTraining = [
  ...withTracking,
  'training-pipeline',
  'automated-training',
  'model-registry',
  'models-versioned',
  'model-management',
  'code-and-models-versioned',
  'managed-compute',
  'managed-training-environment',
  'reproducible-training',
  'low-friction-release',
  'scoring-script-in-vcs',
  'scoring-script-tested',
];

/** What only people can tell. */
const people = [
  'ds-with-engineers',
  'ds-de-repeatable-jobs',
  'ds-de-pipelines',
  'de-with-ds',
  'de-ds-se-io',
  'se-de-integration',
  'ds-se-markers',
  'se-post-deploy-metrics',
  'ds-independence',
  'release-owned-by-engineering',
  'it-collaboration',
  'improved-collaboration',
];

const withAttestations = [
  ...withTraining,
  'ds-with-engineers',
  'ds-de-repeatable-jobs',
  'de-with-ds',
];

/** Continuous training, in a shop that has no continuous integration. */
const trainingWithoutCi = [
  ...people,
  'training-pipeline-in-production',
  'automated-training',
  'workflow-orchestrated',
  'modular-code',
  'data-in-managed-store',
  'data-pipeline',
  'data-analysis-pipeline',
  'data-prep-automated',
  'automated-model-release',
  'model-release-tests',
  'model-monitoring',
  'retraining-triggers',
];

const levels = (
  automationLadder: string,
  microsoft: string,
  threeLevel: string,
  fiveStage: string,
  linkRedglue: string,
) => ({
  'automation-ladder': automationLadder,
  'microsoft-2020': microsoft,
  'three-level': threeLevel,
  'five-stage': fiveStage,
  'link-redglue': linkRedglue,
});

/** Components that every shipped model must place as its authors would. */
export const workedExamples: WorkedExample[] = [
  {
    name: 'a repository of notebooks',
    passing: notebookRepository,
    levels: levels('0', '0', '0', '1', '0'),
  },
  {
    name: 'a tidy catalog without automation',
    passing: tidyCatalog,
    levels: levels('0', '0', '0', '2', '0'),
  },
  {
    name: 'classic DevOps',
    passing: classicDevOps,
    levels: levels('1', '1', '0', '2', '1'),
  },
  {
    name: 'experiment tracking, but no automated training',
    passing: withTracking,
    levels: levels('1', '1', '0', '2', '1'),
    aheadOnNextLevel: { 'automation-ladder': 1, 'microsoft-2020': 2 },
  },
  {
    name: 'automated training, and people nobody asked',
    passing: withTraining,
    unknown: people,
    levels: levels('1', '1', '0', '2', '1'),
    potential: {
      'automation-ladder': '2',
      'microsoft-2020': '2',
      'link-redglue': '2',
    },
  },
  {
    name: 'automated training, and people who say how they work',
    passing: withAttestations,
    levels: levels('2', '2', '0', '2', '2'),
  },
  {
    name: 'scheduled retraining only',
    passing: [...withAttestations, 'scheduled-retraining'],
    levels: levels('2', '2', '0', '2', '2'),
  },
  {
    name: 'continuous training without continuous integration',
    passing: trainingWithoutCi,
    levels: levels('0', '0', '1', '1', '0'),
  },
];

/** The statuses of an example's facts, out of all that a model asks for. */
export function statusesOf(
  { passing, unknown = [] }: WorkedExample,
  factIds: string[],
): Record<string, FactStatus> {
  const statusOf = (id: string): FactStatus => {
    if (passing.includes(id)) return 'pass';
    return unknown.includes(id) ? 'unknown' : 'fail';
  };
  return Object.fromEntries(factIds.map(id => [id, statusOf(id)]));
}
