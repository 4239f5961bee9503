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

import type { Observation } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { KeptObservation } from '../database/kept';
import type { CollectedTarget } from '../facts/collectedTarget';
import { withReported, withReportedAbout } from './reportedEvidence';

const ref = 'component:default/churn';

function run(id: string): Observation {
  return {
    kind: 'pipelineRun',
    key: id,
    data: {
      ...{ id, pipelineId: '2', name: 'Test', sha: 'abc', attempt: 1 },
      ...{ trigger: 'push', vendorTrigger: 'push', completed: true },
      createdAt: '2026-11-20T11:00:00.000Z',
    },
  };
}

function report(runId: string): Observation {
  return {
    kind: 'testReport',
    key: runId,
    data: {
      ...{ runId, total: 3, passed: 3, failed: 0, skipped: 0 },
      finishedAt: '2026-11-20T11:00:00.000Z',
    },
  };
}

function pushed(
  observation: Observation,
  keptAt = '2026-11-20T12:00:00.000Z',
): KeptObservation {
  return { observation, origin: 'push', keptAt };
}

const github: CollectedTarget = {
  collector: 'github',
  title: 'GitHub',
  kinds: ['repository', 'pipelineRun'],
  host: 'github.com',
  key: 'acme/churn',
  observations: [run('1')],
  gaps: [],
};

describe('withReported', () => {
  it('adds what was pushed about a repository to it', () => {
    expect(withReported(github, [pushed(report('1'))])).toEqual({
      ...github,
      kinds: ['repository', 'pipelineRun', 'testReport'],
      observations: [run('1'), report('1')],
    });
    expect(withReported(github, [])).toBe(github);
  });
});

describe('withReportedAbout', () => {
  it('puts what was pushed about a component beside its targets', () => {
    const later = '2026-11-20T13:00:00.000Z';
    expect(
      withReportedAbout(
        ref,
        [github],
        [pushed(run('9')), pushed(report('9'), later)],
      ),
    ).toEqual([
      github,
      {
        ...{ collector: 'push', title: 'Reported', host: 'push', key: ref },
        kinds: ['pipelineRun', 'testReport'],
        observations: [run('9'), report('9')],
        gaps: [],
        collectedAt: later,
      },
    ]);
    expect(withReportedAbout(ref, [github], [])).toEqual([github]);
  });

  it('joins a report with the run that a source knows', () => {
    expect(withReportedAbout(ref, [github], [pushed(report('1'))])).toEqual([
      {
        ...github,
        kinds: ['repository', 'pipelineRun', 'testReport'],
        observations: [run('1'), report('1')],
      },
    ]);
  });

  it('leaves a report beside its own run that only has the same id', () => {
    const [first, second] = withReportedAbout(
      ref,
      [github],
      [pushed(run('1')), pushed(report('1'))],
    );
    expect(first).toEqual(github);
    expect(second.observations).toEqual([run('1'), report('1')]);
  });
});
