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

import { run as runSchema } from '../api/schemas';
import { toJobs } from './toJobs';
import { toRunObservation } from './toRunObservation';

/** The form is that of `v2beta1Run` in Kubeflow's run.swagger.json. */
const documented = {
  experiment_id: 'e',
  run_id: 'r1',
  display_name: 'weekly 17',
  storage_state: 'AVAILABLE',
  pipeline_version_reference: { pipeline_id: 'p', pipeline_version_id: 'v' },
  created_at: '2026-11-16T02:00:00Z',
  scheduled_at: '2026-11-16T02:00:00Z',
  finished_at: '2026-11-16T02:50:00Z',
  state: 'SUCCEEDED',
  recurring_run_id: 'rr',
  state_history: [
    { update_time: '2026-11-16T02:00:01Z', state: 'PENDING' },
    { update_time: '2026-11-16T02:00:09Z', state: 'RUNNING' },
    { update_time: '2026-11-16T02:20:00Z', state: 'FAILED' },
    { update_time: '2026-11-16T02:21:00Z', state: 'RUNNING' },
    { update_time: '2026-11-16T02:50:00Z', state: 'SUCCEEDED' },
  ],
};

const observe = (fields: object = {}) =>
  toRunObservation(runSchema.parse({ ...documented, ...fields }), {
    pipeline: { id: 'p', name: 'Weekly' },
    uiUrl: 'https://kfp.acme.example/pipeline',
  })[0]?.data;

describe('toRunObservation', () => {
  it('maps every field', () => {
    expect(observe()).toEqual({
      id: 'r1',
      pipelineId: 'p',
      name: 'Weekly',
      title: 'weekly 17',
      trigger: 'schedule',
      vendorTrigger: 'recurring_run',
      actor: { kind: 'automation' },
      sha: '',
      attempt: 2,
      completed: true,
      conclusion: 'success',
      createdAt: '2026-11-16T02:00:00.000Z',
      startedAt: '2026-11-16T02:00:09.000Z',
      finishedAt: '2026-11-16T02:50:00.000Z',
      url: 'https://kfp.acme.example/pipeline/#/runs/details/r1',
    });
  });

  it('does not take a run for automatic that no schedule started', () => {
    expect(observe({ recurring_run_id: '' })).toMatchObject({
      trigger: 'manual',
      vendorTrigger: 'one_off',
    });
    expect(observe({ recurring_run_id: '' })).not.toHaveProperty('actor');
  });

  it.each([
    ['FAILED', 'failure'],
    ['CANCELED', 'cancelled'],
    ['Skipped', 'skipped'],
    ['RUNNING', undefined],
    ['CANCELING', undefined],
    ['constructor', undefined],
  ])('reads the state %s', (state, conclusion) => {
    expect(observe({ state, finished_at: '1970-01-01T00:00:00Z' })).toEqual(
      expect.objectContaining({
        conclusion,
        completed: conclusion !== undefined,
        finishedAt: undefined,
      }),
    );
  });

  it('leaves out what has no time', () => {
    expect(observe({ created_at: 'soon' })).toBeUndefined();
  });
});

describe('toJobs', () => {
  const task = (
    name: string,
    state = 'SUCCEEDED',
    end = '2026-11-16T02:10:00Z',
  ) => ({
    task_id: `id-${name}`,
    display_name: name,
    start_time: '2026-11-16T02:05:00Z',
    end_time: end,
    state,
  });
  const tasks = [
    task('root'),
    task('root-driver'),
    task('train', 'FAILED', '2026-11-16T02:06:00Z'),
    task('train'),
    task('train-driver'),
    task('executor'),
    task('load', 'SKIPPED', '1970-01-01T00:00:00Z'),
  ];

  it('takes the tasks of the definition, and what they wait for', () => {
    expect(toJobs(tasks, { load: [], train: ['load'] })).toEqual([
      expect.objectContaining({
        name: 'load',
        conclusion: 'skipped',
        needs: [],
        finishedAt: undefined,
      }),
      {
        id: 'id-train',
        name: 'train',
        conclusion: 'success',
        startedAt: '2026-11-16T02:05:00.000Z',
        finishedAt: '2026-11-16T02:10:00.000Z',
        steps: [],
        needs: ['load'],
      },
    ]);
  });

  it('leaves out machinery where there is no definition', () => {
    expect(toJobs(tasks, undefined).map(({ name }) => name)).toEqual([
      'train',
      'load',
    ]);
    expect(toJobs(tasks, { other: [] })).toHaveLength(2);
    expect(toJobs(tasks, undefined)[0]).not.toHaveProperty('needs');
  });
});
