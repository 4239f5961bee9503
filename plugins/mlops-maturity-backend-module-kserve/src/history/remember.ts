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

import { z } from 'zod';
import type { SeenEndpoint } from '../endpoints/SeenEndpoint';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const maxModels = 5;

export const remembered = z.object({
  /** When two or more versions last shared the traffic. */
  splitAt: z.iso.datetime().optional(),
  /** The newer version of a split that lasts. */
  newer: z.string().optional(),
  /** The others of the last split. */
  older: z.array(z.string()).optional(),
  promotedAt: z.iso.datetime().optional(),
  /** Where the models of versions lie, as told when each was the newest. */
  models: z.record(z.string(), z.string()),
});

/** What is known of an endpoint from earlier sweeps. */
export type Remembered = z.infer<typeof remembered>;

/** What to know of an endpoint next time, from what was known and what is seen. */
export function remember(
  before: Remembered | undefined,
  seen: SeenEndpoint,
  now: Date,
): Remembered {
  const { data, newest, routedAt } = seen;
  const versions = data.traffic.map(({ version }) => version);
  const past: Remembered = { ...before, models: modelsOf(before, seen) };
  if (new Set(versions).size >= 2) {
    const newer =
      versions.find(version => version === newest) ??
      // Groups name no newest: it is the one that wasn't known before.
      before?.newer ??
      versions.find(version => before?.models[version] === undefined);
    return {
      ...past,
      // By the day: a split that lasts isn't a new one at every sweep.
      splitAt: new Date(floor(now.getTime(), dayMs)).toISOString(),
      newer,
      older: versions.filter(version => version !== newer),
    };
  }
  // Nothing gets traffic while something is broken, which ends no split.
  const ended = versions.length > 0;
  const promoted = ended && versions[0] === before?.newer;
  return {
    ...past,
    newer: ended ? undefined : past.newer,
    splitAt: latest(past.splitAt, data.splitAt),
    promotedAt: latest(
      promoted ? promotionTime(past.splitAt, routedAt, now) : past.promotedAt,
      data.promotedAt,
    ),
  };
}

function modelsOf(
  before: Remembered | undefined,
  { data }: SeenEndpoint,
): Record<string, string> {
  const told = data.traffic.flatMap(({ version, modelUri }) =>
    modelUri === undefined ? [] : [[version, modelUri] as const],
  );
  const versions = new Set(told.map(([version]) => version));
  const known = Object.entries(before?.models ?? {});
  return Object.fromEntries(
    [...known.filter(([version]) => !versions.has(version)), ...told].slice(
      -maxModels,
    ),
  );
}

/** The cluster's own time where it fits, else now: between two sweeps. */
function promotionTime(
  splitAt: string | undefined,
  routedAt: string | undefined,
  now: Date,
): string {
  const seen = new Date(floor(now.getTime(), minuteMs)).toISOString();
  const fits =
    routedAt !== undefined && routedAt >= (splitAt ?? '') && routedAt <= seen;
  return fits ? routedAt : seen;
}

function latest(...times: (string | undefined)[]): string | undefined {
  return times
    .filter(time => time !== undefined)
    .sort()
    .at(-1);
}

function floor(value: number, step: number): number {
  return Math.floor(value / step) * step;
}
