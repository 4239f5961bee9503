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

/* eslint-disable jest/no-conditional-expect --
   what comes of a case decides what must hold of it */

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { assess } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import {
  arbitraryDamage,
  damaged,
  forCases,
  hostileText,
  longTexts,
  patience,
} from '../__testUtils__/hostile';
import { factDefinitions } from '../facts';
import { lintModels } from './lintModels';
import { parseModel } from './parseModel';

const folder = resolve(__dirname, '../../models');
const texts = readdirSync(folder)
  .filter(name => name.endsWith('.yaml'))
  .map(name => readFileSync(join(folder, name), 'utf8'))
  // The long ones differ in length only.
  .filter(text => text.length < 60_000);

/** Few criteria are as many ways to be wrong, and quicker to read. */
function shortened(value: { criteria: unknown[] }, from: number) {
  const start = from % value.criteria.length;
  return { ...value, criteria: value.criteria.slice(start, start + 4) };
}

const documents = fc
  .tuple(
    fc.constantFrom(...texts.map(text => parse(text))),
    fc.nat({ max: 200 }),
    fc.array(arbitraryDamage, { maxLength: 3 }),
  )
  .map(([value, from, damages]) =>
    stringify(damages.reduce(damaged, shortened(value, from) as unknown)),
  );

const torn = fc
  .tuple(fc.constantFrom(...texts), fc.nat(), fc.nat({ max: 300 }), hostileText)
  .map(([text, at, length, added]) => {
    const short = text.slice(0, 6_000);
    const from = at % short.length;
    return short.slice(0, from) + added + short.slice(from + length);
  });

const knownFacts = new Set(factDefinitions.map(({ id }) => id));
const now = new Date('2026-11-20T12:00:00.000Z');

describe('the file of a model, whatever is in it', () => {
  it(
    'is a model that can be linted and assessed, or is refused by its place',
    () => {
      let read = 0;
      const either = fc.oneof(documents, documents, torn, hostileText);
      forCases(800, either, text => {
        let model;
        try {
          model = parseModel(text, 'own.yaml');
        } catch (error) {
          const { name, message } = error as Error;
          if (name !== 'InputError' || !message.startsWith('own.yaml')) {
            throw error;
          }
          return;
        }
        read += 1;
        const { errors } = lintModels(
          [{ file: 'own.yaml', model }],
          knownFacts,
        );
        if (errors.length > 0) return;
        const { verifiedLevel } = assess(model, { facts: new Map() }, { now });
        expect(model.levels.map(({ rank }) => rank)).toContain(verifiedLevel);
      });
      expect(read).toBeGreaterThan(20);
    },
    patience(60_000),
  );

  it('is refused where it is nested without end, and the process goes on', () => {
    const depth = 50_000;
    for (const text of [
      `criteria: ${'['.repeat(depth)}`,
      `criteria: ${'{a: '.repeat(depth)}`,
      `criteria:\n  ${'- '.repeat(depth)}x`,
      `a: &a [${'[*a],'.repeat(depth)}]`,
    ]) {
      expect(() => parseModel(text, 'own.yaml')).toThrow(/^own\.yaml/);
    }
  });

  it('is refused within seconds, however much is wrong with it', () => {
    const many = Array.from({ length: 9_000 }, (_, at) => at);
    for (const text of [
      many.map(at => `k${at}: 1`).join('\n'),
      'a: 1\n'.repeat(9_000),
      `criteria:\n${'  - {}\n'.repeat(9_000)}`,
      `${'? '.repeat(150)}x`,
    ]) {
      const startedAt = performance.now();
      expect(() => parseModel(text, 'own.yaml')).toThrow(/^own\.yaml/);
      expect(performance.now() - startedAt).toBeLessThan(5_000);
    }
  });

  it('takes no time to speak of', () => {
    for (const text of longTexts.filter((_, index) => index % 9 === 1)) {
      const startedAt = performance.now();
      try {
        parseModel(`id: ${text}`, 'own.yaml');
      } catch {
        // Whether it is refused is looked at above.
      }
      expect(performance.now() - startedAt).toBeLessThan(10_000);
    }
  });
});
