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

import type {
  FactResult,
  Scoring,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { assessComponent, factResults } from '../__testUtils__/assessComponent';
import { smallModel } from '../__testUtils__/smallModel';
import { smallScore } from '../__testUtils__/smallScore';
import { standingOf } from './standing';

const seenOnce = { executions: 1 };

function scoreOf(facts: FactResult[], total: Scoring['total'] = 'min') {
  const model = { ...smallScore, scoring: { total, notApplicable: 0 } };
  const [item] = assessComponent(facts, { models: [model] }).items;
  return standingOf(item).score;
}

/** As many of three tests as given pass in each section; the rest fails. */
function passing(model: number, watch: number, more: string[] = []) {
  const ids = ['ci', 'tracking', 'review'];
  const watchIds = ['release', 'monitoring', 'skew'];
  const passed = [...ids.slice(0, model), ...watchIds.slice(0, watch), ...more];
  return factResults(
    Object.fromEntries(
      [...ids, ...watchIds].map(id => [
        id,
        passed.includes(id) ? 'pass' : 'fail',
      ]),
    ),
    Object.fromEntries(more.map(id => [id, seenOnce])),
  );
}

describe('scoreStandingOf', () => {
  it('leaves ladders alone', () => {
    const [item] = assessComponent([], { models: [smallModel] }).items;
    expect(standingOf(item).score).toBeUndefined();
  });

  it('says which section is the lowest, and what only that one lacks', () => {
    expect(scoreOf(passing(1, 3))).toMatchObject({
      points: 1,
      sections: [
        { title: 'Model', points: 1, most: 3, lowest: true },
        { title: 'Monitoring', points: 3, most: 3, lowest: false },
      ],
      missing: { parts: [{ points: 0.5, sections: ['Model'] }] },
    });
  });

  it('calls no section the lowest where all are equal', () => {
    const score = scoreOf(passing(2, 2));
    expect(score?.sections.map(({ lowest }) => lowest)).toEqual([false, false]);
    expect(score?.missing?.parts).toEqual([
      { points: 0.5, sections: ['Model', 'Monitoring'] },
    ]);
  });

  it('counts what each section lacks, as the edge itself is not above it', () => {
    // 0.5 and 1 points: both must be above 1.
    expect(scoreOf(passing(0, 1, ['ci']))?.missing).toEqual({
      parts: [
        { points: 1, sections: ['Model'] },
        { points: 0.5, sections: ['Monitoring'] },
      ],
    });
  });

  it('asks for nothing more in the highest band', () => {
    expect(scoreOf(passing(3, 3))?.missing).toBeUndefined();
  });

  it('says where too little applies to get there', () => {
    const facts = [
      ...passing(2, 3).filter(({ factId }) => factId !== 'review'),
      ...factResults({ review: 'not-applicable' }),
    ];
    expect(scoreOf(facts)?.missing?.outOfReach).toEqual(['Model']);
  });

  it.each([
    // Exactly 1 point is not above 1.
    ['sum', passing(1, 0), 0.5],
    // 1.5 is in the band above 1; the next one is above 2.
    ['sum', passing(1, 0, ['release']), 1],
    // A mean above 1 is a sum above 2.
    ['mean', passing(1, 0), 1.5],
    ['mean', passing(1, 1), 0.5],
    ['mean', passing(1, 0, ['release']), 1],
  ] as const)(
    'where points come to their %s, asks for them in any section',
    (total, facts, points) => {
      const score = scoreOf(facts, total);
      expect(score?.missing).toEqual({ parts: [{ points, sections: [] }] });
      expect(score?.sections.every(({ lowest }) => !lowest)).toBe(true);
    },
  );

  it('knows when no section can bring enough', () => {
    const ids = smallScore.criteria.map(({ requires }) => String(requires));
    const facts = factResults({
      ...Object.fromEntries(ids.map(id => [id, 'not-applicable'])),
      ci: 'pass',
    });
    expect(scoreOf(facts, 'sum')?.missing?.outOfReach).toEqual([]);
  });
});
