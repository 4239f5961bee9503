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

import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError, toError } from '@backstage/errors';
import type { Observation } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { problemOfText } from './problemOfText';
import { readPushedObservation } from './readPushedObservation';
import type { PushTarget } from './readPushRules';

/** What a service pushed. */
export type Push = { target: PushTarget; observations: Observation[] };

const mostObservations = 200;
const longestName = 255;

/**
 * Reads the body of a push.
 *
 * @throws InputError that names the field, such as
 * `observations[3].data.finishedAt`
 */
export function parsePush(body: unknown, now: Date): Push {
  const { target, observations } = objectAt(body, 'the body', [
    'target',
    'observations',
  ]);
  if (!Array.isArray(observations) || observations.length === 0) {
    throw new InputError('observations: must be a list that is not empty');
  }
  if (observations.length > mostObservations) {
    throw new InputError(
      `observations: there are ${observations.length}; push at most ${mostObservations} at a time`,
    );
  }
  const seen = new Map<string, number>();
  return {
    target: readTarget(target),
    observations: observations.map((value, index) => {
      const place = `observations[${index}]`;
      const one = readPushedObservation(
        objectAt(value, place, ['kind', 'key', 'data']),
        { place, now },
      );
      const name = JSON.stringify([one.kind, one.key]);
      const before = seen.get(name);
      if (before !== undefined) {
        throw new InputError(
          `${place}: is about the same ${one.kind} as observations[${before}]`,
        );
      }
      seen.set(name, index);
      return one;
    }),
  };
}

function readTarget(value: unknown): PushTarget {
  const place = 'target';
  const target = objectAt(value, place, ['entityRef', 'host', 'key']);
  const text = (name: string) => {
    const found = target[name];
    if (typeof found !== 'string' || found === '') {
      throw new InputError(`${place}.${name}: must be a text`);
    }
    const problem = problemOfText(found, longestName);
    if (problem) throw new InputError(`${place}.${name}: ${problem}`);
    return found;
  };
  if (target.entityRef === undefined) {
    return { host: text('host'), key: text('key') };
  }
  if (target.host !== undefined || target.key !== undefined) {
    throw new InputError(
      `${place}: must have either entityRef, or host and key`,
    );
  }
  try {
    return {
      entityRef: stringifyEntityRef(parseEntityRef(text('entityRef'))),
    };
  } catch (error) {
    const { message } = toError(error);
    throw new InputError(
      message.startsWith(place) ? message : `${place}.entityRef: ${message}`,
    );
  }
}

function objectAt(
  value: unknown,
  place: string,
  fields: string[],
): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError(`${place}: must be an object`);
  }
  const unknown = Object.keys(value).find(name => !fields.includes(name));
  if (unknown !== undefined) {
    throw new InputError(
      `${place}: has a field ${JSON.stringify(unknown.slice(0, 100))} that isn't known; known are ${fields.join(', ')}`,
    );
  }
  return { ...value };
}
