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
import { automatedBuild } from './automatedBuild';

const workflow = aWorkflow({ classes: { build: 'command' } });
const built = { 'build image': ['build'] } as const;

function decide(
  run: Parameters<typeof aRun>[0] | undefined,
  repository: Parameters<typeof aRepository>[0] = {},
) {
  const runs = run ? [aRun({ workflow, classes: ['build'], ...run })] : [];
  return automatedBuild.decide(
    anInput({
      repositories: [
        aRepository({ workflows: [workflow], runs, ...repository }),
      ],
    }),
    aContext(),
  );
}

describe('automated-build', () => {
  it('passes when a job built, even if a later one failed', () => {
    expect(
      decide({
        conclusion: 'failure',
        work: { 'build image': [...built['build image']] },
      }),
    ).toMatchObject({
      status: 'pass',
      reason:
        "Job 'build image' of ci.yml succeeded on the default branch on 2026-11-19.",
    });
  });

  it('takes the conclusion of a run whose jobs were not read', () => {
    expect(decide({})).toMatchObject({ status: 'pass' });
  });

  it.each([
    [
      'was skipped',
      { work: { b: { classes: ['build'], conclusion: 'skipped' } } },
    ],
    ['failed', { work: { b: { classes: ['build'], conclusion: 'failure' } } }],
    [
      'is old, with commits since',
      { createdAt: daysAgo(91), sha: 'c'.repeat(40) },
    ],
    ['was started by a person', { trigger: 'manual' }],
    ['ran on a branch', { branch: 'feature' }],
    ['never ran', undefined],
  ] as const)('is partial for a build that %s', (_, run) => {
    expect(decide(run as Parameters<typeof decide>[0]).status).toBe('partial');
  });

  it.each([
    ['holds no build', { train: ['train'] }],
    ['skipped the build', { b: { classes: ['build'], conclusion: 'skipped' } }],
  ])('looks past a scheduled run of the pipeline that %s', (_, work) => {
    const nightly = aRun({
      workflow,
      trigger: 'schedule',
      classes: ['build', 'train'],
      work: work as NonNullable<Parameters<typeof aRun>[0]>['work'],
    });
    const pushed = (conclusion: 'success' | 'failure') =>
      aRun({
        workflow,
        createdAt: daysAgo(2),
        work: { b: { classes: ['build'], conclusion } },
      });
    const seen = (conclusion: 'success' | 'failure') =>
      decide(undefined, { runs: [nightly, pushed(conclusion)] }).status;
    expect(seen('success')).toBe('pass');
    expect(seen('failure')).toBe('partial');
  });

  it('fails where nothing builds, and is unknown where that was not read', () => {
    const other = {
      workflows: [aWorkflow({ classes: { unitTests: 'command' } })],
    };
    expect(decide(undefined, other).status).toBe('fail');
    expect(
      decide(undefined, {
        ...other,
        gaps: [{ kinds: ['file'], code: 'forbidden', message: 'Forbidden.' }],
      }).status,
    ).toBe('unknown');
  });
});
