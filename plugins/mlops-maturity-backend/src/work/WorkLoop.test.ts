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
import { waitFor } from '../__testUtils__/waitFor';
import { WorkLoop, type WorkLoopOptions } from './WorkLoop';

describe('WorkLoop', () => {
  let due: string[];
  let started: string[];
  let finish: Map<string, () => void>;
  let loop: WorkLoop<string>;
  const logger = mockServices.logger.mock();

  function aLoop(options: Partial<WorkLoopOptions<string>> = {}) {
    loop = new WorkLoop<string>({
      name: 'items',
      concurrency: 2,
      idleMs: 60_000,
      logger,
      claim: async limit =>
        due
          .splice(0, limit)
          .map(key => ({ key, token: key, wantedVersion: 0 })),
      work: async ({ key }, signal) => {
        started.push(key);
        await new Promise<void>((resolve, reject) => {
          finish.set(key, resolve);
          signal.addEventListener('abort', () => reject(signal.reason));
        });
      },
      ...options,
    });
    return loop;
  }

  beforeEach(() => {
    due = ['a', 'b', 'c'];
    started = [];
    finish = new Map();
    jest.clearAllMocks();
  });

  afterEach(() => loop.stop());

  const hasStarted = (...keys: string[]) =>
    waitFor(`${keys} started`, 3000, async () =>
      keys.every(key => started.includes(key)),
    );

  it('works on some at the same time, and takes the next when one is done', async () => {
    aLoop().start();
    await hasStarted('a', 'b');
    expect(due).toEqual(['c']);
    finish.get('a')!();
    await hasStarted('c');
    expect(started).toEqual(['a', 'b', 'c']);
  });

  it('looks at once when it is woken', async () => {
    due = [];
    aLoop().start();
    due = ['late'];
    loop.wake();
    await hasStarted('late');
    expect(due).toEqual([]);
  });

  it('goes on when work or claiming fails', async () => {
    let failed = false;
    const claim = async () => {
      if (!failed) {
        failed = true;
        throw new Error('No connection');
      }
      return due
        .splice(0, 1)
        .map(key => ({ key, token: '', wantedVersion: 0 }));
    };
    const work = async ({ key }: { key: string }) => {
      started.push(key);
      if (key === 'a') throw new Error('Broken item');
    };
    aLoop({ claim, work, idleMs: 5 }).start();
    await hasStarted('a', 'b', 'c');
    const messages = logger.error.mock.calls.map(
      ([message, error]) => `${message}: ${(error as Error).message}`,
    );
    expect(messages).toEqual([
      'Looking for due items failed: No connection',
      "Work on items 'a' failed: Broken item",
    ]);
  });

  it('gives up what it is working on when it is stopped', async () => {
    aLoop().start();
    await hasStarted('a', 'b');
    await loop.stop();
    expect(started).toEqual(['a', 'b']);
    expect(logger.error).not.toHaveBeenCalled();
  });

  it('does not wait for ever for what does not end', async () => {
    aLoop({ work: () => new Promise(() => {}), stopWithinMs: 50 }).start();
    await waitFor('work', 3000, async () => loop.state.active === 2);
    await loop.stop();
    expect(loop.state.running).toBe(false);
    expect(logger.warn.mock.calls).toEqual([
      [expect.stringContaining('Work on 2 items did not end in 50 ms')],
    ]);
  });

  it('says once that the database is away, and that it is back', async () => {
    let tries = 0;
    const claim = async () => {
      tries += 1;
      if (tries < 5) throw new Error('No connection');
      return [];
    };
    aLoop({ claim, idleMs: 5 }).start();
    await waitFor('some tries', 3000, async () => tries > 6);
    expect(logger.error).toHaveBeenCalledTimes(1);
    expect(logger.info.mock.calls).toEqual([
      ['Looking for due items works again'],
    ]);
    expect(loop.state).toMatchObject({ running: true, active: 0 });
    expect(loop.state.lookedAt).toBeGreaterThan(Date.now() - 5000);
  });
});
