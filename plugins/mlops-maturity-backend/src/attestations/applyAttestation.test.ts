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

import type { Attestable } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import {
  fail,
  notApplicable,
  partial,
  pass,
  unknown,
} from '../facts/decisions';
import { applyAttestation } from './applyAttestation';
import { chooseAttestation } from './chooseAttestation';
import type { Attestation } from './types';

const now = new Date('2026-11-20T12:00:00.000Z');
const time = { now, lifetimeDays: 180 };
const componentRef = 'component:default/churn';

function anAttestation(overrides: Partial<Attestation> = {}): Attestation {
  return {
    factId: 'release-policy',
    status: 'pass',
    entityRef: componentRef,
    by: 'user:default/jane',
    on: '2026-10-01T00:00:00.000Z',
    ...overrides,
  };
}

function apply(
  decision: ReturnType<typeof pass>,
  attestation?: Attestation,
  attestable: Attestable = 'yes',
) {
  return applyAttestation(
    { id: 'release-policy', attestable },
    decision,
    attestation,
    { ...time, componentRef },
  );
}

describe('applyAttestation', () => {
  it('keeps the decision as it is without an attestation', () => {
    const decision = pass('Seen.', {
      observedAt: '2026-11-01T00:00:00.000Z',
      validUntil: '2027-01-01T00:00:00.000Z',
      nextChangeAt: '2026-12-01T00:00:00.000Z',
      origin: 'composed',
      value: 3,
    });
    expect(apply(decision)).toEqual({
      factId: 'release-policy',
      status: 'pass',
      origin: 'composed',
      reason: 'Seen.',
      evidence: [],
      observedAt: '2026-11-01T00:00:00.000Z',
      validUntil: '2027-01-01T00:00:00.000Z',
      value: 3,
    });
    expect(apply(unknown('No source.')).origin).toBe('observed');
  });

  it('decides where nothing was seen, and says who, when, until when and where', () => {
    const seen = { title: 'release.yml' };
    const attestation = anAttestation({
      entityRef: 'group:default/growth',
      note: 'every Tuesday',
      evidence: 'https://wiki.example/releases',
    });
    expect(
      apply(
        partial('Wired.', { evidence: [seen], hint: 'Likely.', value: 1 }),
        attestation,
      ),
    ).toEqual({
      factId: 'release-policy',
      status: 'pass',
      origin: 'attested',
      reason:
        'Attested as met by user:default/jane on 2026-10-01, valid until 2027-03-30, on group:default/growth: every Tuesday',
      stated: { by: 'user:default/jane', note: 'every Tuesday' },
      evidence: [
        {
          title: 'Evidence given with the attestation',
          url: 'https://wiki.example/releases',
          at: '2026-10-01T00:00:00.000Z',
        },
        seen,
      ],
      observedAt: '2026-10-01T00:00:00.000Z',
      validUntil: '2027-03-30T23:59:59.999Z',
      inheritedFrom: 'group:default/growth',
      hint: 'Likely.',
    });
    const own = apply(
      unknown('No source.'),
      anAttestation({ by: undefined, until: '2026-12-24T23:59:59.999Z' }),
    );
    expect(own.reason).toBe(
      'Attested as met by someone unnamed on 2026-10-01, valid until 2026-12-24.',
    );
    expect(own.validUntil).toBe('2026-12-24T23:59:59.999Z');
    expect(own).not.toHaveProperty('inheritedFrom');
  });

  const decisions = {
    pass: pass('Seen.'),
    partial: partial('Wired.'),
    fail: fail('Not there.'),
    unknown: unknown('No source.'),
    'not-applicable': notApplicable('No GPU.'),
  };

  it.each([
    // What is decided, what is attested, what results; ! marks a conflict.
    ['pass', 'pass', 'pass observed'],
    ['pass', 'fail', 'pass observed'],
    ['pass', 'not-applicable', 'pass observed'],
    ['partial', 'pass', 'pass attested'],
    ['partial', 'partial', 'partial observed'],
    ['partial', 'fail', 'partial observed !'],
    ['partial', 'not-applicable', 'not-applicable attested'],
    ['fail', 'pass', 'fail observed !'],
    ['fail', 'partial', 'fail observed !'],
    ['fail', 'fail', 'fail observed'],
    ['fail', 'not-applicable', 'not-applicable attested'],
    ['unknown', 'pass', 'pass attested'],
    ['unknown', 'partial', 'partial attested'],
    ['unknown', 'fail', 'fail attested'],
    ['unknown', 'not-applicable', 'not-applicable attested'],
    ['not-applicable', 'pass', 'not-applicable observed'],
  ] as const)('%s and attested %s gives %s', (decided, status, expected) => {
    const result = apply(decisions[decided], anAttestation({ status }));
    const mark = result.conflict ? ' !' : '';
    expect(`${result.status} ${result.origin}${mark}`).toBe(expected);
  });

  it('shows what an observation contradicts', () => {
    const result = apply(fail('Not there.'), anAttestation());
    expect(result.reason).toBe('Not there.');
    expect(result.conflict).toBe(
      'Attested as met by user:default/jane on 2026-10-01, valid until 2027-03-30. What was observed counts.',
    );
  });

  it('lets the attestation decide what can only be attested, and nothing else', () => {
    for (const decision of Object.values(decisions)) {
      const result = apply(decision, anAttestation({ status: 'fail' }), 'only');
      expect([result.status, result.origin]).toEqual(['fail', 'attested']);
      expect(apply(decision, anAttestation(), 'no')).toEqual(apply(decision));
    }
  });

  it.each([
    [
      'has expired',
      anAttestation({ on: '2026-01-01T00:00:00.000Z' }),
      'It was attested until 2026-06-30 by user:default/jane on component:default/churn, which has expired.',
    ],
    [
      'lies in the future',
      anAttestation({ on: '2026-11-21T00:00:00.000Z' }),
      "The attestation by user:default/jane on component:default/churn doesn't count before 2026-11-21.",
    ],
  ])('does not count one that %s, and says so', (_, attestation, reason) => {
    for (const attestable of ['yes', 'only'] as const) {
      expect(apply(unknown('No source.'), attestation, attestable)).toEqual({
        ...apply(unknown('No source.')),
        reason: `No source. ${reason}`,
      });
    }
    const failed = apply(fail('Not there.'), attestation);
    expect(failed.status).toBe('fail');
    expect(failed.conflict).toBeUndefined();
    expect(apply(pass('Seen.'), attestation)).toEqual(apply(pass('Seen.')));
  });

  it('counts for the window of a fact that has one and can only be attested', () => {
    const attestation = anAttestation({ on: '2026-03-01T00:00:00.000Z' });
    const result = (attestable: Attestable) =>
      applyAttestation(
        { id: 'release-policy', attestable, windowDays: 365 },
        unknown('No source.'),
        attestation,
        { ...time, componentRef },
      );
    expect(result('only')).toMatchObject({
      status: 'pass',
      validUntil: '2027-03-01T23:59:59.999Z',
    });
    // The window is for what is observed.
    expect(result('yes').status).toBe('unknown');
  });

  it('counts through the last day and no longer', () => {
    const attestation = anAttestation({ until: '2026-11-20T23:59:59.999Z' });
    const at = (instant: string) =>
      applyAttestation(
        { id: 'release-policy', attestable: 'yes' },
        unknown('No source.'),
        attestation,
        { now: new Date(instant), lifetimeDays: 180, componentRef },
      ).status;
    expect(at('2026-11-20T23:59:59.998Z')).toBe('pass');
    expect(at('2026-11-20T23:59:59.999Z')).toBe('unknown');
  });
});

describe('chooseAttestation', () => {
  const near = anAttestation({ until: '2026-12-01T23:59:59.999Z' });
  const far = anAttestation({
    entityRef: 'group:default/growth',
    until: '2026-12-31T23:59:59.999Z',
  });
  const expired = anAttestation({ until: '2026-11-01T23:59:59.999Z' });
  const future = anAttestation({ on: '2026-11-25T00:00:00.000Z' });
  const other = anAttestation({ factId: 'rollback-ready' });
  const choose = (...attestations: Attestation[]) =>
    chooseAttestation([other, ...attestations], 'release-policy', time);

  it('takes the nearest one that counts now', () => {
    expect(choose(near, far)).toEqual({
      attestation: near,
      nextChangeAt: near.until,
    });
    expect(choose(expired, far)).toEqual({
      attestation: far,
      nextChangeAt: far.until,
    });
    expect(choose(future, far)).toEqual({
      attestation: far,
      nextChangeAt: future.on,
    });
  });

  it('falls back to the nearest one where none counts', () => {
    expect(choose(expired)).toEqual({ attestation: expired });
    expect(choose(future, expired)).toEqual({
      attestation: future,
      nextChangeAt: future.on,
    });
    expect(choose()).toEqual({});
  });
});
