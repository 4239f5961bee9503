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
  Observation,
  PipelineRunData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { daysAgo, settings } from './fixtures';
import { buildRepositoryEvidence } from './repositoryEvidence';

const root = '.github/workflows';
const sha = 'a'.repeat(40);

function file(path: string, content: string): Observation {
  return { kind: 'file', key: path, data: { path, sha, content } };
}

function run(id: string, data: Partial<PipelineRunData>): Observation {
  return {
    kind: 'pipelineRun',
    key: id,
    data: {
      id,
      pipelineId: '1',
      name: id,
      trigger: 'push',
      vendorTrigger: 'push',
      branch: 'main',
      sha,
      attempt: 1,
      completed: true,
      conclusion: 'success',
      createdAt: daysAgo(5),
      ...data,
    },
  };
}

function deployment(
  id: string,
  createdAt: string,
  runId?: string,
): Observation {
  return {
    kind: 'deployment',
    key: id,
    data: {
      id,
      environment: 'production',
      transient: false,
      sha,
      createdAt,
      state: 'success',
      runId,
    },
  };
}

const paths = [
  'README.md',
  'services/churn/train.py',
  'services/fraud/train.py',
  `${root}/all.yml`,
  `${root}/fraud.yml`,
];
const observations: Observation[] = [
  {
    kind: 'repository',
    key: 'repository',
    data: {
      host: 'github.com',
      slug: 'shop/models',
      defaultBranch: 'main',
      headSha: sha,
      archived: false,
    },
  },
  {
    kind: 'tree',
    key: 'tree',
    data: {
      sha,
      truncated: false,
      entries: paths.map(path => ({ path, size: 1 })),
    },
  },
  file('pyproject.toml', '[project]'),
  file('services/churn/Dockerfile', 'FROM x'),
  file('services/churn-v2/Dockerfile', 'FROM x'),
  file('services/fraud/Dockerfile', 'FROM x'),
  file(
    `${root}/all.yml`,
    'on: push\njobs: { a: { steps: [{ run: pytest }] } }',
  ),
  file(
    `${root}/fraud.yml`,
    'on: { push: { paths: ["services/fraud/**"] } }\njobs: { a: { steps: [{ run: python train.py }] } }',
  ),
  ...['all', 'fraud'].map((name, index): Observation => ({
    kind: 'pipeline',
    key: String(index),
    data: {
      id: String(index),
      name,
      path: `${root}/${name}.yml`,
      state: 'active',
    },
  })),
  run('older', { path: `${root}/all.yml`, createdAt: daysAgo(9) }),
  run('newer', { path: `${root}/all.yml@main`, createdAt: daysAgo(1) }),
  run('fraud', { path: `${root}/fraud.yml` }),
  run('by-id', { pipelineId: '1' }),
  run('deleted', { path: `${root}/deleted.yml`, createdAt: daysAgo(20) }),
  run('updates', { path: 'dynamic/dependabot/updates' }),
  run('fork', { path: `${root}/all.yml`, trigger: 'pull_request' }),
  deployment('first', daysAgo(4)),
  deployment('second', daysAgo(2), 'newer'),
  deployment('of-fraud', daysAgo(3), 'fraud'),
  {
    kind: 'environment',
    key: 'production',
    data: {
      name: 'production',
      requiredReviewers: true,
      waitTimer: false,
      branchPolicy: false,
      otherRules: [],
    },
  },
  { kind: 'commitChecks', key: sha, data: { sha, checks: [] } },
];

function build(pathPrefix?: string, annotations: Record<string, string> = {}) {
  const evidence = buildRepositoryEvidence(
    {
      collector: 'github',
      title: 'GitHub',
      kinds: ['repository'],
      host: 'github.com',
      key: 'shop/models',
      pathPrefix,
      observations,
      gaps: [{ kinds: ['tree'], code: 'too-large', message: 'Cut' }],
      collectedAt: daysAgo(0),
    },
    annotations,
    settings,
  );
  return {
    evidence,
    paths: evidence.tree?.entries.map(entry => entry.path),
    files: [...evidence.files.keys()],
    workflows: evidence.workflows.map(workflow => workflow.name),
    runs: evidence.runs.map(classified => classified.run.id),
    deployments: evidence.deployments.map(d => d.deployment.id),
    pipelines: evidence.pipelines.map(pipeline => pipeline.name),
  };
}

describe('buildRepositoryEvidence', () => {
  it('holds everything of a repository, newest first, without vendor and fork runs', () => {
    const all = build();
    expect(all.evidence).toMatchObject({
      collector: 'github',
      key: 'shop/models',
      repository: { slug: 'shop/models' },
      environments: [{ name: 'production' }],
      gaps: [{ code: 'too-large' }],
      collectedAt: daysAgo(0),
    });
    expect(all.evidence.commitChecks.get(sha)).toEqual({ sha, checks: [] });
    expect(all.evidence).not.toHaveProperty('pathPrefix');
    expect(all.evidence).not.toHaveProperty('commonPaths');
    expect(all.paths).toEqual(paths);
    expect(all.files).toHaveLength(6);
    expect(all.pipelines).toEqual(['all', 'fraud']);
    expect(all.runs).toEqual(['newer', 'fraud', 'by-id', 'older', 'deleted']);
    expect(all.deployments).toEqual(['second', 'of-fraud', 'first']);
    expect(all.evidence.workflows.map(workflow => workflow.shared)).toEqual([
      false,
      false,
    ]);
    expect(all.evidence.runs[1].classes).toEqual(['train']);
  });

  it('holds of a monorepo what concerns the folder of the component', () => {
    const churn = build('services/churn');
    expect(churn.paths).toEqual(['services/churn/train.py']);
    expect(churn.evidence.commonPaths).toEqual(
      paths.filter(path => !path.startsWith('services/')),
    );
    expect(churn.files).toEqual([
      'pyproject.toml',
      'services/churn/Dockerfile',
      `${root}/all.yml`,
      `${root}/fraud.yml`,
    ]);
    expect(churn.evidence.workflows).toMatchObject([
      { path: `${root}/all.yml`, shared: true },
    ]);
    expect(churn.pipelines).toEqual(['all']);
    // Runs of fraud's workflow, and of one that nobody can tell any more.
    expect(churn.runs).toEqual(['newer', 'older']);
    expect(churn.deployments).toEqual(['second', 'first']);
  });

  it('lets annotations bring in a workflow', () => {
    const churn = build('services/churn', {
      'mlops-maturity/training-workflow': 'fraud.yml',
    });
    expect(churn.pipelines).toEqual(['all', 'fraud']);
    expect(churn.runs).toContain('by-id');
  });

  it('says that nothing was read where there is nothing', () => {
    const evidence = buildRepositoryEvidence(
      {
        collector: 'github',
        title: 'GitHub',
        kinds: ['repository'],
        host: 'github.com',
        key: 'a/b',
        observations: [],
        gaps: [],
      },
      {},
      settings,
    );
    expect(evidence).toEqual({
      collector: 'github',
      ciCollectors: [],
      host: 'github.com',
      key: 'a/b',
      kinds: ['repository'],
      files: new Map(),
      workflows: [],
      pipelines: [],
      runs: [],
      deployments: [],
      environments: [],
      commitChecks: new Map(),
      testReports: new Map(),
      gaps: [],
    });
  });
});
