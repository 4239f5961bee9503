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

import { describedRun } from '../__fixtures__/describedRun';
import { neverWaited, toStageJobs, type JenkinsStage } from './toStageJobs';

const start = Date.parse('2026-11-20T12:00:00Z');

function stage(
  name: string,
  second: number,
  seconds: number,
  more: Partial<JenkinsStage> = {},
): JenkinsStage {
  return {
    id: name,
    name,
    status: 'SUCCESS',
    startTimeMillis: start + second * 1000,
    durationMillis: seconds * 1000,
    pauseDurationMillis: 0,
    ...more,
  };
}

describe('toStageJobs', () => {
  it('maps the documented example', () => {
    expect(toStageJobs(describedRun.stages)).toEqual([
      {
        id: '5',
        name: 'Build',
        conclusion: 'success',
        startedAt: '2014-10-16T11:45:10.289Z',
        finishedAt: '2014-10-16T11:45:17.043Z',
        steps: [
          {
            name: 'Build',
            conclusion: 'success',
            finishedAt: '2014-10-16T11:45:17.043Z',
          },
        ],
      },
      expect.objectContaining({ name: 'Test', needs: ['5'] }),
      expect.objectContaining({
        name: 'Deploy',
        finishedAt: '2014-10-16T11:45:37.070Z',
        needs: ['8'],
      }),
    ]);
    // It doesn't say whether anybody was waited for.
    expect(neverWaited(describedRun.stages)).toBe(false);
  });

  it('links stages that followed each other, and not those beside each other', () => {
    const jobs = toStageJobs([
      stage('prepare', 0, 10),
      stage('skipped', 10, 0, { status: 'SKIPPED', startTimeMillis: 0 }),
      stage('train', 10, 30),
      stage('report', 11, 5),
      stage('deploy', 40, 20),
    ]);
    expect(jobs.map(({ id, needs }) => [id, needs])).toEqual([
      ['prepare', undefined],
      ['skipped', undefined],
      ['train', ['prepare']],
      ['report', ['prepare']],
      ['deploy', ['train']],
    ]);
    expect(jobs[1]).toEqual({
      id: 'skipped',
      name: 'skipped',
      conclusion: 'skipped',
      steps: [{ name: 'skipped', conclusion: 'skipped' }],
    });
  });

  it.each<[string, number, string]>([
    ['SUCCESS', 2, 'success'],
    // Passed over after a failure, whatever the plugin calls it.
    ['SUCCESS', 0.05, 'skipped'],
    ['FAILED', 0.05, 'failure'],
    ['UNSTABLE', 5, 'failure'],
    ['ABORTED', 5, 'cancelled'],
    ['NOT_EXECUTED', 0, 'skipped'],
  ])('takes %s of %d s for %s', (status, seconds, conclusion) => {
    const [job] = toStageJobs([stage('deploy', 0, seconds, { status })]);
    expect(job.conclusion).toBe(conclusion);
  });

  it('bounds how many stages are kept', () => {
    const many = Array.from({ length: 300 }, (_, at) => stage(`${at}`, at, 1));
    expect(toStageJobs(many)).toHaveLength(100);
  });
});

describe('neverWaited', () => {
  it.each<[string, JenkinsStage[], boolean]>([
    ['nothing waited', [stage('a', 0, 5), stage('b', 5, 5)], true],
    [
      'a stage waited',
      [stage('a', 0, 5), stage('b', 5, 5, { pauseDurationMillis: 900 })],
      false,
    ],
    [
      'the plugin does not tell',
      [stage('a', 0, 5, { pauseDurationMillis: undefined })],
      false,
    ],
    ['time passed in between', [stage('a', 0, 5), stage('b', 600, 5)], false],
    [
      'a stage was skipped',
      [
        stage('a', 0, 5),
        stage('b', 5, 0, { status: 'SKIPPED', startTimeMillis: 0 }),
      ],
      true,
    ],
    ['times are not known', [stage('a', 0, 5, { startTimeMillis: 0 })], false],
    ['there is no stage', [], false],
  ])('tells where %s', (_, stages, expected) => {
    expect(neverWaited(stages)).toBe(expected);
  });
});
