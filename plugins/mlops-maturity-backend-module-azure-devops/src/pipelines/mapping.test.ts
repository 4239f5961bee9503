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

import { timelineRecords } from '../__fixtures__/timeline';
import { buildCompleted } from '../__fixtures__/serviceHooks';
import { azureBuildSchema, toRunObservation } from './azureBuild';
import { toApprovals } from './toApprovals';
import { toJobs } from './toJobs';
import { toRunTrigger } from './toRunTrigger';
import { toSchedules } from './toSchedules';

describe('toRunTrigger', () => {
  it.each([
    ['individualCI', 'push'],
    ['batchedCI', 'push'],
    ['schedule', 'schedule'],
    ['scheduleForced', 'schedule'],
    ['pullRequest', 'pull_request'],
    ['buildCompletion', 'upstream'],
    ['resourceTrigger', 'event'],
    ['manual', 'manual'],
    ['userCreated', 'manual'],
    ['validateShelveset', 'pull_request'],
    ['checkInShelveset', 'push'],
    ['none', 'other'],
    ['toString', 'other'],
    [undefined, 'other'],
  ])('%s is %s', (reason, trigger) => {
    expect(toRunTrigger({ reason, requestedFor: undefined })).toBe(trigger);
  });

  it('tells a finished pipeline and a service from what looks alike', () => {
    expect(
      toRunTrigger({
        reason: 'resourceTrigger',
        triggeredByBuild: { id: 1 },
        requestedFor: undefined,
      }),
    ).toBe('upstream');
    expect(
      toRunTrigger({
        reason: 'manual',
        requestedFor: { displayName: 'Retail Build Service (acme)' },
      }),
    ).toBe('api');
  });
});

describe('toRunObservation', () => {
  const build = azureBuildSchema.parse({
    ...buildCompleted.resource,
    queueTime: '2024-12-02T12:18:45.7367977Z',
    startTime: '2024-12-02T12:18:56.6205723Z',
    finishTime: '2024-12-02T12:21:08.520904Z',
    sourceBranch: 'refs/heads/main',
    sourceVersion: 'a6a6a6',
    requestedFor: { displayName: 'Fabrikam Fiber' },
    _links: { web: { href: 'https://dev.azure.com/F/_build/results' } },
  });

  it('maps every field', () => {
    expect(
      toRunObservation(build, {
        definition: {
          id: 4658,
          name: 'CI',
          process: { yamlFilename: '/ci/azure-pipelines.yml' },
        },
      }),
    ).toEqual([
      {
        kind: 'pipelineRun',
        key: '2727068',
        data: {
          id: '2727068',
          pipelineId: '4658',
          path: 'ci/azure-pipelines.yml',
          name: 'CI',
          title: '20241202.1',
          trigger: 'manual',
          vendorTrigger: 'manual',
          actor: { name: 'Fabrikam Fiber', kind: 'person' },
          branch: 'main',
          sha: 'a6a6a6',
          attempt: 1,
          completed: true,
          conclusion: 'success',
          createdAt: '2024-12-02T12:18:45.736Z',
          startedAt: '2024-12-02T12:18:56.620Z',
          finishedAt: '2024-12-02T12:21:08.520Z',
          url: 'https://dev.azure.com/F/_build/results',
        },
      },
    ]);
  });

  it.each([
    ['succeeded', 'success'],
    ['partiallySucceeded', 'success'],
    ['failed', 'failure'],
    ['canceled', 'cancelled'],
    ['none', undefined],
  ])('a run that %s is a %s', (result, conclusion) => {
    const [run] = toRunObservation({ ...build, result }, {});
    expect(run.data).toMatchObject({ conclusion });
  });
});

describe('toJobs', () => {
  const jobs = toJobs(timelineRecords, 'https://dev.azure.com/F/?buildId=1');

  it('lists jobs and steps in order, with what was skipped as a whole', () => {
    expect(
      jobs.map(({ name, conclusion, steps }) => [
        name,
        conclusion,
        steps.map(step => `${step.name} ${step.conclusion}`),
      ]),
    ).toEqual([
      [
        'Unit',
        'success',
        ['pytest success', 'audit failure', 'publish neutral'],
      ],
      ['Lint', 'failure', ['Checkout success', 'ruff failure']],
      ['Roll out', 'success', ['ask success']],
      ['Train', 'skipped', []],
    ]);
    expect(jobs[0].url).toBe(
      'https://dev.azure.com/F/?buildId=1&view=logs&j=Unit',
    );
  });

  it('tells a job that may fail, and one that a person starts', () => {
    expect(jobs.map(({ mayFail }) => mayFail ?? false)).toEqual([
      false,
      true,
      false,
      false,
    ]);
    expect(jobs[2].manual).toBe(true);
  });
});

describe('toApprovals', () => {
  it.each([
    [{}, 'approved'],
    [{ result: 'failed' }, 'rejected'],
    [{ result: 'canceled' }, 'rejected'],
    [{ state: 'inProgress', result: null }, 'pending'],
  ])('knows one with %j as %s', (change, state) => {
    const records = timelineRecords.map(record =>
      record.id === 'approval' ? { ...record, ...change } : record,
    );
    expect(toApprovals(records)).toEqual([
      { state, stage: ['Deploy', 'deploy'] },
    ]);
  });

  it('ends in a tree that leads nowhere', () => {
    const loop = { id: 'a', parentId: 'a', type: 'Checkpoint.Approval' };
    expect(toApprovals([loop])).toEqual([{ state: 'pending', stage: [] }]);
    expect(
      toJobs([{ id: 'j', parentId: 'j', type: 'Job' }], null),
    ).toHaveLength(1);
  });
});

describe('toSchedules', () => {
  it.each([
    [{ daysToBuild: 31, startHours: 3 }, '0 3 * * 1,2,3,4,5'],
    [{ daysToBuild: 'monday, sunday', startMinutes: 30 }, '30 0 * * 1,0'],
    [{ daysToBuild: 127 }, '0 0 * * *'],
    [{ daysToBuild: 'all' }, '0 0 * * *'],
  ])('%j is %s', (schedule, cron) => {
    expect(toSchedules([{ schedules: [schedule] }], true)).toEqual([
      { cron, active: true },
    ]);
  });

  it('knows branch and zone where they can be known', () => {
    expect(
      toSchedules(
        [
          {
            schedules: [
              {
                branchFilters: ['+refs/heads/main'],
                timeZoneId: 'Europe/Berlin',
              },
              {
                branchFilters: ['+refs/heads/*'],
                timeZoneId: 'W. Europe Standard Time',
              },
            ],
          },
        ],
        false,
      ),
    ).toEqual([
      {
        cron: '0 0 * * *',
        active: false,
        branch: 'main',
        timeZone: 'Europe/Berlin',
      },
      { cron: '0 0 * * *', active: false },
    ]);
  });
});
