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

import { ConfigReader } from '@backstage/config';
import fc from 'fast-check';
import {
  forCases,
  hostileText,
  mostly,
  patience,
} from '../../__testUtils__/hostile';
import { aContext, anInput, aRepository, aRun, daysAgo } from '../fixtures';
import { celVariables } from './celVariables';
import { readCustomFacts } from './readCustomFacts';

const names = celVariables.map(({ name }) => name);
const pieces = fc.oneof(
  fc.constantFrom(
    ...names,
    ...['exists', 'all', 'filter', 'map', 'size', 'matches', 'says', 'has'],
    ...['(', ')', '[', ']', '{', '}', '.', ',', '?', ':', '!', '&&', '||'],
    ...['==', '!=', '<', '>', '+', '-', '*', '/', '%', ' in ', '_', 'r'],
    ...['true', 'false', 'null', 'now', 'component', '"', "'", '\n', '\\'],
    ...['0', '1', '-9223372036854775808', '1e999', '0x', '1u', 'b"', 'r"'],
    ...['duration("1h")', 'timestamp("2024-02-30")', 'r.name', 'r.jobs'],
    ...['__proto__', 'constructor', 'toString', 'r.name.says("(a+)+$")'],
  ),
  hostileText.filter(text => text.length < 100),
);

const sound = fc.constantFrom(
  'runs.exists(r, r.conclusion == "success")',
  'size(runs) > 0 && runs.all(r, r.jobs.exists(j, j.name.says("^t")))',
  'runs.map(r, r.attempt).exists(a, a / (a - 1) > 0)',
  'runs[0].jobs[7].steps[3].name == "x"',
  'component.name == "churn" ? files.exists(f, f.size > 5) : true',
  'runs.filter(r, now - r.createdAt < duration("24h")).size() > 0',
);

const expressions = fc
  .oneof(
    fc.array(pieces, { maxLength: 25 }).map(all => all.join('')),
    fc
      .tuple(sound, fc.nat(), pieces, fc.nat({ max: 6 }))
      .map(([text, at, added, length]) => {
        const from = at % text.length;
        return text.slice(0, from) + added + text.slice(from + length);
      }),
    fc
      .tuple(sound, fc.constantFrom('&&', '||', '==', '+'), sound)
      .map(([a, operator, b]) => `(${a}) ${operator} (${b})`),
  )
  // Backstage's own reader refuses an empty text, by its key.
  .filter(text => text.trim() !== '');

const input = anInput({
  repositories: [
    aRepository({
      runs: [
        aRun({ work: { train: ['train'] }, createdAt: daysAgo(1) }),
        aRun({ work: { test: ['unitTests'] }, createdAt: daysAgo(80) }),
      ],
    }),
  ],
});

function read(fact: unknown) {
  return readCustomFacts(
    new ConfigReader({ mlopsMaturity: { facts: [fact] as never } }),
    new Set(),
  );
}

const named = { id: 'own-fact', title: 'Own', howToFix: 'Do it.' };

describe('facts of an organization, whatever it writes', () => {
  it(
    'are expressions that are decided, or are refused by line and character',
    () => {
      let decided = 0;
      forCases(3_000, expressions, expression => {
        let facts;
        try {
          facts = read({ ...named, expression });
        } catch (error) {
          const { name, message } = error as Error;
          expect(name).toBe('InputError');
          expect(message).toMatch(/^mlopsMaturity\.facts\[0\]\.expression/);
          return;
        }
        const result = facts[0].decide(input, aContext());
        expect(['pass', 'fail', 'unknown']).toContain(result.status);
        expect(result.reason).toMatch(/[.]$/);
        decided += 1;
      });
      expect(decided).toBeGreaterThan(50);
    },
    patience(60_000),
  );

  it('are refused by the name of what is wrong with them', () => {
    const facts = mostly(
      fc.record({
        id: fc.constant('own-fact'),
        group: fc.constantFrom('code', 'people'),
        title: fc.constant('Own'),
        howToFix: fc.constant('Do it.'),
        expression: sound,
        windowDays: fc.integer({ min: 1, max: 3650 }),
        attestable: fc.boolean(),
      }),
    );
    forCases(1_500, facts, fact => {
      try {
        expect(read(fact)).toHaveLength(1);
      } catch (error) {
        // What has another type is named by Backstage's own reader.
        expect((error as Error).message).toMatch(/mlopsMaturity\.facts\b/);
      }
    });
  });
});
