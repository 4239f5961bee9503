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

import { setTimeout as pause } from 'node:timers/promises';
import { invalidate, targetClaims } from '../../database/claims';
import { Fleet, type Sweep } from './Fleet';
import { isSettled } from './settled';

/** What so many backends did in one cycle over the same components. */
export type Throughput = {
  backends: number;
  components: number;
  /** Until all was collected and assessed. */
  seconds: number;
  componentsPerSecond: number;
  /** Compared with one backend. */
  speedUp: number;
  /** Targets that were collected more than once. */
  repeated: number;
  /** Components that each backend collected. */
  shares: Record<string, number>;
};

/**
 * Measures backends that are processes on one PostgreSQL: every component is
 * collected over HTTP and assessed anew, with everything changed.
 */
export async function measureThroughput(options: {
  /** Numbers of backends, one after the other; the first is compared with. */
  backends: number[];
  components: number;
  /** How long the source takes for each answer. */
  latencyMs: number;
}): Promise<Throughput[]> {
  const { backends, components, latencyMs } = options;
  const measured: Throughput[] = [];
  for (const count of backends) {
    // Nobody is killed, and a busy machine has its time.
    const fleet = await Fleet.start({
      ...{ components, latencyMs, collectTimeoutMs: 120_000 },
    });
    try {
      const first = fleet.replica('1', 'measured');
      const rest = Array.from({ length: count - 1 }, (_, index) =>
        fleet.replica(String(index + 2), 'measured', first),
      );
      await Promise.all([first, ...rest]);
      const knex = fleet.client('measured');
      const untilSettled = async () => {
        while (!(await isSettled(knex, components))) await pause(100);
      };
      await untilSettled();
      fleet.tell('full');
      const before = fleet.sweeps.length;
      const startedAt = Date.now();
      await invalidate(knex, targetClaims, 'all', new Date());
      await untilSettled();
      const seconds = (Date.now() - startedAt) / 1000;
      const sweeps = fleet.sweeps.slice(before);
      measured.push({
        ...{ backends: count, components, seconds },
        componentsPerSecond: rounded(components / seconds),
        speedUp: rounded((measured[0]?.seconds ?? seconds) / seconds),
        repeated:
          sweeps.length - new Set(sweeps.map(one => one.repository)).size,
        shares: sharesOf(sweeps),
      });
    } finally {
      await fleet.close();
    }
  }
  return measured;
}

function sharesOf(sweeps: Sweep[]): Record<string, number> {
  const shares: Record<string, number> = {};
  for (const { replica } of sweeps) {
    shares[replica] = (shares[replica] ?? 0) + 1;
  }
  return shares;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
