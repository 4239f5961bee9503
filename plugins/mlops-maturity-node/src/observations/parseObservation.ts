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

import { InputError } from '@backstage/errors';
import { observationSchemas } from './schemas';
import type { Observation, ObservationKind } from './types';

/**
 * Checks an observation against the schema of its kind and drops fields that
 * the schema doesn't name.
 *
 * @throws InputError naming the kind, the key and the first wrong field
 * @public
 */
export function parseObservation(value: {
  kind: string;
  key: string;
  data: unknown;
}): Observation {
  if (!Object.hasOwn(observationSchemas, value.kind)) {
    throw new InputError(`'${value.kind}' is no kind of observation`);
  }
  const kind = value.kind as ObservationKind;
  const result = observationSchemas[kind].safeParse(value.data);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new InputError(
      `${kind} '${value.key}': ${issue.path.join('.')}: ${issue.message}`,
    );
  }
  return { kind, key: value.key, data: result.data } as Observation;
}
