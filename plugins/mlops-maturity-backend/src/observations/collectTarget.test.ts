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

import { mockServices } from '@backstage/backend-test-utils';
import { InputError } from '@backstage/errors';
import {
  RateLimitedError,
  SourceCache,
  SourceError,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { aRepositoryWith, FakeCollector } from '../__testUtils__/FakeCollector';
import { collectTarget } from './collectTarget';

const target = { id: 1, collector: 'fake', host: 'fake.example', key: 'one' };

async function gapAfter(error?: Error, signal?: AbortSignal) {
  const collector = new FakeCollector();
  collector.answers('one', async () => {
    throw error;
  });
  const { gaps, observations } = await collectTarget(
    target,
    error && collector,
    {
      now: new Date('2026-11-20T12:00:00Z'),
      signal: signal ?? new AbortController().signal,
      logger: mockServices.logger.mock(),
      cache: new SourceCache(),
    },
  );
  expect(observations).toEqual([]);
  expect(gaps).toHaveLength(1);
  return `${gaps[0].code}: ${gaps[0].message}`;
}

it.each<[Error | undefined, string]>([
  [undefined, "unavailable: No collector 'fake' is installed any more."],
  [
    new Error('connect ECONNREFUSED, token t0p'),
    "unavailable: Fake source could not be read; the backend's log says why.",
  ],
  [
    new SourceError('the source answered with status 403', 'forbidden', 403),
    'forbidden: Fake source could not be read: the source answered with status 403.',
  ],
  [
    new RateLimitedError(new Date()),
    'rate-limited: Fake source could not be read: the rate limit of the source is used up.',
  ],
  [
    new SourceError('The token has run out.', 'forbidden'),
    'forbidden: Fake source could not be read: The token has run out.',
  ],
  [
    new InputError("tree 'tree': sha: Invalid input"),
    "invalid: Fake source could not be understood: tree 'tree': sha: Invalid input.",
  ],
])('tells in a sentence what failed: %s', async (error, told) => {
  expect(await gapAfter(error)).toBe(told);
});

it('tells in a sentence that it took too long', async () => {
  const ended = AbortSignal.abort(new Error('time-out'));
  expect(await gapAfter(new Error('aborted'), ended)).toBe(
    'unavailable: Fake source took too long to answer.',
  );
});

it('keeps the rest where one observation has not its form', async () => {
  const collector = new FakeCollector();
  const [repository, tree] = aRepositoryWith('src/train.py');
  const run = {
    kind: 'testReport',
    key: '7',
    data: { runId: '7', total: 0.5 },
  };
  collector.answers('one', {
    observations: [repository, run as never, tree],
  });
  const { gaps, observations } = await collectTarget(target, collector, {
    now: new Date('2026-11-20T12:00:00Z'),
    signal: new AbortController().signal,
    logger: mockServices.logger.mock(),
    cache: new SourceCache(),
  });
  expect(observations.map(({ kind }) => kind)).toEqual(['repository', 'tree']);
  expect(gaps).toEqual([
    {
      kinds: ['testReport'],
      code: 'invalid',
      message: expect.stringMatching(
        /^Something that Fake source tells could not be understood: testReport '7': \S.*[.]$/,
      ),
    },
  ]);
});
