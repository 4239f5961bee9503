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
import type {
  ObservationKind,
  PipelineRunData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { Knex } from 'knex';
import { alwaysInForce } from '../__testUtils__/alwaysInForce';
import { aDatabase, databases } from '../__testUtils__/databases';
import {
  aRepositoryWith,
  aResult,
  FakeCollector,
} from '../__testUtils__/FakeCollector';
import { storeComponent } from '../__testUtils__/storeComponent';
import {
  claimDue,
  completeClaim,
  componentClaims,
  invalidate,
  targetClaims,
} from '../database/claims';
import { readObservations } from '../database/observations';
import { readTarget } from '../database/targets';
import {
  CollectionEngine,
  type CollectionEngineOptions,
  type Sweep,
} from './CollectionEngine';

const hourMs = 3_600_000;

describe.each(databases.eachSupportedId())('CollectionEngine on %s', id => {
  let now: Date;
  let knex: Knex;
  let source: FakeCollector;
  let sweeps: Sweep[];
  let engine: CollectionEngine;

  function anEngine(options: Partial<CollectionEngineOptions> = {}) {
    return new CollectionEngine({
      knex,
      logger: mockServices.logger.mock(),
      collectors: [source],
      collectEveryMs: hourMs,
      timeoutMs: 5_000,
      takeOverAfterMs: 60_000,
      rules: alwaysInForce,
      staleAfterMs: 72 * hourMs,
      concurrency: 2,
      idleMs: 10,
      clock: () => now,
      onSweep: sweep => sweeps.push(sweep),
      ...options,
    });
  }

  beforeEach(async () => {
    now = new Date('2026-11-20T12:00:00.000Z');
    knex = await aDatabase(id);
    source = new FakeCollector();
    sweeps = [];
    engine = anEngine();
    await storeComponent(knex, { name: 'a', targets: ['one'] }, now);
    await storeComponent(knex, { name: 'b', targets: ['one', 'two'] }, now);
  });

  async function sweepDue(by = engine): Promise<void> {
    for (const claim of await by.claim(100)) {
      await by.sweep(claim, new AbortController().signal);
    }
  }

  function pass(ms: number): void {
    now = new Date(now.getTime() + ms);
  }

  async function targetOf(key: string) {
    const { id: targetId } = await knex('target').where('key', key).first();
    const target = (await readTarget(knex, targetId))!;
    const observations = (await readObservations(knex, [targetId])).get(
      targetId,
    )!;
    return { ...target, observations };
  }

  /** Takes all due components off the list. */
  async function takeDueComponents(): Promise<string[]> {
    const claims = await claimDue<string>(knex, componentClaims, {
      now,
      limit: 100,
      claimForMs: hourMs,
    });
    for (const claim of claims) {
      await completeClaim(knex, componentClaims, claim, {
        now,
        dueAt: new Date(now.getTime() + 1000 * hourMs),
      });
    }
    return claims.map(({ key }) => key.split('/')[1]).sort();
  }

  it('collects a target once for all components, and makes them due', async () => {
    expect(await takeDueComponents()).toEqual(['a', 'b']);
    await sweepDue();
    expect(source.collected.sort()).toEqual(['one', 'two']);
    expect(await takeDueComponents()).toEqual(['a', 'b']);
    const one = await targetOf('one');
    expect(one).toMatchObject({
      checkedAt: now.toISOString(),
      collectedAt: now.toISOString(),
      gaps: [],
      due: false,
    });
    expect(one.observations).toEqual(aRepositoryWith('src/train.py'));
  });

  it('writes nothing and makes nobody due when nothing changed', async () => {
    source.answers('one', async ({ cache }) => {
      if (!cache.get('GET /one')) cache.set('GET /one', { value: 1 });
      return aResult({ requests: { sent: 1, notModified: 1 } });
    });
    await sweepDue();
    await takeDueComponents();
    pass(hourMs - 1);
    expect(await engine.claim(100)).toEqual([]);
    pass(0.1 * hourMs + 1);
    await sweepDue();
    expect(sweeps.map(({ rowsWritten }) => rowsWritten)).toEqual([
      ...[expect.any(Number), expect.any(Number)],
      ...[0, 0],
    ]);
    expect(sweeps[0].rowsWritten + sweeps[1].rowsWritten).toBe(5);
    expect(await takeDueComponents()).toEqual([]);

    source.answers('two', { observations: aRepositoryWith('train.py') });
    pass(2 * hourMs);
    await sweepDue();
    expect(await takeDueComponents()).toEqual(['b']);
  });

  it('keeps what it has when a source fails, says why, and goes on', async () => {
    await sweepDue();
    await takeDueComponents();
    const collectedAt = now.toISOString();
    source.answers('one', async () => {
      throw new Error('connect ECONNREFUSED, token t0p');
    });
    source.answers('two', { observations: aRepositoryWith('score.py') });
    pass(2 * hourMs);
    const since = now.toISOString();
    await sweepDue();

    const one = await targetOf('one');
    expect(one).toMatchObject({ checkedAt: since, collectedAt });
    expect(one.gaps).toEqual([
      {
        kinds: expect.arrayContaining(['repository', 'tree', 'pipelineRun']),
        code: 'unavailable',
        message: `Fake source could not be read; the backend's log says why.`,
        since,
      },
    ]);
    expect(one.observations).toEqual(aRepositoryWith('src/train.py'));
    expect((await targetOf('two')).observations).toEqual(
      aRepositoryWith('score.py'),
    );
    expect(await takeDueComponents()).toEqual(['a', 'b']);

    // The same failure again changes nothing, not even since when.
    pass(2 * hourMs);
    await sweepDue();
    expect((await targetOf('one')).gaps[0].since).toBe(since);
    expect(await takeDueComponents()).toEqual([]);

    source.answers('one', {});
    pass(2 * hourMs);
    await sweepDue();
    expect((await targetOf('one')).gaps).toEqual([]);
    expect(await takeDueComponents()).toEqual(['a', 'b']);
  });

  it('replaces the kinds that were read, and keeps the answers of a part', async () => {
    source.answers('one', async ({ cache }) => {
      cache.set('GET /runs', { etag: '1', value: 1 });
      return aResult();
    });
    await sweepDue();
    source.answers('one', {
      observations: [],
      gaps: [{ kinds: ['tree'], code: 'forbidden', message: 'Not for you' }],
    });
    pass(2 * hourMs);
    await sweepDue();
    const one = await targetOf('one');
    expect(one.observations.map(({ kind }) => kind)).toEqual(['tree']);
    expect(await knex('source_answer').pluck('request')).toEqual(['GET /runs']);
  });

  it('forgets what a source hides for a month', async () => {
    source.answers('one', async ({ cache }) => {
      cache.set('GET /runs', { etag: '1', value: 1 });
      return aResult();
    });
    await sweepDue();
    const stored = async () => [
      (await targetOf('one')).observations.length,
      (await knex('source_answer').pluck('request')).length,
    ];
    source.answers('one', {
      observations: [],
      gaps: [{ kinds: ['repository', 'tree'], code: 'forbidden', message: '' }],
    });
    pass(2 * hourMs);
    await sweepDue();
    pass(30 * 24 * hourMs - 1);
    await sweepDue();
    expect(await stored()).toEqual([2, 1]);
    pass(2 * hourMs);
    await sweepDue();
    expect(await stored()).toEqual([0, 0]);
  });

  it('keeps what a run said before while a part of its kind fails', async () => {
    const aRun = (jobs?: PipelineRunData['jobs']) => ({
      kind: 'pipelineRun' as const,
      key: '1',
      data: {
        ...{ id: '1', pipelineId: 'ci', name: 'CI', sha: 'd', attempt: 1 },
        ...{ trigger: 'push' as const, vendorTrigger: 'push' },
        ...{ completed: true, createdAt: now.toISOString() },
        jobs,
      },
    });
    const full = [aRun([{ id: '1', name: 'test', steps: [] }])];
    const poorer = [aRun()];
    const gap = { kinds: ['pipelineRun' as const], message: 'It failed.' };
    source.answers('one', { observations: full });
    await sweepDue();
    await takeDueComponents();
    const sweepLater = async (answer: Parameters<typeof aResult>[0]) => {
      source.answers('one', answer!);
      pass(2 * hourMs);
      await sweepDue();
      return (await targetOf('one')).observations;
    };
    const down = { gaps: [{ ...gap, code: 'unavailable' as const }] };
    expect(await sweepLater({ observations: poorer, ...down })).toEqual(full);
    // Past a limit, what was returned is all that there will be.
    const cut = { gaps: [{ ...gap, code: 'too-large' as const }] };
    expect(await sweepLater({ observations: poorer, ...cut })).toEqual(
      JSON.parse(JSON.stringify(poorer)),
    );
  });

  it('tells since when a source fails, in whatever way, and assesses by what is missing', async () => {
    await sweepDue();
    await takeDueComponents();
    const sweepLater = async (
      code: 'unavailable' | 'rate-limited',
      kinds: ObservationKind[],
      message: string,
    ) => {
      source.answers('one', { gaps: [{ code, kinds, message }] });
      pass(2 * hourMs);
      await sweepDue();
      return {
        gaps: (await targetOf('one')).gaps,
        assessed: await takeDueComponents(),
      };
    };
    const first = await sweepLater('unavailable', ['file', 'tree'], 'Down.');
    const since = now.toISOString();
    expect(first.gaps[0].since).toBe(since);
    expect(first.assessed).toEqual(['a', 'b']);
    const turned = await sweepLater('unavailable', ['tree', 'file'], 'Still.');
    expect(turned.gaps).toMatchObject([{ since, message: 'Still.' }]);
    expect(turned.assessed).toEqual([]);
    const limited = await sweepLater('rate-limited', ['file', 'tree'], 'Wait.');
    expect(limited.gaps).toMatchObject([{ since, message: 'Wait.' }]);
    expect(limited.assessed).toEqual(['a', 'b']);
  });

  it('calls what is no observation invalid, and stores none of it', async () => {
    source.answers('one', {
      observations: [
        // A collector that isn't written in TypeScript, say.
        JSON.parse('{"kind":"tree","key":"tree","data":{"entries":"none"}}'),
      ],
    });
    await sweepDue();
    const one = await targetOf('one');
    expect(one.gaps[0].code).toBe('invalid');
    expect(one.observations).toEqual([]);
  });

  it('does not come back before the source wants it to, unless asked to', async () => {
    source.answers('one', {
      retryAfter: new Date(now.getTime() + 5 * hourMs).toISOString(),
    });
    await sweepDue();
    pass(5 * hourMs - 1);
    await sweepDue();
    expect(source.collected.filter(key => key === 'one')).toHaveLength(1);
    pass(1);
    await sweepDue();
    expect(source.collected.filter(key => key === 'one')).toHaveLength(2);
  });

  it.each<[string, Parameters<FakeCollector['answers']>[1]]>([
    [
      'takes too long',
      ({ signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
        }),
    ],
    ['overlooks that it has to end', () => new Promise(() => {})],
  ])('gives up on a source that %s', async (_, answer) => {
    source.answers('one', answer);
    await sweepDue(anEngine({ timeoutMs: 50 }));
    expect((await targetOf('one')).gaps[0]).toMatchObject({
      code: 'unavailable',
      message: 'Fake source took too long to answer.',
    });
    expect((await targetOf('two')).gaps).toEqual([]);
  });

  it('writes nothing when it is stopped meanwhile, and gives the claim back', async () => {
    const stop = new AbortController();
    source.answers('one', async () => {
      stop.abort();
      return aResult();
    });
    const [claim] = await engine.claim(1);
    await engine.sweep(claim, stop.signal);
    expect(await knex('observation')).toEqual([]);
    expect((await engine.claim(100)).map(({ key }) => key)).toContain(
      claim.key,
    );
  });

  it('writes nothing when another replica took the target over', async () => {
    source.answers('one', async () => aResult());
    const claims = await engine.claim(1);
    pass(hourMs);
    await engine.claim(100);
    await engine.sweep(claims[0], new AbortController().signal);
    expect(await knex('observation')).toEqual([]);
    expect(sweeps).toEqual([]);
  });

  it('collects again when asked for during a sweep', async () => {
    source.answers('one', async () => {
      await invalidate(knex, targetClaims, 'all', now);
      return aResult();
    });
    await sweepDue();
    expect((await targetOf('one')).checkedAt).toBe(now.toISOString());
    expect(await engine.claim(100)).toHaveLength(2);
  });

  it('says so when the collector of a target is gone', async () => {
    await sweepDue(anEngine({ collectors: [] }));
    expect((await targetOf('one')).gaps[0].message).toMatch(
      /^No collector 'fake' is installed any more\.$/,
    );
  });

  it('works by itself, until it is stopped', async () => {
    source.answers('one', async () => {
      throw new Error('down');
    });
    engine.loop.start();
    while (sweeps.length < 2) {
      await new Promise(resolve => setTimeout(resolve, 20));
    }
    await engine.loop.stop();
    expect(source.collected.sort()).toEqual(['one', 'two']);
  });
});
