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
import type { MaturityModel } from '../models';
import { factMap } from './__testUtils__';
import { assess } from './assess';
import { whatIf } from './whatIf';

const now = new Date('2026-06-01T12:00:00Z');

const model: MaturityModel = {
  id: 'small',
  version: '1.0.0',
  title: 'Small',
  description: 'A model of this test',
  source: { title: 'This test' },
  engine: 'ladder',
  dimensions: [{ id: 'release', title: 'Release' }],
  levels: ['Manual', 'Scripted', 'Automated'].map((name, rank) => ({
    rank,
    label: `${rank}`,
    name,
    description: '',
  })),
  criteria: ['scripts', 'pipeline'].map((id, index) => ({
    id,
    from: index + 1,
    dimension: 'release',
    kind: 'requirement',
    title: id,
    requires: id,
  })),
};

describe('whatIf', () => {
  it('supposes facts, lapsed and missing ones too, and keeps the others', () => {
    const facts = factMap({
      scripts: { validUntil: '2026-05-31T12:00:00Z' },
    });
    const suppose = (...supposed: [string, FactStatus][]) =>
      whatIf(model, { facts }, new Map(supposed), { now });

    expect(suppose()).toEqual(assess(model, { facts }, { now }));
    expect(suppose(['scripts', 'pass'])).toMatchObject({
      verifiedLevel: 1,
      potentialLevel: 2,
      blocking: ['pipeline'],
    });
    expect(suppose(['scripts', 'pass'], ['pipeline', 'pass'])).toMatchObject({
      verifiedLevel: 2,
      blocking: [],
    });
    expect(suppose(['pipeline', 'fail']).potentialLevel).toBe(1);
    expect(assess(model, { facts }, { now }).verifiedLevel).toBe(0);
  });
});
