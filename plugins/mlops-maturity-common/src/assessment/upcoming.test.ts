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

import type { FactStatus } from '../facts';
import type { Criterion, MaturityModel } from '../models';
import { factMap } from './__testUtils__';
import { assess } from './assess';
import type { Waiver } from './types';

const monthBefore = '2027-02-01T12:00:00.000Z';
const lastInstant = '2027-02-28T23:59:59.999Z';
const theDay = '2027-03-01T00:00:00.000Z';

const requirement = (
  id: string,
  from: number,
  rest: Partial<Criterion> = {},
): Criterion => ({
  id,
  from,
  dimension: 'release',
  kind: 'requirement',
  title: `It has ${id}`,
  requires: id,
  ...rest,
});

/** Tracking counts for level 1 from March on, drift alerts for 2 from June. */
const model: MaturityModel = {
  id: 'small',
  version: '1.0.0',
  title: 'Small',
  description: 'A model of this test',
  source: { title: 'This test' },
  engine: 'ladder',
  dimensions: [
    { id: 'release', title: 'Release' },
    { id: 'watch', title: 'Watch' },
  ],
  levels: [0, 1, 2].map(rank => ({
    rank,
    label: `${rank}`,
    name: `Level ${rank}`,
    description: '',
  })),
  criteria: [
    requirement('ci', 1),
    requirement('canary', 2),
    requirement('tracking', 1, { enforcedFrom: '2027-03-01' }),
    requirement('drift', 2, { dimension: 'watch', enforcedFrom: '2027-06-01' }),
  ],
};

const allButTracking: Record<string, FactStatus> = {
  ...{ ci: 'pass', canary: 'pass', drift: 'pass' },
  tracking: 'fail',
};

const assessedAt = (
  now: string,
  facts = allButTracking,
  waivers: Waiver[] = [],
) => assess(model, { facts: factMap(facts), waivers }, { now: new Date(now) });

const outcomeOf = (assessment: ReturnType<typeof assessedAt>, id: string) =>
  assessment.criteria.find(({ criterionId }) => criterionId === id);

const aWaiver = (expiresAt: string): Waiver => ({
  modelId: 'small',
  criterionId: 'tracking',
  reason: 'Retired in summer.',
  expiresAt,
});

describe('an upcoming requirement', () => {
  it.each([monthBefore, lastInstant])('gates nothing at %s', now => {
    const assessment = assessedAt(now);
    expect(assessment).toMatchObject({
      verifiedLevel: 2,
      potentialLevel: 2,
      blocking: [],
      dimensions: [{ dimension: 'release', verifiedLevel: 2 }],
    });
    expect(assessment.progress).toEqual([
      { level: 0, met: 0, required: 0 },
      { level: 1, met: 1, required: 1 },
      { level: 2, met: 1, required: 1 },
    ]);
    expect(outcomeOf(assessment, 'tracking')).toMatchObject({
      outcome: 'unmet',
      enforcedFrom: theDay,
    });
  });

  it('gates from the first instant of its day', () => {
    const assessment = assessedAt(theDay);
    expect(assessment).toMatchObject({
      verifiedLevel: 0,
      blocking: ['tracking'],
    });
    expect(assessment.progress[1]).toEqual({ level: 1, met: 1, required: 2 });
    expect(outcomeOf(assessment, 'tracking')).not.toHaveProperty(
      'enforcedFrom',
    );
  });

  it('is the next thing to change, and then the next one is', () => {
    expect(assessedAt(monthBefore).nextChangeAt).toBe(theDay);
    expect(assessedAt(theDay).nextChangeAt).toBe('2027-06-01T00:00:00.000Z');
    expect(assessedAt('2027-06-01T00:00:00Z')).not.toHaveProperty(
      'nextChangeAt',
    );
  });

  it('tells what becomes of the level on each day on which one is not met', () => {
    const { upcoming } = assessedAt(monthBefore, {
      ...{ ci: 'pass', canary: 'pass' },
      ...{ tracking: 'pass', drift: 'unknown' },
    });
    expect(upcoming).toEqual([
      {
        from: '2027-06-01T00:00:00.000Z',
        verifiedLevel: 1,
        unmet: [{ criterionId: 'drift', title: 'It has drift', level: 2 }],
      },
    ]);
    expect(
      assessedAt(monthBefore, {
        ...{ ci: 'pass', canary: 'pass' },
        ...{ tracking: 'fail', drift: 'fail' },
      }).upcoming,
    ).toMatchObject([{ verifiedLevel: 0 }, { verifiedLevel: 0 }]);
    expect(
      assessedAt(monthBefore, {
        ...{ ci: 'pass', canary: 'pass' },
        ...{ tracking: 'pass', drift: 'pass' },
      }),
    ).not.toHaveProperty('upcoming');
  });

  it('does not take evidence for lost that is renewed until then', () => {
    const nightly = {
      status: 'pass' as const,
      validUntil: '2027-02-10T00:00:00Z',
    };
    const { upcoming } = assess(
      { ...model, criteria: [model.criteria[0], model.criteria[3]] },
      { facts: factMap({ ci: nightly, drift: 'fail' }) },
      { now: new Date(monthBefore) },
    );
    expect(upcoming).toMatchObject([{ verifiedLevel: 1 }]);
  });

  it('is part of a dimension from its day on', () => {
    const { dimensions } = assessedAt('2027-06-01T00:00:00Z', {
      ...allButTracking,
      ...{ tracking: 'pass', drift: 'fail' },
    });
    expect(dimensions).toMatchObject([
      { dimension: 'release', verifiedLevel: 2 },
      { dimension: 'watch', verifiedLevel: 1 },
    ]);
  });

  it('is excused beforehand only by a waiver that outlasts its day', () => {
    const excused = assessedAt(monthBefore, allButTracking, [
      aWaiver('2027-07-01T00:00:00.000Z'),
    ]);
    expect(outcomeOf(excused, 'tracking')).toMatchObject({
      outcome: 'waived',
      waivedUntil: '2027-07-01T00:00:00.000Z',
    });
    expect(excused).not.toHaveProperty('upcoming');

    const tooShort = assessedAt(monthBefore, allButTracking, [
      aWaiver('2027-02-20T00:00:00.000Z'),
    ]);
    expect(outcomeOf(tooShort, 'tracking')).toMatchObject({ outcome: 'unmet' });
    expect(tooShort.upcoming).toHaveLength(1);
  });

  it('gates at once where its day cannot be read', () => {
    const criteria = [requirement('ci', 1, { enforcedFrom: 'soon' })];
    const { blocking } = assess(
      { ...model, criteria },
      { facts: factMap({ ci: 'fail' }) },
      { now: new Date(monthBefore) },
    );
    expect(blocking).toEqual(['ci']);
  });
});
