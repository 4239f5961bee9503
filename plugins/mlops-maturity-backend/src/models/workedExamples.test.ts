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

import { assess } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type {
  Assessment,
  FactResult,
  FactStatus,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { factIds } from './__fixtures__/factIds';
import { parseModel } from './parseModel';
import { readShippedModels } from './readShippedModels';

const now = new Date('2026-06-01T12:00:00Z');

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
const withAttestations = [
  ...withTraining,
  'ds-with-engineers',
  'ds-de-repeatable-jobs',
  'de-with-ds',
];
const trainingWithoutIntegration = [
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
  'ds-de-repeatable-jobs',
  'de-ds-se-io',
  'se-de-integration',
  'ds-independence',
];
const peopleFacts = [
  'ds-with-engineers',
  'ds-de-repeatable-jobs',
  'ds-de-pipelines',
  'de-with-ds',
  'de-ds-se-io',
  'se-de-integration',
  'ds-se-markers',
  'se-post-deploy-metrics',
  'ds-independence',
  'it-collaboration',
  'improved-collaboration',
];

/** Each model's assessment where everything fails but what is given. */
async function assessAll(passing: string[], unknown: string[] = []) {
  const statusOf = (factId: string): FactStatus => {
    if (passing.includes(factId)) return 'pass';
    return unknown.includes(factId) ? 'unknown' : 'fail';
  };
  const facts = new Map<string, FactResult>(
    [...factIds].map(factId => [
      factId,
      {
        factId,
        status: statusOf(factId),
        origin: 'observed',
        reason: 'Given by this test.',
        evidence: [],
      },
    ]),
  );
  const texts = await readShippedModels();
  return Object.fromEntries(
    texts.map(({ file, text }) => {
      const model = parseModel(text, file);
      return [model.id, assess(model, { facts }, { now })];
    }),
  );
}

/** The published labels, in the order ladder, Microsoft, three, five, Link. */
function levelsOf(
  assessments: Record<string, Assessment>,
  level: 'verifiedLevel' | 'potentialLevel' = 'verifiedLevel',
) {
  const rank = (modelId: string) => assessments[modelId][level];
  return [
    rank('automation-ladder'),
    rank('microsoft-2020'),
    rank('three-level'),
    rank('five-stage') + 1,
    rank('link-redglue'),
  ];
}

describe('the shipped models, assessed', () => {
  it.each([
    ['a repository of notebooks', notebookRepository, [0, 0, 0, 1, 0]],
    ['a tidy catalog entry', tidyCatalog, [0, 0, 0, 2, 0]],
    ['classic DevOps', classicDevOps, [1, 1, 0, 2, 1]],
    ['DevOps with tracked experiments', withTracking, [1, 1, 0, 2, 1]],
    ['automated training, confirmed', withAttestations, [2, 2, 0, 2, 2]],
    [
      'automated training with a retraining schedule',
      [...withAttestations, 'scheduled-retraining'],
      [2, 2, 0, 2, 2],
    ],
    [
      'continuous training without integration',
      trainingWithoutIntegration,
      [0, 0, 1, 1, 0],
    ],
    ['everything', [...factIds], [4, 4, 2, 5, 4]],
  ])('place %s', async (_, passing, expected) => {
    const assessments = await assessAll(passing);
    expect(levelsOf(assessments)).toEqual(expected);
    expect(levelsOf(assessments, 'potentialLevel')).toEqual(expected);
  });

  it('promise a level more where only people have yet to confirm it', async () => {
    const assessments = await assessAll(withTraining, peopleFacts);
    expect(levelsOf(assessments)).toEqual([1, 1, 0, 2, 1]);
    expect(levelsOf(assessments, 'potentialLevel')).toEqual([2, 2, 0, 2, 2]);
    expect(assessments['microsoft-2020'].blocking).toEqual([
      'people-ds-with-de',
      'people-de-with-ds',
    ]);
  });

  it('say what a component is ahead on', async () => {
    const before = await assessAll(classicDevOps);
    const after = await assessAll(withTracking);
    const gained = (modelId: string) =>
      after[modelId].ahead.filter(id => !before[modelId].ahead.includes(id));
    expect(gained('automation-ladder')).toEqual(['l2-experiment-tracking']);
    expect(gained('microsoft-2020')).toEqual([
      'mc-experiments-tracked',
      'tech-central-training-metrics',
    ]);
  });

  it('are met by the higher practice where one replaces the lower', async () => {
    const higher = withTraining.concat(
      'ds-with-engineers',
      'ds-de-pipelines',
      'de-ds-se-io',
    );
    const assessments = await assessAll(higher);
    expect(assessments['link-redglue'].verifiedLevel).toBe(2);
    expect(assessments['microsoft-2020'].blocking).toEqual([
      'people-ds-with-de',
    ]);
  });
});
