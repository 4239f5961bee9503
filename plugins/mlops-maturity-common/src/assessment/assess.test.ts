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

import type { FactResult, FactStatus } from '../facts';
import type { Criterion, MaturityModel } from '../models';
import { factMap } from './__testUtils__';
import { assess } from './assess';
import type { Assessment, AssessInput } from './types';

const now = new Date('2026-06-01T12:00:00Z');
const earlier = '2026-05-31T12:00:00.000Z';
const tomorrow = '2026-06-02T12:00:00.000Z';
const nextWeek = '2026-06-08T12:00:00.000Z';

const requirement = (
  id: string,
  from: number,
  dimension: string,
  rest: Partial<Criterion> = {},
): Criterion => ({
  id,
  from,
  dimension,
  kind: 'requirement',
  title: id,
  requires: id,
  ...rest,
});

const model: MaturityModel = {
  id: 'small',
  version: '1.0.0',
  title: 'Small',
  description: 'A model of this test',
  source: { title: 'This test' },
  engine: 'ladder',
  dimensions: [
    { id: 'people', title: 'People' },
    { id: 'release', title: 'Release' },
    { id: 'advice', title: 'Advice' },
  ],
  levels: [0, 1, 2, 3].map(rank => ({
    rank,
    label: `${rank}`,
    name: `Level ${rank}`,
    description: '',
  })),
  criteria: [
    {
      ...requirement('manual-release', 0, 'release'),
      kind: 'marker',
      requires: { not: 'automated-release' },
    },
    requirement('automated-release', 1, 'release'),
    requirement('talking', 1, 'people', { supersededBy: 'one-team' }),
    requirement('canary', 2, 'release'),
    { ...requirement('dashboards', 2, 'release'), kind: 'optional' },
    requirement('one-team', 3, 'people'),
    requirement('self-healing', 3, 'release'),
    {
      ...requirement('clean-notebooks', 0, 'release'),
      kind: 'marker',
      shownWhen: 'notebooks',
    },
  ],
};

function assessWith(
  facts: Record<string, FactStatus | Partial<FactResult>>,
  rest: Omit<AssessInput, 'facts'> = {},
  of: MaturityModel = model,
): Assessment {
  return assess(of, { facts: factMap(facts), ...rest }, { now });
}

const criterionOf = (assessment: Assessment, id: string) =>
  assessment.criteria.find(({ criterionId }) => criterionId === id);

