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

import type { Knex } from 'knex';
import { everything } from './__testUtils__/failingRepositories';
import { hang } from './__testUtils__/githubFaults';
import { Fleet, type Story, type Sweep } from './__testUtils__/replicas/Fleet';
import type { Replica } from './__testUtils__/replicas/Replica';
import { resultsIn, type Results } from './__testUtils__/replicas/resultsIn';
import { isSettled } from './__testUtils__/replicas/settled';
import { waitFor } from './__testUtils__/waitFor';
import { invalidate, targetClaims } from './database/claims';

const components = 20;
/** Of one replica, by default. */
const atATime = 4;

describe('two backends that are processes, on one PostgreSQL', () => {
  let fleet: Fleet;
  let knex: Knex;
  let first: Replica;
  let second: Replica;
  /** What is stored after each story, when nothing happened meanwhile. */
  const calm = {} as Record<Story, Results>;
  /** Milliseconds until all was done. */
  const took: Record<string, number> = {};

  const allDone = (what: string) =>
    waitFor(`all done: ${what}`, 60_000, async () => {
      try {
        return await isSettled(knex, components);
      } catch {
        // PostgreSQL is away.
        return false;
      }
    });

  /** Has every repository tell a story; answers the sweeps that it took. */
  async function tell(
    story: Story,
    what: string,
    atHalf: () => Promise<void> = async () => {},
  ): Promise<Sweep[]> {
    fleet.tell(story);
    const before = fleet.sweeps.length;
    const startedAt = Date.now();
    await invalidate(knex, targetClaims, 'all', new Date());
    await waitFor('half of the sweeps', 30_000, async () => {
      return fleet.sweeps.length >= before + components / 2;
    });
    await atHalf();
    await allDone(what);
    took[what] = Date.now() - startedAt;
    return fleet.sweeps.slice(before);
  }

  /** The repositories that were collected more than once; all were, once. */
  function repeated(sweeps: Sweep[]): string[] {
    const all = sweeps.map(({ repository }) => repository);
    expect(new Set(all).size).toBe(components);
    return all.filter((one, index) => all.indexOf(one) !== index);
  }

  /** A level that fell is held: what is shown stays as it was. */
  function held(story: Story, shown: Results): Results {
    const levels = shown.assessments.map(row => row.split(' ')[2]);
    return {
      ...calm[story],
      assessments: calm[story].assessments.map((row, index) => {
        const [ref, model, , ...rest] = row.split(' ');
        return [ref, model, levels[index], ...rest].join(' ');
      }),
      transitions: shown.transitions,
    };
  }

  beforeAll(async () => {
    fleet = await Fleet.start({
      ...{ components, latencyMs: 10, collectTimeoutMs: 8_000 },
    });
    const starting = fleet.replica('first', 'shared');
    [first, second] = await Promise.all([
      starting,
      // The migrations of the scheduler can't run twice at a time.
      fleet.replica('second', 'shared', starting),
    ]);
    knex = fleet.client('shared');
    await allDone('the first sweep');
    calm.plain = await resultsIn(knex);
  }, 120_000);

  afterAll(async () => {
    process.stderr.write(`Milliseconds until done: ${JSON.stringify(took)}\n`);
    await fleet?.close();
  }, 30_000);

  it('share the work fairly, and collect nothing twice', async () => {
    expect(repeated(fleet.sweeps)).toEqual([]);
    const sweeps = await tell('full', 'nothing happens');
    expect(repeated(sweeps)).toEqual([]);
    for (const name of ['first', 'second']) {
      const share = sweeps.filter(({ replica }) => replica === name);
      expect(share.length).toBeGreaterThanOrEqual(components / 4);
    }
    calm.full = await resultsIn(knex);
    // Each component against each model: where it began, and a rise at most.
    const { assessments, transitions } = calm.full;
    const began = transitions.filter(row => row.endsWith(' first'));
    const rose = transitions.filter(row => row.endsWith(' evidence'));
    expect(began).toHaveLength(assessments.length);
    expect(began.length + rose.length).toBe(transitions.length);
    expect(new Set(transitions).size).toBe(transitions.length);
    expect(rose.length).toBeGreaterThanOrEqual(components);
  }, 90_000);

  it('go on when PostgreSQL is restarted', async () => {
    const sweeps = await tell('plain', 'PostgreSQL is restarted', () =>
      fleet.postgres.restart(),
    );
    expect([first.isRunning, second.isRunning]).toEqual([true, true]);
    expect(repeated(sweeps).length).toBeLessThanOrEqual(2 * atATime);
    expect(await resultsIn(knex)).toEqual(held('plain', calm.full));
  }, 90_000);

  it('do everything else while a source hangs, and that afterwards', async () => {
    const [name] = fleet.names;
    fleet.github.faults.set(`acme/${name}`, { on: everything, fault: hang });
    await tell('full', 'a source hangs');
    const others = ({ facts, assessments }: Results) =>
      [...facts, ...assessments].filter(row => !row.includes(`/${name} `));
    expect(others(await resultsIn(knex))).toEqual(others(calm.full));
    const failing = await knex('target')
      .join('target_state', 'target_state.target_id', 'target.id')
      .whereNot('gaps', '[]')
      .pluck('key');
    expect(failing).toEqual([`acme/${name}`]);

    fleet.github.faults.clear();
    await tell('full', 'the source answers again');
    expect(await resultsIn(knex)).toEqual(calm.full);
  }, 90_000);

  it('lose nothing when one is killed', async () => {
    const sweeps = await tell('plain', 'one is killed', () => second.kill());
    const of = (name: string) =>
      sweeps
        .filter(({ replica }) => replica === name)
        .map(({ repository }) => repository);
    const again = repeated(sweeps);
    // Only what the killed one was at, and by the one that is left.
    expect(again.length).toBeLessThanOrEqual(atATime);
    for (const one of again) {
      expect(of('second')).toContain(one);
      expect(of('first')).toContain(one);
    }
    expect(await resultsIn(knex)).toEqual(held('plain', calm.full));
  }, 90_000);
});
