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
  JobData,
  Observation,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { CollectedTarget } from '../collectedTarget';
import { unitTestsRun } from '../code/unitTestsRun';
import { aContext, anInput, daysAgo, settings } from '../fixtures';
import { joinTargets } from '../joinTargets';
import { buildRepositoryEvidence } from '../repositoryEvidence';
import { aReport } from '../testReportFixtures';

const sha = 'a'.repeat(40);

const code: CollectedTarget = {
  collector: 'github',
  title: 'GitHub',
  kinds: ['repository', 'tree', 'file', 'pipeline', 'pipelineRun'],
  host: 'github.com',
  key: 'shop/churn',
  collectedAt: daysAgo(0),
  gaps: [],
  observations: [
    {
      kind: 'repository',
      key: 'repository',
      data: {
        host: 'github.com',
        slug: 'shop/churn',
        defaultBranch: 'main',
        headSha: sha,
        archived: false,
      },
    },
    {
      kind: 'tree',
      key: 'tree',
      data: { sha: 't', truncated: false, entries: [] },
    },
  ],
};

/** A job of Jenkins with one build of the main branch. */
function jenkins(
  jobs: Partial<JobData>[],
  more: Observation[] = [],
): CollectedTarget {
  const id = 'ml/churn#12';
  return {
    ...code,
    collector: 'jenkins',
    title: 'Jenkins',
    kinds: ['pipeline', 'pipelineRun', 'testReport'],
    host: 'ci.shop.example',
    key: 'ml/churn',
    observations: [
      {
        kind: 'pipeline',
        key: 'ml/churn',
        data: { id: 'ml/churn', name: 'churn', state: 'active' },
      },
      {
        kind: 'pipelineRun',
        key: id,
        data: {
          id,
          pipelineId: 'ml/churn',
          name: 'churn',
          trigger: 'push',
          vendorTrigger: 'BranchEventCause',
          branch: 'main',
          sha,
          attempt: 1,
          completed: true,
          conclusion: 'success',
          createdAt: daysAgo(1),
          finishedAt: daysAgo(1),
          jobs: jobs.map((job, index) => ({
            id: `${index}`,
            name: 'build',
            conclusion: 'success',
            finishedAt: daysAgo(1),
            steps: [],
            ...job,
          })),
        },
      },
      ...more,
    ],
  };
}

function decide(beside: CollectedTarget) {
  const { repositories } = joinTargets([code, beside]);
  return unitTestsRun.decide(
    anInput({
      repositories: repositories.map(one =>
        buildRepositoryEvidence(one, {}, settings),
      ),
    }),
    aContext(),
  );
}

const report = (figures = {}): Observation => ({
  kind: 'testReport',
  key: 'ml/churn#12',
  data: aReport({ runId: 'ml/churn#12', ...figures }),
});

describe('unit tests in a CI system beside the repository', () => {
  it('are found by the name of their job, which must be able to fail', () => {
    expect(decide(jenkins([{ name: 'Unit tests' }])).status).toBe('pass');
    expect(
      decide(jenkins([{ name: 'Unit tests', mayFail: true }])).status,
    ).toBe('partial');
    expect(decide(jenkins([{ name: 'Build' }])).status).toBe('fail');
  });

  it('are found in the report of their run, which beats names', () => {
    const named = [{ name: 'Unit tests' }];
    expect(decide(jenkins([{}], [report()]))).toMatchObject({
      status: 'pass',
      evidence: [{ url: 'https://ci.shop.example/1/tests' }, {}],
    });
    expect(
      decide(jenkins(named, [report({ passed: 9, failed: 1 })])).status,
    ).toBe('fail');
    const allowed = [{ name: 'Unit tests', mayFail: true }];
    expect(decide(jenkins(allowed, [report()])).status).toBe('pass');
  });

  it('are unknown while that system refuses to tell', () => {
    const message = 'Jenkins refused the credentials.';
    const refused = {
      ...jenkins([]),
      observations: [],
      gaps: [
        {
          kinds: ['pipelineRun' as const],
          code: 'forbidden' as const,
          message,
        },
      ],
    };
    expect(decide(refused)).toMatchObject({
      status: 'unknown',
      reason: message,
    });
  });
});
