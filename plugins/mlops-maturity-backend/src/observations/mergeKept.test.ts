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
import type { KeptObservation, KeptOrigin } from '../database/kept';
import { mergeKept } from './mergeKept';

function deployment(data: object, key = '7'): Observation {
  return {
    kind: 'deployment',
    key,
    data: {
      id: key,
      environment: 'production',
      transient: false,
      sha: 'abc',
      createdAt: '2026-11-20T11:00:00.000Z',
      state: 'success',
      ...data,
    },
  };
}

function kept(observation: Observation, origin: KeptOrigin): KeptObservation {
  return { observation, origin, keptAt: '2026-11-20T12:00:00.000Z' };
}

describe('mergeKept', () => {
  it('fills what the sweep lacks, and changes nothing that it saw', () => {
    const swept = deployment({ ref: 'main', description: undefined });
    expect(
      mergeKept(
        [swept],
        [
          kept(
            deployment({ ref: 'other', url: 'https://e.example/' }),
            'event',
          ),
          kept(
            deployment({ url: 'https://p.example/', tier: 'other' }),
            'push',
          ),
        ],
      ),
    ).toEqual([
      deployment({ ref: 'main', url: 'https://e.example/', tier: 'other' }),
    ]);
  });

  it("takes the source's own word for which run it was, and no other", () => {
    const guessed = deployment({ runId: '1' });
    expect(
      mergeKept([guessed], [kept(deployment({ runId: '2' }), 'event')]),
    ).toEqual([deployment({ runId: '2' })]);
    expect(
      mergeKept([guessed], [kept(deployment({ runId: '3' }), 'push')]),
    ).toEqual([guessed]);
    expect(
      mergeKept([deployment({})], [kept(deployment({ runId: '3' }), 'push')]),
    ).toEqual([deployment({ runId: '3' })]);
  });

  it('lets what no sweep returned count as it is', () => {
    const other = deployment({ state: 'failure' }, '8');
    expect(mergeKept([deployment({})], [kept(other, 'event')])).toEqual([
      deployment({}),
      other,
    ]);
  });

  it('does not end what the sweep saw going on', () => {
    const run = (data: object): Observation => ({
      kind: 'pipelineRun',
      key: '1',
      data: {
        ...{ id: '1', pipelineId: '2', name: 'Train', sha: 'abc', attempt: 2 },
        ...{ trigger: 'push', vendorTrigger: 'push', completed: false },
        createdAt: '2026-11-20T11:00:00.000Z',
        ...data,
      },
    });
    const ended = {
      completed: true,
      conclusion: 'success',
      finishedAt: '2026-11-20T11:30:00.000Z',
    };
    expect(mergeKept([run({})], [kept(run(ended), 'push')])).toEqual([run({})]);
    expect(
      mergeKept(
        [deployment({ state: 'pending' })],
        [
          kept(
            deployment({ succeededAt: '2026-11-20T11:30:00.000Z' }),
            'event',
          ),
        ],
      ),
    ).toEqual([deployment({ state: 'pending' })]);
  });
});
