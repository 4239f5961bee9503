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

import type { Observation } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { KeptObservation } from '../database/kept';
import { filledIn } from './laterOf';

/**
 * What a sweep saw together with what is kept of the same target. Of the same
 * thing, the sweep's fields count, then those of an event, then what was
 * pushed; what no sweep returned counts as it was kept.
 */
export function mergeKept(
  swept: readonly Observation[],
  kept: readonly KeptObservation[],
): Observation[] {
  if (kept.length === 0) return [...swept];
  const merged = new Map(swept.map(one => [nameOf(one), one]));
  const events = kept.filter(({ origin }) => origin === 'event');
  const pushed = kept.filter(({ origin }) => origin === 'push');
  for (const { observation, origin } of [...events, ...pushed]) {
    const name = nameOf(observation);
    const seen = merged.get(name);
    merged.set(name, seen ? joined(seen, observation, origin) : observation);
  }
  return [...merged.values()];
}

function joined(
  seen: Observation,
  kept: Observation,
  origin: KeptObservation['origin'],
): Observation {
  const all = filledIn(seen, withoutEnd(kept, seen));
  // The source's own event names the run for certain; a collector may have
  // guessed it by commit and time.
  if (
    origin === 'event' &&
    all.kind === 'deployment' &&
    kept.kind === 'deployment' &&
    kept.data.runId !== undefined
  ) {
    return { ...all, data: { ...all.data, runId: kept.data.runId } };
  }
  return all;
}

/** How a thing ended says nothing while the sweep saw it going on. */
function withoutEnd(kept: Observation, seen: Observation): Observation {
  if (kept.kind === 'pipelineRun' && seen.kind === 'pipelineRun') {
    if (seen.data.completed) return kept;
    const { conclusion: _, finishedAt: __, ...data } = kept.data;
    return { ...kept, data };
  }
  if (kept.kind === 'deployment' && seen.kind === 'deployment') {
    if (seen.data.state === 'success') return kept;
    const { succeededAt: _, ...data } = kept.data;
    return { ...kept, data };
  }
  return kept;
}

function nameOf({ kind, key }: Observation): string {
  return JSON.stringify([kind, key]);
}
