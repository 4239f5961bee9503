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

import type { FactStatus } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import {
  aComponent,
  aContext,
  anInput,
  aRepository,
  aRun,
  daysAgo,
} from '../fixtures';
import { aReport, reportsOf } from '../testReportFixtures';
import { allCodeTested } from './allCodeTested';

const code = { 'src/train.py': 'model.fit(x)' };
const tests = { 'tests/test_train.py': 'import train' };

const decide = (
  files: Record<string, string>,
  statuses: FactStatus[] = ['pass', 'pass', 'pass'],
  annotations = {},
) =>
  allCodeTested.decide(
    anInput({
      component: aComponent({ annotations }),
      repositories: [aRepository({ files })],
    }),
    aContext({
      'unit-tests-run': statuses[0],
      'integration-tests-run': statuses[1],
      'scoring-script-tested': statuses[2],
    }),
  );

describe('all-code-tested', () => {
  it('passes where all four parts hold', () => {
    expect(decide({ ...code, ...tests })).toMatchObject({
      status: 'pass',
      origin: 'composed',
    });
  });

  it.each<[FactStatus, FactStatus[]]>([
    ['fail', ['pass', 'fail', 'unknown']],
    ['unknown', ['pass', 'pass', 'unknown']],
    ['partial', ['pass', 'partial', 'pass']],
  ])('is %s where the parts are %j', (status, parts) => {
    expect(decide({ ...code, ...tests }, parts).status).toBe(status);
  });

  it('fails where no test names the training code', () => {
    expect(decide({ ...code, 'tests/test_score.py': 'x' })).toMatchObject({
      status: 'fail',
      reason: 'training code: No test of shop/churn names src/train.py.',
    });
    // Neither prepares nor configures: it must be the training itself.
    expect(
      decide({ 'training_data.py': 'x', 'tests/test_training_data.py': 'x' })
        .status,
    ).toBe('fail');
  });

  it('is unknown where a test that was not read may name it', () => {
    const repository = aRepository({ files: code });
    repository.tree!.entries.push({ path: 'tests/test_x.py', size: 9 });
    const statuses = {
      'unit-tests-run': 'pass',
      'integration-tests-run': 'pass',
      'scoring-script-tested': 'pass',
    } as const;
    expect(
      allCodeTested.decide(
        anInput({ repositories: [repository] }),
        aContext(statuses),
      ).status,
    ).toBe('unknown');
  });

  it('recognises a training script by what it does', () => {
    const sft = {
      'sft.py': "Trainer(x)\nif __name__ == '__main__':\n  main()",
    };
    expect(decide({ ...sft, 'tests/test_all.py': 'import sft' }).status).toBe(
      'pass',
    );
  });

  it('says that a coverage report is not read', () => {
    const annotations = { 'sonarqube.org/project-key': 'churn' };
    expect(decide(code, undefined, annotations).hint).toMatch(/sonarqube/);
  });
});

describe('all-code-tested by coverage', () => {
  const on = (
    coverage: number | undefined,
    report = {},
    options: Parameters<typeof aRun>[0] = {},
  ) => {
    const run = aRun({
      createdAt: daysAgo(5),
      sha: 'e'.repeat(40),
      ...options,
    });
    return allCodeTested.decide(
      anInput({
        repositories: [
          aRepository({
            files: code,
            runs: [run],
            testReports: reportsOf([run, aReport({ coverage, ...report })]),
          }),
        ],
      }),
      aContext({
        'unit-tests-run': 'pass',
        'integration-tests-run': 'fail',
        'scoring-script-tested': 'fail',
      }),
    );
  };

  it('passes from 60 % on, whatever else is missing', () => {
    expect(on(0.6)).toMatchObject({
      status: 'pass',
      reason:
        'Tests reach 60 % of the code of shop/churn (2026-11-19); 60 % are enough.',
      value: 0.6,
      observedAt: daysAgo(1),
      validUntil: daysAgo(-85),
    });
  });

  it.each([
    ['it is less', 0.599, {}, {}],
    ['it is 0', 0, {}, {}],
    ['tests failed', 0.9, { passed: 9, failed: 1 }, {}],
    ['it is of a branch', 0.9, {}, { branch: 'try' }],
    ['it is too old', 0.9, {}, { createdAt: daysAgo(200) }],
    ['nobody counted', undefined, {}, {}],
  ])('fails with the other parts if %s', (_, coverage, report, options) => {
    expect(on(coverage, report, options).status).toBe('fail');
  });

  it('tells the coverage that was not enough', () => {
    expect(on(0.599).reason).toContain('Tests reach 59.9 % of the code');
  });
});