describe('assess', () => {
  it('starts everybody at the lowest level, with the next steps', () => {
    const assessment = assessWith({
      'automated-release': 'fail',
      talking: 'partial',
      'one-team': 'fail',
    });
    expect(assessment).toMatchObject({
      modelId: 'small',
      modelVersion: '1.0.0',
      verifiedLevel: 0,
      potentialLevel: 0,
      blocking: ['automated-release', 'talking'],
      ahead: [],
    });
    expect(criterionOf(assessment, 'manual-release')).toEqual({
      criterionId: 'manual-release',
      kind: 'marker',
      level: 0,
      dimension: 'release',
      outcome: 'met',
      factIds: ['automated-release'],
    });
    expect(assessment).not.toHaveProperty('recommendedLevel');
    expect(assessment).not.toHaveProperty('nextChangeAt');
  });

  it('skips no level, and shows what is done ahead', () => {
    const assessment = assessWith({
      'automated-release': 'pass',
      talking: 'pass',
      canary: 'fail',
      dashboards: 'pass',
      'one-team': 'fail',
      'self-healing': 'pass',
    });
    expect(assessment).toMatchObject({
      verifiedLevel: 1,
      potentialLevel: 1,
      dimensions: [
        { dimension: 'people', verifiedLevel: 2, potentialLevel: 2 },
        { dimension: 'release', verifiedLevel: 1, potentialLevel: 1 },
      ],
      blocking: ['canary'],
      ahead: ['self-healing'],
      progress: [
        { level: 0, met: 0, required: 0 },
        { level: 1, met: 2, required: 2 },
        { level: 2, met: 0, required: 1 },
        { level: 3, met: 1, required: 2 },
      ],
    });
  });

  it('counts what is unknown for the potential level only', () => {
    expect(
      assessWith({
        'automated-release': 'pass',
        canary: 'pass',
        'self-healing': 'partial',
      }),
    ).toMatchObject({
      verifiedLevel: 0,
      potentialLevel: 2,
      dimensions: [
        { dimension: 'people', verifiedLevel: 0, potentialLevel: 3 },
        { dimension: 'release', verifiedLevel: 2, potentialLevel: 2 },
      ],
      blocking: ['talking'],
      ahead: ['automated-release', 'canary'],
    });
  });

  it('has nothing that blocks at the highest level', () => {
    expect(
      assessWith({
        'automated-release': 'pass',
        canary: 'not-applicable',
        'one-team': 'pass',
        'self-healing': 'pass',
      }),
    ).toMatchObject({
      verifiedLevel: 3,
      potentialLevel: 3,
      blocking: [],
      ahead: [],
    });
  });

  it('excuses a requirement until its last waiver ends', () => {
    const facts = {
      'automated-release': 'pass',
      talking: 'pass',
      canary: 'fail',
      'one-team': 'fail',
      'self-healing': 'fail',
    } as const;
    const waiver = (criterionId: string, expiresAt: string) => ({
      modelId: 'small',
      criterionId,
      reason: 'A batch model',
      expiresAt,
    });

    expect(
      assessWith(facts, {
        waivers: [waiver('canary', nextWeek), waiver('canary', tomorrow)],
      }),
    ).toMatchObject({
      verifiedLevel: 2,
      blocking: ['one-team', 'self-healing'],
      progress: expect.arrayContaining([{ level: 2, met: 1, required: 1 }]),
      criteria: expect.arrayContaining([
        expect.objectContaining({ outcome: 'waived', waivedUntil: nextWeek }),
      ]),
      nextChangeAt: nextWeek,
    });

    const withUseless = assessWith(facts, {
      waivers: [
        waiver('canary', now.toISOString()),
        waiver('canary', 'some day'),
        { ...waiver('canary', nextWeek), modelId: 'other' },
        waiver('talking', nextWeek),
      ],
    });
    expect(withUseless).toEqual(assessWith(facts));
    expect(withUseless.verifiedLevel).toBe(1);
  });

  it('takes a status whose time is over as unknown, whatever it was', () => {
    const lapsed = (status: FactStatus) => ({ status, validUntil: earlier });
    for (const status of [
      'pass',
      'partial',
      'fail',
      'not-applicable',
    ] as const) {
      const assessment = assessWith({ 'automated-release': lapsed(status) });
      expect(criterionOf(assessment, 'automated-release')?.outcome).toBe(
        'unknown',
      );
      expect(assessment.nextChangeAt).toBeUndefined();
    }
  });

  it('says when time alone could change it, by the facts it rests on', () => {
    const { nextChangeAt } = assessWith({
      talking: { validUntil: nextWeek },
      canary: { status: 'fail', validUntil: '2026-06-03T14:00:00+02:00' },
      'self-healing': { validUntil: earlier },
      'of-another-model': { validUntil: tomorrow },
    });
    expect(nextChangeAt).toBe('2026-06-03T12:00:00.000Z');
  });

  it('leaves notebooks out only where there are known to be none', () => {
    const shown = (hasNotebooks?: boolean) =>
      criterionOf(
        assessWith({}, { component: { hasNotebooks } }),
        'clean-notebooks',
      ) !== undefined;
    expect([shown(true), shown(undefined), shown(false)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('recommends a level, for as long as the fact behind it holds', () => {
    const advised: MaturityModel = {
      ...model,
      criteria: [
        ...model.criteria,
        {
          id: 'for-many-models',
          from: 3,
          dimension: 'advice',
          kind: 'context',
          title: 'Suits teams with many models',
          recommends: { level: 3, when: { fact: 'portfolio-size', min: 4 } },
        },
      ],
    };
    const assessSized = (validUntil: string) =>
      assessWith({ 'portfolio-size': { value: 4, validUntil } }, {}, advised);

    expect(assessSized(tomorrow)).toMatchObject({
      recommendedLevel: 3,
      nextChangeAt: tomorrow,
    });
    expect(assessSized(earlier)).not.toHaveProperty('recommendedLevel');
    // Advice has no outcome, and names the fact that it depends on.
    expect(criterionOf(assessSized(tomorrow), 'for-many-models')).toEqual({
      criterionId: 'for-many-models',
      kind: 'context',
      level: 3,
      dimension: 'advice',
      factIds: ['portfolio-size'],
    });
  });
});
