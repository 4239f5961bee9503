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

import { FakeGithub } from './FakeGithub';
import {
  ago,
  blob,
  commits,
  deployment,
  job,
  person,
  repository,
  run,
  status,
  tree,
  workflow,
} from './githubContent';

export const churnFiles: Record<string, string> = {
  '.github/workflows/train.yml': [
    'on: { schedule: [{ cron: "0 3 * * *" }] }',
    'jobs:',
    '  train:',
    '    steps:',
    '      - uses: ./.github/actions/setup',
    '      - run: ./scripts/train.sh --fast',
    '      # - run: ./scripts/old.sh',
  ].join('\n'),
  '.github/workflows/notes.txt': 'not a workflow',
  '.github/actions/setup/action.yml': 'runs: { using: composite }',
  'scripts/train.sh': 'python -m churn.fit_all\n',
  'scripts/old.sh': 'exit 1',
  'src/churn/fit_all.py': 'model.fit(x)',
  'notebooks/explore.ipynb': JSON.stringify({
    nbformat: 4,
    metadata: {},
    cells: [
      {
        cell_type: 'code',
        source: ['df.head()'],
        outputs: [
          { output_type: 'display_data', data: { 'image/png': 'iVBOR' } },
        ],
      },
    ],
  }),
  'poetry.lock': 'x'.repeat(40_000),
  'README.md': 'Churn \0 model',
  'data/customers.csv': 'id,left\n',
  'node_modules/x/train.py': 'vendored',
};

const nightly = { event: 'schedule', head_sha: 'c1' };

/** A repository that trains nightly and deploys on push. */
export function churnRepository(): FakeGithub {
  const github = new FakeGithub()
    .on('', repository())
    .on('/commits', commits(2, 30, 120))
    .on('/git/trees/tree1', tree(churnFiles))
    .on('/actions/workflows', {
      total_count: 4,
      workflows: [
        workflow(1, 'train'),
        workflow(2, 'deploy'),
        workflow(3, 'idle', { state: 'disabled_inactivity' }),
        workflow(4, 'dependabot', { path: 'dynamic/dependabot/updates' }),
      ],
    })
    .on('/actions/workflows/1/runs', {
      workflow_runs: [
        run(103, { ...nightly, conclusion: 'failure' }),
        run(102, { ...nightly, created_at: ago(2), run_attempt: 2 }),
        run(101, { ...nightly, created_at: ago(3) }),
      ],
    })
    .on('/actions/workflows/2/runs', {
      workflow_runs: [run(201, { workflow_id: 2, name: 'deploy' })],
    })
    .on('/actions/runs', { workflow_runs: [] })
    .on('/actions/runs/102/jobs', { jobs: [job(1, 'train')] })
    .on('/actions/runs/101/jobs', { jobs: [job(2, 'train')] })
    .on('/actions/runs/103/jobs', {
      jobs: [job(3, 'train', { conclusion: 'startup_failure' })],
    })
    .on('/actions/runs/201/jobs', { jobs: [job(4, 'deploy')] })
    .on('/actions/runs/201/approvals', [
      {
        state: 'approved',
        comment: 'ok',
        user: person,
        environments: [{ id: 1, name: 'production' }],
      },
    ])
    .on('/environments', {
      environments: [
        {
          name: 'production',
          html_url:
            'https://github.example.com/acme/churn/deployments/production',
          protection_rules: [
            { id: 1, type: 'required_reviewers', reviewers: [] },
            { id: 2, type: 'wait_timer', wait_timer: 0 },
            { id: 3, type: 'quality_gate' },
          ],
          deployment_branch_policy: { protected_branches: true },
        },
        { name: 'github-pages', protection_rules: [] },
        { name: 'pr-17', protection_rules: [] },
      ],
    })
    .on('/deployments', [deployment(9)])
    .on('/deployments/9/statuses', [
      status('inactive', ago(0)),
      status('success', ago(1, 20)),
      status('in_progress', ago(1, 11)),
    ])
    .on('/commits/c0/check-runs', {
      check_runs: [
        {
          id: 1,
          name: 'unit tests',
          status: 'completed',
          conclusion: 'success',
          completed_at: ago(1),
          html_url: 'https://github.example.com/acme/churn/runs/1',
          app: { slug: 'github-actions' },
        },
      ],
    });
  for (const [path, content] of Object.entries(churnFiles)) {
    github.on(`/git/blobs/sha-${path.replaceAll('/', '-')}`, blob(content));
  }
  return github;
}
