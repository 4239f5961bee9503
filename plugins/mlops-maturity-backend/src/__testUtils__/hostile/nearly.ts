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

import fc from 'fast-check';
import { builtInNames } from './hostileText';
import { wildValue } from './wildValue';

type Path = (string | number)[];

/** Where something stands in a value, the value itself included. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([name, one]) =>
    pathsOf(one, [...path, Array.isArray(value) ? Number(name) : name]),
  );
  return [path, ...inner];
}

function replaced(
  value: unknown,
  [first, ...rest]: Path,
  change: (found: unknown) => unknown,
): unknown {
  if (first === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.map((one, index) =>
      index === first ? replaced(one, rest, change) : one,
    );
  }
  const entries = Object.entries(value as object).flatMap(([name, one]) => {
    if (name !== first) return [[name, one] as const];
    const changed = replaced(one, rest, change);
    return changed === undefined ? [] : [[name, changed] as const];
  });
  return Object.fromEntries(entries);
}

function withField(value: unknown, name: string, added: unknown): unknown {
  if (Array.isArray(value)) return [...value, added];
  if (typeof value !== 'object' || value === null) return added;
  const copy = { ...value };
  // Assigning would set the prototype where that is the name.
  Object.defineProperty(copy, name, {
    value: added,
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return copy;
}

/** Where a value is made wrong, and how. */
export type Damage = {
  kind: string;
  at: number;
  name: string;
  wild: unknown;
};

export const arbitraryDamage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom('replace', 'replace', 'remove', 'add'),
  at: fc.nat(),
  name: fc.constantFrom(...builtInNames, 'more', ''),
  wild: wildValue,
});

/** A value in which one place is wrong: replaced, missing or one too many. */
export function damaged(
  value: unknown,
  { kind, at, name, wild }: Damage,
): unknown {
  const paths = pathsOf(value);
  const changed = replaced(value, paths[at % paths.length], found => {
    if (kind === 'remove') return undefined;
    return kind === 'add' ? withField(found, name, wild) : wild;
  });
  // The whole can't be missing.
  return changed ?? null;
}

/** Values in which one place is wrong. */
export function nearly<Value>(
  values: fc.Arbitrary<Value>,
): fc.Arbitrary<unknown> {
  return fc
    .tuple(values, arbitraryDamage)
    .map(([value, damage]) => damaged(value, damage));
}

/** Sound, nearly sound and wild values. */
export function mostly<Value>(
  values: fc.Arbitrary<Value>,
): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 3, arbitrary: values as fc.Arbitrary<unknown> },
    { weight: 6, arbitrary: nearly(values) },
    { weight: 2, arbitrary: nearly(nearly(values)) },
    { weight: 1, arbitrary: wildValue },
  );
}
