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

import type { CollectionResult, Collector } from '../collectors';
import type { Observation } from '../observations';
import { checkedSweep } from './checkedSweep';

const target = { host: 'ci', key: 'churn' };

const files: Observation[] = ['b.py', '1.py'].map(path => ({
  kind: 'file',
  key: path,
  data: { path, sha: 'c0ffee', content: path },
}));

/** Finds these, and asks for one address that it keeps the answer of. */
function collectorOf(
  observations: Observation[],
  found: Partial<CollectionResult> & { logs?: string } = {},
): Collector {
  const { logs, ...result } = found;
  return {
    id: 'ci',
    title: 'CI',
    kinds: ['file'],
    targetsOf: () => [target],
    collect: async (_, { cache, logger }) => {
      cache.set('GET /files', { value: observations });
      if (logs) logger.warn(logs);
      return {
        observations,
        gaps: [],
        requests: { sent: 1, notModified: 0 },
        ...result,
      };
    },
  };
}

it('hands out what was observed, by key and in order', async () => {
  const swept = await checkedSweep(collectorOf(files), target);
  expect(Object.keys(swept.all('file')).sort()).toEqual(['1.py', 'b.py']);
  expect(swept.list('file').map(({ path }) => path)).toEqual(['b.py', '1.py']);
  expect(swept.all('tree')).toEqual({});
  expect(swept.written).toBe(1);
  expect([...swept.cache.keys()]).toEqual(['GET /files']);
});

it('lets go of answers that were not asked for, but not past a gap', async () => {
  const before = new Map([['GET /old', { value: 1 }]]);
  const whole = await checkedSweep(collectorOf(files), target, { before });
  expect([...whole.cache.keys()]).toEqual(['GET /files']);

  const gaps: CollectionResult['gaps'] = [
    { kinds: ['file'], code: 'unavailable', message: 'CI is down.' },
  ];
  const partly = await checkedSweep(collectorOf(files, { gaps }), target, {
    before,
  });
  expect([...partly.cache.keys()]).toEqual(['GET /old', 'GET /files']);
});

it('fails when storing an observation would lose something', async () => {
  const odd = { ...files[0], data: { ...files[0].data, mood: 'good' } };
  await expect(
    checkedSweep(collectorOf([odd as Observation]), target),
  ).rejects.toThrow('mood');
});

it.each([
  ['a gap', { gaps: [{ kinds: [], code: 'invalid', message: 'No: s3cret' }] }],
  ['the log', { logs: 'Asked with s3cret' }],
] as [string, object][])('fails when the secret is in %s', async (_, found) => {
  await expect(
    checkedSweep(collectorOf(files, found), target, { secret: 's3cret' }),
  ).rejects.toThrow('s3cret');
});
