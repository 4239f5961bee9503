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

import type { CollectionGap } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { StandingGap } from '../database/targets';
import { sameGaps, standingGaps } from './standingGaps';

const gap = (
  code: CollectionGap['code'],
  ...kinds: CollectionGap['kinds']
): CollectionGap => ({ code, kinds, message: `It is ${code}.` });

/** Where gaps stand after sweeps, one a day from the 1st of November on. */
function after(...sweeps: CollectionGap[][]): StandingGap[] {
  return sweeps.reduce<StandingGap[]>(
    (before, gaps, day) =>
      standingGaps(gaps, before, new Date(Date.UTC(2026, 10, day + 1))),
    [],
  );
}

/** The day since which each kind is missing, by code. */
function days(gaps: StandingGap[]): Record<string, Record<string, number>> {
  const found: Record<string, Record<string, number>> = {};
  for (const { code, kinds, since } of gaps) {
    for (const kind of kinds) {
      found[code] = { ...found[code], [kind]: new Date(since).getUTCDate() };
    }
  }
  return found;
}

it('counts from the first failure, in whatever passing way it fails', () => {
  const gaps = after(
    [gap('unavailable', 'pipelineRun', 'deployment')],
    [gap('rate-limited', 'deployment', 'pipelineRun', 'environment')],
    [gap('invalid', 'deployment'), gap('unavailable', 'pipelineRun')],
    [gap('unavailable', 'pipelineRun', 'deployment')],
  );
  expect(gaps).toEqual([
    {
      ...gap('unavailable', 'pipelineRun', 'deployment'),
      since: '2026-11-01T00:00:00.000Z',
    },
  ]);
});

it('counts anew what was read in between, and that alone', () => {
  const gaps = after(
    [gap('unavailable', 'pipelineRun', 'deployment')],
    [gap('unavailable', 'pipelineRun')],
    [gap('rate-limited', 'deployment', 'pipelineRun')],
  );
  expect(days(gaps)).toEqual({
    'rate-limited': { pipelineRun: 1, deployment: 3 },
  });
  expect(new Set(gaps.map(({ message }) => message)).size).toBe(1);
  expect(days(after([gap('invalid', 'tree')], [], gaps))).toMatchObject({
    'rate-limited': { pipelineRun: 3 },
  });
});

it('counts from the earliest of several failures of a kind', () => {
  const gaps = after(
    [gap('unavailable', 'pipelineRun')],
    [gap('invalid', 'tree'), gap('unavailable', 'pipelineRun')],
    [gap('rate-limited', 'tree', 'pipelineRun'), gap('invalid', 'pipelineRun')],
  );
  expect(days(gaps)).toEqual({
    'rate-limited': { tree: 2, pipelineRun: 1 },
    invalid: { pipelineRun: 1 },
  });
});

it('counts what does not pass on its own', () => {
  const gaps = after(
    [gap('unavailable', 'tree')],
    [gap('forbidden', 'tree', 'file')],
    [gap('forbidden', 'file', 'tree'), gap('too-large', 'pipeline')],
    [gap('not-found', 'tree'), gap('forbidden', 'file')],
  );
  expect(days(gaps)).toEqual({
    'not-found': { tree: 4 },
    forbidden: { file: 2 },
  });
  expect(days(after(gaps, [gap('unavailable', 'file')]))).toEqual({
    unavailable: { file: 2 },
  });
});

it.each<[boolean, string, CollectionGap[], CollectionGap[]]>([
  [
    true,
    'the order',
    [gap('unavailable', 'tree', 'file'), gap('forbidden', 'pipeline')],
    [gap('forbidden', 'pipeline'), gap('unavailable', 'file', 'tree')],
  ],
  [
    true,
    'how they are told together',
    [gap('unavailable', 'tree', 'file')],
    [gap('unavailable', 'file'), gap('unavailable', 'tree')],
  ],
  [false, 'a kind', [gap('unavailable', 'tree', 'file')], after([])],
  [false, 'the code', [gap('unavailable', 'tree')], [gap('invalid', 'tree')]],
  [
    false,
    'one kind of two',
    [gap('unavailable', 'tree', 'file')],
    [gap('unavailable', 'tree')],
  ],
])('are the same: %s, where %s differs', (same, _, some, others) => {
  expect(sameGaps(some, others)).toBe(same);
  expect(sameGaps(others, some)).toBe(same);
});
