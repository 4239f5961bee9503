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

import type { LoggerService } from '@backstage/backend-plugin-api';
import { isError, toError } from '@backstage/errors';
import {
  observationSchemas,
  parseObservation,
  SourceCache,
  SourceError,
  type CollectionGap,
  type CollectionResult,
  type Collector,
  type ObservationKind,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { Knex } from 'knex';
import {
  claimDue,
  completeClaim,
  componentClaims,
  invalidate,
  targetClaims,
  type Claim,
} from '../database/claims';
import {
  readSourceAnswers,
  replaceObservations,
  writeSourceAnswers,
} from '../database/observations';
import {
  componentsOfTarget,
  readTarget,
  type StandingGap,
  type StoredTarget,
  type TargetState,
} from '../database/targets';
import { WorkLoop } from '../work/WorkLoop';

/** What one sweep of one target did. */
export type Sweep = {
  target: StoredTarget;
  requests: CollectionResult['requests'];
  rowsWritten: number;
  gaps: CollectionGap[];
  durationMs: number;
};

export type CollectionEngineOptions = {
  knex: Knex;
  logger: LoggerService;
  collectors: readonly Collector[];
  collectEveryMs: number;
  timeoutMs: number;
  concurrency: number;
  idleMs: number;
  clock?: () => Date;
  /** Called after every sweep whose result was stored. */
  onSweep?: (sweep: Sweep) => void;
};

const allKinds = Object.keys(observationSchemas) as ObservationKind[];

/**
 * Collects targets when they are due: keeps what their sources said, and makes
 * the components due that rest on it when something changed.
 */
export class CollectionEngine {
  readonly #options: CollectionEngineOptions;
  readonly #collectors: Map<string, Collector>;
  readonly #clock: () => Date;
  readonly loop: WorkLoop<number>;

  constructor(options: CollectionEngineOptions) {
    this.#options = options;
    this.#clock = options.clock ?? (() => new Date());
    this.#collectors = new Map(options.collectors.map(one => [one.id, one]));
    this.loop = new WorkLoop<number>({
      name: 'targets',
      concurrency: options.concurrency,
      idleMs: options.idleMs,
      logger: options.logger,
      claim: limit => this.claim(limit),
      work: (claim, signal) => this.sweep(claim, signal),
    });
  }

  claim(limit: number): Promise<Claim<number>[]> {
    return claimDue<number>(this.#options.knex, targetClaims, {
      now: this.#clock(),
      limit,
      // A sweep ends by its time-out; the rest is for writing what it found.
      claimForMs: this.#options.timeoutMs + 60_000,
    });
  }

  /** Collects one claimed target and stores the outcome. */
  async sweep(claim: Claim<number>, signal: AbortSignal): Promise<void> {
    const { knex, timeoutMs } = this.#options;
    const target = await readTarget(knex, claim.key);
    if (!target) return;
    const started = this.#clock();
    const cache = new SourceCache(await readSourceAnswers(knex, target.id));
    const result = await this.#collect(
      target,
      cache,
      started,
      AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    );
    // A backend that stops gives its claim back by letting it run out.
    if (signal.aborted) return;
    await this.#store(claim, target, result, cache, started);
  }

  async #collect(
    target: StoredTarget,
    cache: SourceCache,
    now: Date,
    signal: AbortSignal,
  ): Promise<CollectionResult> {
    const collector = this.#collectors.get(target.collector);
    const failed = (code: CollectionGap['code'], message: string) => ({
      observations: [],
      gaps: [{ kinds: allKinds, code, message }],
      requests: { sent: 0, notModified: 0 },
    });
    if (!collector) {
      return failed(
        'unavailable',
        `No collector '${target.collector}' is installed any more`,
      );
    }
    try {
      const result = await Promise.race([
        collector.collect(
          { host: target.host, key: target.key },
          { now, signal, logger: this.#options.logger, cache },
        ),
        // A collector that overlooks the signal holds nobody up.
        rejectionBy(signal),
      ]);
      return {
        ...result,
        observations: result.observations.map(parseObservation),
      };
    } catch (error) {
      this.#options.logger.warn(
        `Collecting ${target.key} on ${target.host} failed: ${toError(error).message}`,
      );
      if (signal.aborted) {
        return failed(
          'unavailable',
          `${collector.title} took too long to answer`,
        );
      }
      if (error instanceof SourceError) {
        return failed(error.code, error.message);
      }
      if (isError(error) && error.name === 'InputError') {
        return failed('invalid', error.message);
      }
      // What else is thrown wasn't written for the person who reads the card,
      // and may hold what only the log should.
      return failed(
        'unavailable',
        `${collector.title} could not be read; the backend's log says why`,
      );
    }
  }

  async #store(
    claim: Claim<number>,
    target: StoredTarget & TargetState,
    result: CollectionResult,
    cache: SourceCache,
    started: Date,
  ): Promise<void> {
    const { knex, collectEveryMs, onSweep } = this.#options;
    const now = this.#clock();
    const gaps = withSince(result.gaps, target.gaps, now);
    const gapsChanged = gapNames(gaps) !== gapNames(target.gaps);
    // Past a limit, what was returned is all that there will be.
    const kept = new Set(
      result.gaps
        .filter(gap => gap.code !== 'too-large')
        .flatMap(gap => gap.kinds),
    );
    let rowsWritten = 0;
    let changed = false;
    const stored = await knex.transaction(async tx => {
      const current = await completeClaim(tx, targetClaims, claim, {
        now,
        dueAt: dueAfter(now, collectEveryMs, result.retryAfter),
        columns: {
          checked_at: now.toISOString(),
          gaps: JSON.stringify(gaps),
          rate_limit: result.rateLimit
            ? JSON.stringify(result.rateLimit)
            : null,
          ...(gaps.length === 0 ? { collected_at: now.toISOString() } : {}),
        },
      });
      if (!current) return false;
      const observed = await replaceObservations(
        tx,
        target.id,
        result.observations,
        kept,
      );
      const { written, unused } = cache.changes();
      // A sweep that was cut short didn't come to ask for everything: what it
      // didn't ask for must be there for the next one.
      const dropped = gaps.length === 0 ? unused : [];
      rowsWritten =
        observed +
        (await writeSourceAnswers(tx, target.id, { written, unused: dropped }));
      changed = observed > 0 || gapsChanged || !target.checkedAt;
      if (changed) {
        const components = await componentsOfTarget(tx, target.id);
        await invalidate(tx, componentClaims, components, now);
      }
      return true;
    });
    if (!stored) return;
    onSweep?.({
      target,
      requests: result.requests,
      rowsWritten,
      gaps: result.gaps,
      durationMs: now.getTime() - started.getTime(),
    });
  }
}

function rejectionBy(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(toError(signal.reason)), {
      once: true,
    });
  });
}

/** Gaps with the instant since which each has been there. */
function withSince(
  gaps: CollectionGap[],
  before: StandingGap[],
  now: Date,
): StandingGap[] {
  const since = new Map(before.map(gap => [gapName(gap), gap.since]));
  return gaps.map(gap => ({
    ...gap,
    since: since.get(gapName(gap)) ?? now.toISOString(),
  }));
}

function gapName(gap: CollectionGap): string {
  return `${gap.code} ${gap.kinds.join(' ')}`;
}

function gapNames(gaps: CollectionGap[]): string {
  return gaps.map(gapName).sort().join('\n');
}

/**
 * Up to a tenth later than the interval says, so that targets found together
 * don't stay together; never before the source wants to be asked again.
 */
function dueAfter(now: Date, everyMs: number, retryAfter?: string): Date {
  const next = now.getTime() + everyMs * (1 + Math.random() / 10);
  const asked = Date.parse(retryAfter ?? '');
  return new Date(Math.max(next, asked > next ? asked : 0));
}
