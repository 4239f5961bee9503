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
  aPlatformPipeline,
  aPlatformRun,
  withPlatformRuns,
} from '../platformRunFixtures';
import {
  aComponent,
  aContext,
  aRepository,
  aRun,
  aWorkflow,
  anInput,
  daysAgo,
} from '../fixtures';
import type { RepositoryEvidence } from '../types';
import { dataPipeline } from './dataPipeline';

function aDataWorkflow(schedule: string[], state?: 'disabled') {
  const workflow = aWorkflow({
    path: '.github/workflows/ingest.yml',
    name: 'Ingest',
    classes: { data: 'command' },
    triggers: { ...aWorkflow().triggers, schedule },
  });
  return state
    ? { ...workflow, pipeline: { ...workflow.pipeline!, state } }
    : workflow;
}

const daily = aDataWorkflow(['0 3 * * *']);

function aDataRun(days: number, options: Parameters<typeof aRun>[0] = {}) {
  return aRun({
    workflow: daily,
    trigger: 'schedule',
    createdAt: daysAgo(days),
    work: { ingest: ['data'] },
    ...options,
  });
}

function decide(repository: Partial<RepositoryEvidence>, files = {}) {
  return dataPipeline.decide(
    anInput({ repositories: [{ ...aRepository({ files }), ...repository }] }),
    aContext(),
  );
}

describe('data-pipeline', () => {
  it('passes with two runs that nobody started, until the schedule is missed', () => {
    expect(decide({ runs: [aDataRun(1), aDataRun(20)] })).toMatchObject({
      status: 'pass',
      reason:
        '2 runs gathered data without a person starting them, the newest by ingest.yml on 2026-11-19.',
      observedAt: daysAgo(1),
      validUntil: daysAgo(-2),
    });
  });

  it('counts two runs of a monthly schedule, although 35 days hold only one', () => {
    const workflow = aDataWorkflow(['0 3 1 * *']);
    const runs = [aDataRun(19, { workflow }), aDataRun(50, { workflow })];
    expect(decide({ runs })).toMatchObject({
      status: 'pass',
      validUntil: daysAgo(-13),
    });
  });

  it.each([
    ['a single run', 'partial', { runs: [aDataRun(1)] }],
    ['a schedule that never succeeded', 'partial', { workflows: [daily] }],
    [
      'a newest run that is too old for a daily schedule',
      'fail',
      { runs: [aDataRun(10), aDataRun(11)] },
    ],
    ['runs that are too old', 'fail', { runs: [aDataRun(60), aDataRun(61)] }],
    [
      'runs started by a person',
      'fail',
      { runs: [1, 2].map(days => aDataRun(days, { trigger: 'manual' })) },
    ],
    [
      'runs whose job was skipped',
      'fail',
      {
        runs: [1, 2].map(days =>
          aDataRun(days, {
            work: { ingest: { classes: ['data'], conclusion: 'skipped' } },
          }),
        ),
      },
    ],
    [
      'scheduled runs that only lint',
      'fail',
      { runs: [1, 2].map(days => aDataRun(days, { work: { lint: [] } })) },
    ],
    [
      'a disabled schedule',
      'fail',
      { workflows: [aDataWorkflow(['0 3 * * *'], 'disabled')] },
    ],
  ] as const)('says of %s: %s', (_, status, repository) => {
    expect(
      decide({ ...repository } as Partial<RepositoryEvidence>).status,
    ).toBe(status);
  });

  it.each([
    ['dags/ingest.py', 'x = 1'],
    ['warehouse/dbt_project.yml', 'name: x'],
    ['dvc.yaml', 'stages: { fetch_orders: { cmd: python fetch.py } }'],
  ])('takes %s for a definition that was not seen to run', (path, text) => {
    expect(decide({}, { [path]: text })).toMatchObject({
      status: 'partial',
      evidence: [{ title: path }],
    });
  });

  it('is partial where the catalog names a pipeline that it depends on', () => {
    const component = aComponent({
      dependencies: [
        {
          ref: 'component:default/orders-etl',
          kind: 'component',
          type: 'etl',
          tags: [],
        },
      ],
    });
    const decision = dataPipeline.decide(
      anInput({ component, repositories: [aRepository()] }),
      aContext(),
    );
    expect(decision.status).toBe('partial');
    expect(decision.reason).toContain('component:default/orders-etl');
  });

  it('is unknown where runs cannot be read, or no repository is linked', () => {
    const gap = {
      kinds: ['pipelineRun' as const],
      code: 'forbidden' as const,
      message: 'No access to runs.',
    };
    expect(decide({ gaps: [gap] })).toMatchObject({
      status: 'unknown',
      reason: 'No access to runs.',
    });
    expect(
      dataPipeline.decide(anInput({ repositories: [] }), aContext()).status,
    ).toBe('unknown');
  });
});

describe('data-pipeline on an ML platform', () => {
  const on = (days: number[], pipeline = {}) =>
    decide(
      withPlatformRuns(
        days.map(day => aPlatformRun(day, ['ingest-data', 'validate-data'])),
        aPlatformPipeline(pipeline),
      ),
    );

  it('passes with one success of a pipeline that the platform keeps starting', () => {
    expect(on([3])).toMatchObject({
      status: 'pass',
      reason:
        'churn-weekly is enabled on its ML platform and gathered data on 2026-11-17.',
      validUntil: daysAgo(-12),
    });
  });

  it('is partial with one whose schedule is switched off', () => {
    const schedules = [{ cron: '0 3 * * 1', active: false }];
    expect(on([3], { schedules }).status).toBe('partial');
  });

  it('fails for a pipeline that trains', () => {
    expect(decide(withPlatformRuns([aPlatformRun(3, ['fit'])])).status).toBe(
      'fail',
    );
  });
});
