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

import { dayMs, minuteMs } from '../scenarios/duration';
import { numberOf } from './deterministic';

/** When something happens, as a scenario says it. */
export type Cadence = {
  every?: number;
  count?: number;
  ago?: number[];
};

/** The part of the day in which something happens, in hours UTC. */
export type Hours = { from: number; to: number };

/**
 * Places what a scenario says on the calendar.
 *
 * @remarks
 *
 * What repeats lies on a grid that is fixed in absolute time, so an occurrence
 * keeps its time, and whatever is derived from it, for as long as it is listed:
 * asking again gives the same answer, today and after a restart. What happened
 * some days ago moves on once a day, at midnight UTC.
 */
export class Timeline {
  #nextChangeAt: number;

  constructor(readonly now: number) {
    // Dates in files, and everything with "ago", move at midnight.
    this.#nextChangeAt = startOfDay(now) + dayMs;
  }

  /** Until when the same scenario gives the same world. */
  get nextChangeAt(): number {
    return this.#nextChangeAt;
  }

  /** Tells whether something that ends then has ended. */
  isOver(end: number): boolean {
    if (end > this.now) {
      this.#nextChangeAt = Math.min(this.#nextChangeAt, end);
      return false;
    }
    return true;
  }

  /**
   * When something started, the newest first; only what has ended by now.
   *
   * @param seed - spreads different things over the day and the week
   * @param lasts - how long each takes, in milliseconds
   */
  starts(
    cadence: Cadence,
    options: { seed: string; lasts: number; hours: Hours },
  ): number[] {
    const { seed, lasts, hours } = options;
    if (cadence.ago) {
      return cadence.ago
        .map(ago => startOfDay(this.now) - ago + timeOfDay(seed, hours))
        .filter(start => this.isOver(start + lasts))
        .sort((a, b) => b - a);
    }
    const every = cadence.every ?? dayMs;
    const phase = phaseOf(seed, every, hours);
    const newest = Math.floor((this.now - lasts - phase) / every);
    this.isOver(phase + (newest + 1) * every + lasts);
    const count = cadence.count ?? 10;
    return Array.from(
      { length: count },
      (_, index) => phase + (newest - index) * every,
    );
  }
}

function startOfDay(at: number): number {
  return Math.floor(at / dayMs) * dayMs;
}

function timeOfDay(seed: string, hours: Hours): number {
  const minutes = (hours.to - hours.from) * 60;
  return (hours.from * 60 + numberOf(`${seed}/time`, minutes)) * minuteMs;
}

function phaseOf(seed: string, every: number, hours: Hours): number {
  if (every % dayMs !== 0) {
    return numberOf(`${seed}/phase`, Math.floor(every / minuteMs)) * minuteMs;
  }
  const days = every / dayMs;
  return numberOf(`${seed}/day`, days) * dayMs + timeOfDay(seed, hours);
}
