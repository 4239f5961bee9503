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

/* eslint-disable jest/no-export, jest/no-conditional-expect, jest/expect-expect --
   tests to import, some for what only some collectors do or say elsewhere */

import { setTimeout as wait } from 'node:timers/promises';
import type { Entity } from '@backstage/catalog-model';
import type { Collector, TargetReference } from '../collectors';
import { parseObservation, type ObservationKind } from '../observations';
import { hangs, rateLimited, sourceFaults } from './faults';
import { hostileValues } from './hostileValues';
import {
  expectFailuresToBeTold,
  expectHalfASweepToBeTold,
} from './partialFailures';
import {
  serveSource,
  type ServedSource,
  type SourceListener,
} from './serveSource';
import { sweepOnce } from './sweepOnce';

/**
 * A collector and a source that it reads, for {@link describeCollector}.
 *
 * @public
 */
export type CollectorContract = {
  /** Makes the collector read the source at `url` with `secret`. */
  create(source: { url: string; secret: string }): Collector;
  /** The source when all is well; it stays the same while tests run. */
  source: SourceListener;
  /** An entity that points at the target; may depend on where the source is. */
  entity(source: { url: string }): Entity;
  /** Kinds of which the source has something to tell. */
  finds: ObservationKind[];
  /** The source knows conditional requests: nothing is sent twice. */
  conditional?: boolean;
};

const secret = 'planted-secret-9f3b1c';
const patience = 20_000;

/**
 * Tests what the collection engine relies on, with jest: targets of hostile
 * annotations, observations that fit their schemas, a second sweep that sees
 * the same and asks for less, truthful gaps for every way in which a source
 * fails, back-off, an end when told to stop, and no secret anywhere.
 *
 * @public
 */
export function describeCollector(
  name: string,
  contract: CollectorContract,
): void {
  describe(`${name} keeps the contract of collectors`, () => {
    let served: ServedSource;
    let collector: Collector;
    let target: TargetReference;

    beforeEach(async () => {
      served = await serveSource(contract.source);
      collector = contract.create({ url: served.url, secret });
      [target] = collector.targetsOf(contract.entity(served));
    });

    afterEach(() => served.close());

    it('finds the target of an entity', () => {
      expect(target).toEqual(
        expect.objectContaining({
          host: expect.any(String),
          key: expect.any(String),
        }),
      );
    });

    it('stays with its hosts whatever annotations say', async () => {
      const { host } = target;
      const entity = contract.entity(served);
      const names = Object.keys(entity.metadata.annotations ?? {});
      for (const annotation of names) {
        for (const value of hostileValues) {
          const found = collector.targetsOf({
            ...entity,
            metadata: {
              ...entity.metadata,
              annotations: { [annotation]: value },
            },
          });
          for (const one of found) expect(one.host).toBe(host);
        }
      }
    });

    it('returns observations of its kinds that fit their schemas', async () => {
      const { result } = await sweepOnce(collector, target);
      expect(result.gaps).toEqual([]);
      const names = result.observations.map(
        ({ kind, key }) => `${kind} ${key}`,
      );
      expect(new Set(names).size).toBe(names.length);
      for (const observation of result.observations) {
        expect(collector.kinds).toContain(observation.kind);
        expect(parseObservation(observation)).toEqual(observation);
      }
      const kinds = new Set(result.observations.map(({ kind }) => kind));
      expect([...kinds]).toEqual(expect.arrayContaining(contract.finds));
      expect(result.requests.sent).toBe(served.requests.length);
    });

    it('sees the same again, and asks for no more', async () => {
      const first = await sweepOnce(collector, target);
      served.requests.length = 0;
      const second = await sweepOnce(collector, target, {
        // Nothing that it tells may depend on when it looks.
        now: new Date(Date.now() + 60_000),
        answers: throughStorage(first.answers),
      });
      expect(second.result.observations).toEqual(first.result.observations);
      expect(second.result.gaps).toEqual([]);
      expect(second.result.requests.sent).toBeLessThanOrEqual(
        first.result.requests.sent,
      );
      if (contract.conditional) {
        expect(second.result.requests.notModified).toBe(
          second.result.requests.sent,
        );
        expect(served.requests.every(one => one.conditional)).toBe(true);
      }
    });

    it.each(sourceFaults.map(fault => [fault.name, fault] as const))(
      'tells of %s',
      async (_, fault) => {
        served.fault = fault.listener;
        const { result, logged } = await sweepOnce(collector, target);
        expect(result.gaps).not.toEqual([]);
        for (const { code, kinds, message } of result.gaps) {
          expect(fault.codes).toContain(code);
          expect(kinds).not.toEqual([]);
          expect(message).toMatch(/^\S.*[.]$/s);
        }
        expect(JSON.stringify(result) + logged).not.toContain(secret);
      },
      patience,
    );

    it(
      'keeps what it saw apart from what failed since',
      async () => {
        const first = await sweepOnce(collector, target);
        served.fault = (_, response) => response.writeHead(500).end();
        const second = await sweepOnce(collector, target, {
          answers: throughStorage(first.answers),
        });
        const missing = new Set(
          second.result.gaps.flatMap(({ kinds }) => kinds),
        );
        for (const kind of contract.finds) {
          // Either it is told completely, or a gap says that it isn't.
          if (!missing.has(kind)) {
            expect(
              second.result.observations.filter(one => one.kind === kind),
            ).toEqual(
              first.result.observations.filter(one => one.kind === kind),
            );
          }
        }
      },
      patience,
    );

    it(
      'tells when only some of its requests fail',
      () => {
        const { source } = contract;
        return expectFailuresToBeTold({ collector, target, served, source });
      },
      patience,
    );

    it('tells what it could not read before the rate limit was used up', () => {
      const { source } = contract;
      return expectHalfASweepToBeTold({ collector, target, served, source });
    });

    it('stops asking once the rate limit is used up', async () => {
      served.fault = rateLimited;
      const { result } = await sweepOnce(collector, target);
      expect(Date.parse(result.retryAfter ?? '')).toBeGreaterThan(
        Date.now() + 500_000,
      );
      // Those under way at the same time can't be called back.
      expect(served.requests.length).toBeLessThanOrEqual(10);
    });

    it(
      'ends when it is told to',
      async () => {
        served.fault = hangs;
        const stop = new AbortController();
        const sweeping = sweepOnce(collector, target, { signal: stop.signal });
        const outcome = sweeping.then(
          () => 'ended',
          () => 'ended',
        );
        setTimeout(() => stop.abort(new Error('The backend stops')), 100);
        await expect(outcome).resolves.toBe('ended');
        const sent = served.requests.length;
        await wait(100);
        expect(served.requests).toHaveLength(sent);
      },
      patience,
    );

    it('tells its secret to nobody', async () => {
      const { result, logged, answers } = await sweepOnce(collector, target);
      const said = JSON.stringify([result, [...answers], logged]);
      expect(said).not.toContain(secret);
      expect(served.requests.map(({ url }) => url).join()).not.toContain(
        secret,
      );
    });
  });
}

/** What storing answers between sweeps leaves of them. */
function throughStorage<Answers>(answers: Map<string, Answers>) {
  return new Map(
    [...answers].map(([request, answer]) => [
      request,
      JSON.parse(JSON.stringify(answer)) as Answers,
    ]),
  );
}
