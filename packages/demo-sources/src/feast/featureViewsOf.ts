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
import { numberOf } from '../world/deterministic';
import { Timeline } from '../world/Timeline';
import type { FeastScenario } from './feastSchema';

/** The feature views of a project as Feast lists them, by name. */
export function featureViewsOf(
  { project, featureViews }: FeastScenario,
  now: number,
): Array<{ type: string; spec: { name: string } }> {
  return featureViews.map(({ name, type, every, features }) => {
    const seed = `feast/${project}/${name}`;
    const created =
      Date.UTC(2025, 5, 2) + numberOf(seed, 300) * dayMs + 9 * 60 * minuteMs;
    const ends = every
      ? new Timeline(now).starts(
          { every, count: 3 },
          { seed, lasts: 10 * minuteMs, hours: { from: 0, to: 4 } },
        )
      : [];
    return {
      type,
      spec: {
        name,
        project,
        entities: ['entity'],
        features: features.map(feature => ({
          name: feature,
          valueType: 'DOUBLE',
        })),
        online: true,
      },
      meta: {
        createdTimestamp: timeOf(created),
        lastUpdatedTimestamp: timeOf(
          ends.length > 0 ? ends[0] + 10 * minuteMs : created,
        ),
        ...(every &&
          ends.length > 0 && {
            materializationIntervals: [...ends].reverse().map(end => ({
              startTime: timeOf(end - every),
              endTime: timeOf(end),
            })),
          }),
      },
    };
  });
}

/** As protocol buffers write a time. */
function timeOf(at: number): string {
  return new Date(at).toISOString().replace('.000Z', 'Z');
}
