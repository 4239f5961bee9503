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

/**
 * What is known after an event told of a thing that another event told of
 * before. Events may come in the wrong order: one from before the end doesn't
 * undo how it ended, and a field that only one of them has stays.
 */
export function laterOf(before: Observation, now: Observation): Observation {
  if (isEnded(before) && !isEnded(now)) return filledIn(before, now);
  return filledIn(now, before);
}

/** An observation with the fields that it lacks taken from another. */
export function filledIn(one: Observation, other: Observation): Observation {
  return {
    ...one,
    data: { ...other.data, ...present(one.data) },
  } as Observation;
}

/** Undefined values would hide what another observation knows. */
function present(data: object): object {
  return Object.fromEntries(
    Object.entries(data).filter(([, value]) => value !== undefined),
  );
}

function isEnded(observation: Observation): boolean {
  switch (observation.kind) {
    case 'deployment':
      return ['success', 'failure'].includes(observation.data.state);
    case 'pipelineRun':
      return observation.data.completed;
    default:
      return true;
  }
}
