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
  aContext,
  anInput,
  aRepository,
  aRun,
  aWorkflow,
  daysAgo,
} from '../fixtures';
import { ciPipeline } from './ciPipeline';

const workflow = aWorkflow({
  triggers: { ...aWorkflow().triggers, push: {}, pullRequest: true },
});
const older = 'c'.repeat(40);

/** Runs of one workflow, a day apart, the first one newest. */
function runs(...outcomes: Parameters<typeof aRun>[0][]) {
  return outcomes.map((options, index) =>
    aRun({ workflow, createdAt: daysAgo(index + 1), ...options }),
  );
}

function decide(repository: Parameters<typeof aRepository>[0]) {
  return ciPipeline.decide(
    anInput({
      repositories: [aRepository({ workflows: [workflow], ...repository })],
    }),
    aContext(),
  );
}

describe('ci-pipeline', () => {
  it('passes with three runs, the newest of the default branch green', () => {
    const decision = decide({
      runs: runs(
        { trigger: 'pull_request', branch: 'main', conclusion: 'failure' },
        { createdAt: daysAgo(3), sha: older },
        { createdAt: daysAgo(80), sha: older },
      ),
    });
    expect(decision).toMatchObject({
      status: 'pass',
      reason:
        'ci.yml runs on commits: the newest run of the default branch succeeded on 2026-11-17, and 67 % of the last attempts did.',
      observedAt: daysAgo(3),
      // When the third run leaves the window, two are left.
      validUntil: daysAgo(-10),
    });
  });

  it('is content with one run where hardly anything was committed', () => {
    const repository = aRepository().repository!;
    const [run] = runs({ createdAt: daysAgo(200) });
    const resting = {
      ...repository,
      recentCommits: [daysAgo(201), daysAgo(202), daysAgo(203)],
      headCommittedAt: daysAgo(201),
    };
    const decision = decide({ runs: [run], repository: resting });
    expect(decision).toMatchObject({ status: 'pass' });
    expect(decision.validUntil).toBeUndefined();
    expect(decide({ runs: [run] })).toMatchObject({
      status: 'partial',
      // When the third newest commit leaves the window.
      nextChangeAt: daysAgo(-82),
    });
  });

  it.each([
    ['its newest run failed', runs({ conclusion: 'failure' }, {}, {})],
    [
      'all jobs were skipped',
      runs({ work: { unit: { classes: [], conclusion: 'skipped' } } }, {}, {}),
    ],
    ['it ran twice only', runs({}, {})],
    ['green took five attempts', runs({ attempt: 5 }, {}, {})],
    [
      'only pull requests ran it',
      runs(
        { trigger: 'pull_request' },
        { trigger: 'pull_request' },
        { trigger: 'pull_request' },
      ),
    ],
    ['nothing ran it', []],
  ])('is partial if %s', (_, given) => {
    expect(decide({ runs: given }).status).toBe('partial');
  });

  it('does not mind a scheduled run of the same pipeline that failed', () => {
    const nightly = { trigger: 'schedule', conclusion: 'failure' } as const;
    expect(decide({ runs: runs(nightly, {}, {}, {}, nightly) }).status).toBe(
      'pass',
    );
    expect(
      decide({ runs: runs(nightly, { conclusion: 'failure' }, {}, {}) }).status,
    ).toBe('partial');
    const onRequests = { trigger: 'pull_request', branch: 'fix' } as const;
    expect(decide({ runs: runs(nightly, onRequests, onRequests) }).status).toBe(
      'partial',
    );
  });

  it('fails without a definition, and is partial for one of another system', () => {
    const scheduled = aWorkflow({
      triggers: { ...aWorkflow().triggers, schedule: ['0 3 * * *'] },
    });
    const nightly = runs({}, {}, {}).map(run => ({
      ...run,
      workflow: scheduled,
    }));
    expect(decide({ workflows: [scheduled], runs: nightly }).status).toBe(
      'fail',
    );
    expect(
      decide({ workflows: [], files: { Jenkinsfile: 'pipeline {}' } }),
    ).toMatchObject({
      status: 'partial',
      evidence: [
        { url: 'https://github.com/shop/churn/blob/main/Jenkinsfile' },
      ],
    });
  });

  it('knows the other system of a monorepo that the component lives in', () => {
    expect(
      decide({
        workflows: [],
        pathPrefix: 'models/churn',
        files: { 'models/churn/train.py': 'x' },
        commonPaths: ['README.md', 'Jenkinsfile'],
      }),
    ).toMatchObject({
      status: 'partial',
      evidence: [
        { url: 'https://github.com/shop/churn/blob/main/Jenkinsfile' },
      ],
    });
  });

  it('is unknown where runs or the listing of files could not be read', () => {
    const gap = { code: 'unavailable', message: 'GitHub is down.' } as const;
    expect(decide({ gaps: [{ ...gap, kinds: ['pipelineRun'] }] }).status).toBe(
      'unknown',
    );
    expect(
      decide({
        workflows: [],
        tree: { sha: older, truncated: true, entries: [] },
      }).status,
    ).toBe('unknown');
  });
});
