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
import {
  observationSchemas,
  type Observation,
  type ObservationKind,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { findFieldProblem, placeOf } from './findFieldProblem';
import { problemOfText } from './problemOfText';

/**
 * What may be pushed. What a repository holds is read from the repository:
 * nobody should have to believe it.
 */
export const pushableKinds = [
  'pipeline',
  'pipelineRun',
  'deployment',
  'environment',
  'testReport',
  'experiment',
  'registeredModel',
  'servingEndpoint',
  'featureStore',
  'metricSignal',
  'alertRule',
] as const satisfies ObservationKind[];

/** The field that an observation's key repeats, by kind. */
const keyField: Partial<Record<ObservationKind, string>> = {
  pipeline: 'id',
  pipelineRun: 'id',
  deployment: 'id',
  environment: 'name',
  testReport: 'runId',
  experiment: 'id',
  registeredModel: 'name',
  servingEndpoint: 'name',
  featureStore: 'project',
};

const longestKey = 500;
/** Clocks differ a little. */
const aheadMs = 5 * 60_000;

/**
 * Reads one pushed observation.
 *
 * @throws InputError that names the field
 */
export function readPushedObservation(
  value: { kind?: unknown; key?: unknown; data?: unknown },
  { place, now }: { place: string; now: Date },
): Observation {
  const refuse = (field: string, problem: string) =>
    new InputError(`${place}.${field}: ${problem}`);
  const kind = pushableKinds.find(one => one === value.kind);
  if (!kind) {
    throw refuse('kind', `must be one of ${pushableKinds.join(', ')}`);
  }
  const { key, data } = value;
  if (typeof key !== 'string' || key === '') {
    throw refuse('key', 'must be a text');
  }
  const keyProblem = problemOfText(key, longestKey);
  if (keyProblem) throw refuse('key', keyProblem);
  const problem = findFieldProblem(data, new Date(now.getTime() + aheadMs), [
    'data',
  ]);
  if (problem) throw refuse(placeOf(problem.path), problem.message);

  const result = observationSchemas[kind].safeParse(data);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw refuse(placeOf(['data', ...issue.path]), issue.message);
  }
  const ignored = findIgnored(data, result.data, ['data']);
  if (ignored) throw refuse(placeOf(ignored), `is no field of a ${kind}`);
  const field = keyField[kind];
  const id = field && (result.data as Record<string, unknown>)[field];
  if (field && id !== key) {
    throw refuse('key', `must be the same as data.${field}`);
  }
  return { kind, key, data: result.data } as Observation;
}

/** A field that the schema dropped: most likely misspelt. */
function findIgnored(
  given: unknown,
  kept: unknown,
  path: PropertyKey[],
): PropertyKey[] | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  for (const [name, value] of Object.entries(given)) {
    const at = [...path, Array.isArray(given) ? Number(name) : name];
    if (!Object.hasOwn(kept as object, name)) return at;
    const ignored = findIgnored(
      value,
      (kept as Record<string, unknown>)[name],
      at,
    );
    if (ignored) return ignored;
  }
  return undefined;
}
