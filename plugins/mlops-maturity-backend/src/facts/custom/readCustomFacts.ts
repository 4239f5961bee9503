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

import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { FactGroup } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Fact } from '../types';
import { CelExpressionError, parseCelExpression } from './celExpression';
import { customFact } from './customFact';

const groups: readonly FactGroup[] = [
  'code',
  'release',
  'data',
  'training',
  'tracking',
  'monitoring',
  'people',
  'governance',
];
const maxFacts = 100;

/**
 * Reads the facts that `mlopsMaturity.facts` describes.
 *
 * @param shipped - ids that are taken
 * @throws InputError that names the key, and for an expression the line and
 *   the column of the mistake
 */
export function readCustomFacts(
  root: Config,
  shipped: ReadonlySet<string>,
): Fact[] {
  const entries = root.getOptionalConfigArray('mlopsMaturity.facts') ?? [];
  if (entries.length > maxFacts) {
    throw new InputError(`mlopsMaturity.facts may hold ${maxFacts} facts`);
  }
  const ids = new Set(shipped);
  return entries.map((entry, index) => {
    const fact = readFact(entry, `mlopsMaturity.facts[${index}]`);
    if (ids.has(fact.id)) {
      throw new InputError(
        `mlopsMaturity.facts[${index}].id: there is a fact ${fact.id} already`,
      );
    }
    ids.add(fact.id);
    return fact;
  });
}

function readFact(entry: Config, key: string): Fact {
  const id = text(entry, key, 'id', 56);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    throw new InputError(
      `${key}.id: ${id} must be lower-case words joined by single hyphens`,
    );
  }
  const group = (entry.getOptionalString('group') ?? 'governance') as FactGroup;
  if (!groups.includes(group)) {
    throw new InputError(`${key}.group must be one of ${groups.join(', ')}`);
  }
  const windowDays = entry.getOptionalNumber('windowDays') ?? 90;
  if (!Number.isInteger(windowDays) || windowDays < 1 || windowDays > 3650) {
    throw new InputError(`${key}.windowDays must be a whole number, 1 to 3650`);
  }
  const source = text(entry, key, 'expression', 4000);
  const title = text(entry, key, 'title', 200);
  return customFact({
    id,
    group,
    title,
    description:
      entry.getOptionalString('description') ??
      `Passes where this is true for the last ${windowDays} days: ${source}`,
    howToFix: text(entry, key, 'howToFix', 2000),
    windowDays,
    attestable: entry.getOptionalBoolean('attestable') === false ? 'no' : 'yes',
    expression: parse(source, key),
  });
}

function text(entry: Config, key: string, name: string, longest: number) {
  const value = entry.getOptionalString(name)?.trim();
  if (!value) throw new InputError(`${key}.${name} is missing`);
  if (value.length > longest) {
    throw new InputError(`${key}.${name} has more than ${longest} characters`);
  }
  return value;
}

function parse(source: string, key: string) {
  try {
    return parseCelExpression(source);
  } catch (error) {
    if (!(error instanceof CelExpressionError)) throw error;
    const { line, column, message } = error;
    const shown = source.split('\n')[line - 1];
    throw new InputError(
      `${key}.expression, line ${line}, character ${column}: ${message}\n  ${shown}\n  ${' '.repeat(column - 1)}^`,
    );
  }
}
