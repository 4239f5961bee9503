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

import type { StatedAttestation } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { addStated } from './addStated';
import { chooseAttestation } from './chooseAttestation';
import type { Attestation } from './types';

const ref = 'component:default/churn';
const now = new Date('2026-11-20T12:00:00.000Z');

function annotated(on: string, entityRef = ref): Attestation {
  return {
    ...{ factId: 'compliance', status: 'fail', entityRef },
    on: `${on}T00:00:00.000Z`,
  };
}

function stated(on: string, until = '2027-01-01'): StatedAttestation {
  return {
    ...{ factId: 'compliance', status: 'pass', note: 'Seen.' },
    ...{ by: 'user:default/jane', on, until: `${until}T23:59:59.999Z` },
  };
}

function chosen(own: StatedAttestation, ...others: Attestation[]) {
  const all = addStated(ref, others, [own]);
  const time = { now, lifetimeDays: 180 };
  return chooseAttestation(all, 'compliance', time).attestation;
}

describe('addStated', () => {
  const of = (day: string) => stated(`${day}T09:00:00.000Z`);

  it.each([
    ['an older annotation', annotated('2026-11-09'), 'pass'],
    ['an annotation of the same day', annotated('2026-11-10'), 'pass'],
    ['a newer annotation', annotated('2026-11-11'), 'fail'],
    ['one that is still to come', annotated('2026-11-21'), 'pass'],
    [
      'a newer one of the owner',
      annotated('2026-11-19', 'group:default/growth'),
      'pass',
    ],
  ])('looks at the newer one of the nearest: %s', (_, other, expected) => {
    expect(chosen(of('2026-11-10'), other)?.status).toBe(expected);
  });

  it('falls back on the older one when the newer one has ended', () => {
    const ended = stated('2026-11-10T09:00:00.000Z', '2026-11-19');
    expect(chosen(ended, annotated('2026-11-01'))?.status).toBe('fail');
    const group = annotated('2026-11-01', 'group:default/growth');
    expect(chosen(ended, group)?.entityRef).toBe('group:default/growth');
    expect(chosen(ended)).toMatchObject({ by: 'user:default/jane' });
  });
});
