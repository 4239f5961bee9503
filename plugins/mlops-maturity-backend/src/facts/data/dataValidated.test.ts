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

import { aPlatformRun, aTask, withPlatformRuns } from '../platformRunFixtures';
import { aContext, aRepository, aRun, anInput, daysAgo } from '../fixtures';
import type { RepositoryEvidence } from '../types';
import { dataValidated } from './dataValidated';

function decide(repository: Partial<RepositoryEvidence>, files = {}) {
  return dataValidated.decide(
    anInput({ repositories: [{ ...aRepository({ files }), ...repository }] }),
    aContext(),
  );
}

describe('data-validated', () => {
  it('passes when the newest training validated its data', () => {
    const run = aRun({
      createdAt: daysAgo(2),
      work: { 'check data': ['dataValidation'], fit: ['train'] },
    });
    expect(decide({ runs: [run] })).toMatchObject({
      status: 'pass',
      reason: "Job 'check data' validated the data in ci.yml on 2026-11-18.",
      observedAt: daysAgo(2),
    });
  });

  it('passes when the newest data run did, although the newest training did not', () => {
    const runs = [
      aRun({ createdAt: daysAgo(1), work: { fit: ['train'] } }),
      aRun({
        createdAt: daysAgo(5),
        work: { ingest: ['data'], soda: ['dataValidation'] },
      }),
    ];
    expect(decide({ runs }).status).toBe('pass');
  });

  it.each([
    [
      'an older training that did while the newest does not',
      [
        aRun({ createdAt: daysAgo(1), work: { fit: ['train'] } }),
        aRun({
          createdAt: daysAgo(9),
          work: { fit: ['train'], gx: ['dataValidation'] },
        }),
      ],
      'partial',
    ],
    [
      'a validation that failed',
      [
        aRun({
          conclusion: 'failure',
          work: {
            fit: ['train'],
            gx: { classes: ['dataValidation'], conclusion: 'failure' },
          },
        }),
      ],
      'fail',
    ],
    [
      'a validation that cannot fail',
      [
        aRun({
          work: {
            fit: ['train'],
            gx: { classes: ['dataValidation'], proven: false },
          },
        }),
      ],
      'fail',
    ],
    [
      'a validation in a run that neither trains nor gathers',
      [aRun({ work: { gx: ['dataValidation'] } })],
      'partial',
    ],
    [
      'a pull request that validates',
      [
        aRun({
          trigger: 'pull_request',
          work: { fit: ['train'], gx: ['dataValidation'] },
        }),
      ],
      'fail',
    ],
    ['a training without one', [aRun({ work: { fit: ['train'] } })], 'fail'],
  ] as const)('says of %s: %s', (_, runs, status) => {
    expect(decide({ runs: [...runs] }).status).toBe(status);
  });

  it.each([
    [
      'code that uses a validator',
      { 'src/check.py': 'import pandera as pa' },
      'partial',
    ],
    [
      'tests of data',
      { 'tests/data/test_orders.py': 'def test(): pass' },
      'partial',
    ],
    ['expectations', { 'gx/expectations/orders.json': '{}' }, 'partial'],
    [
      'tests of a dbt project',
      {
        'warehouse/dbt_project.yml': 'name: warehouse',
        'warehouse/tests/orders_are_unique.sql': 'select 1',
      },
      'partial',
    ],
    [
      'tests of the columns of a dbt model',
      {
        'dbt_project.yml': 'name: warehouse',
        'models/orders.yml':
          'models:\n  - name: orders\n    columns:\n      - name: id\n        data_tests:\n          - unique',
      },
      'partial',
    ],
    [
      'a dbt project without tests',
      {
        'dbt_project.yml': 'name: warehouse',
        'models/orders.yml': 'models:\n  - name: orders',
        'tests/.gitkeep': ' ',
      },
      'fail',
    ],
    ['SQL tests of something else', { 'tests/query.sql': 'select 1' }, 'fail'],
    [
      'unit tests of the code that reads data',
      { 'tests/unit/data/test_reader.py': 'def test(): pass' },
      'fail',
    ],
    [
      'a library that nothing uses',
      { 'requirements.txt': 'pandera==0.20\npandas==2.2' },
      'fail',
    ],
    ['an empty folder', { 'great_expectations/.gitkeep': ' ' }, 'fail'],
    [
      'a test that only mentions a validator',
      { 'src/train.py': '# import pandera' },
      'fail',
    ],
  ])('says of %s', (_, files, status) => {
    expect(decide({}, files).status).toBe(status);
  });

  it('is unknown where runs cannot be read', () => {
    const gaps = [
      {
        kinds: ['pipelineRun' as const],
        code: 'unavailable' as const,
        message: 'Down.',
      },
    ];
    expect(decide({ gaps })).toMatchObject({
      status: 'unknown',
      reason: 'Down.',
    });
  });
});

describe('data-validated on an ML platform', () => {
  const on = (task: Parameters<typeof aTask>[1]) =>
    dataValidated.decide(
      anInput({
        repositories: [
          withPlatformRuns([
            aPlatformRun(3, [aTask('data-validation', task), 'fit']),
          ]),
        ],
      }),
      aContext(),
    );

  it('passes with a task that validated, and could have failed', () => {
    expect(on({}).status).toBe('pass');
    expect(on({ mayFail: true }).status).toBe('fail');
    expect(on({ conclusion: 'skipped' }).status).toBe('fail');
  });
});
