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

import type { FactStatus } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Attestation } from '../attestations/types';
import { anInput, aPlatform, daysAgo, now } from '../facts/fixtures';
import type { Fact, FactDecision } from '../facts/types';
import { decideWithReported } from './decideWithReported';

function aFact(id: string, rule: Partial<Fact> & Pick<Fact, 'decide'>): Fact {
  return {
    ...{ id, group: 'tracking', title: id, description: id, howToFix: id },
    ...{ scope: 'component', attestable: 'yes', sources: ['ml-platform'] },
    ...rule,
  };
}

function saying(status: FactStatus, more: Partial<FactDecision> = {}) {
  return { status, reason: status, evidence: [], ...more };
}

/** Passes where a platform holds a model. */
const registry = aFact('registry', {
  decide: ({ platforms }) =>
    saying(
      platforms.some(({ models }) => models.length > 0) ? 'pass' : 'fail',
      {
        nextChangeAt: daysAgo(platforms.length > 0 ? -2 : -1),
      },
    ),
});
/** The same whatever a platform holds, with another reason. */
const counted = aFact('counted', {
  decide: ({ platforms }) =>
    saying('partial', { reason: `${platforms.length} platforms` }),
});
const composed = aFact('composed', {
  needs: ['registry'],
  decide: (_, { fact }) =>
    saying(fact('registry').status, { origin: 'composed' }),
});
const facts = [registry, counted, composed];

const without = anInput();
const pushed = aPlatform({
  models: [{ name: 'churn', versions: [] }],
});
const all = anInput({ platforms: [pushed] });

function decide(
  inputs: Parameters<typeof decideWithReported>[1],
  attestations: Attestation[] = [],
) {
  const decided = decideWithReported(facts, inputs, attestations, now);
  return { ...decided, of: (id: string) => decided.results.get(id)! };
}

describe('decideWithReported', () => {
  it('calls reported what only pushed evidence shows', () => {
    const { of } = decide({ all, observed: without });
    expect(of('registry')).toMatchObject({
      status: 'pass',
      origin: 'reported',
    });
  });

  it('calls observed what is so without it, with the reason that was seen', () => {
    const { of } = decide({ all, observed: without });
    expect(of('counted')).toMatchObject({
      status: 'partial',
      origin: 'observed',
      reason: '0 platforms',
    });
    const seen = decide({ all, observed: all });
    expect(seen.of('registry').origin).toBe('observed');
  });

  it('leaves what other facts add up to composed', () => {
    const { of } = decide({ all, observed: without });
    expect(of('composed')).toMatchObject({
      status: 'pass',
      origin: 'composed',
    });
  });

  /** What counts of a fact that is one thing without, another with pushed evidence. */
  function chosen(
    seen: FactDecision,
    reported: FactDecision,
    attestations: Attestation[] = [],
  ) {
    const own = aFact('own', {
      decide: ({ platforms }) => (platforms.length > 0 ? reported : seen),
    });
    const needing = aFact('needing', {
      needs: ['own'],
      decide: (_, { fact }) =>
        saying(fact('own').status, { origin: 'composed' }),
    });
    const { results, nextChangeAt } = decideWithReported(
      [own, needing],
      { all, observed: without },
      attestations,
      now,
    );
    const [result, needed] = [results.get('own')!, results.get('needing')!];
    expect(needed.status).toBe(result.status);
    return { result, nextChangeAt };
  }

  const attested: Attestation = {
    factId: 'own',
    status: 'pass',
    on: daysAgo(1),
    entityRef: 'component:default/churn',
  };

  it.each<[FactStatus, FactStatus, FactStatus, string]>([
    ['unknown', 'pass', 'pass', 'reported'],
    ['unknown', 'partial', 'partial', 'reported'],
    ['fail', 'pass', 'pass', 'reported'],
    ['fail', 'partial', 'partial', 'reported'],
    ['partial', 'pass', 'pass', 'reported'],
    ['not-applicable', 'pass', 'pass', 'reported'],
    ['unknown', 'fail', 'unknown', 'observed'],
    ['unknown', 'not-applicable', 'unknown', 'observed'],
    ['fail', 'unknown', 'fail', 'observed'],
    ['fail', 'not-applicable', 'fail', 'observed'],
    ['not-applicable', 'fail', 'not-applicable', 'observed'],
    ['pass', 'unknown', 'pass', 'observed'],
    ['pass', 'partial', 'pass', 'observed'],
    ['pass', 'fail', 'pass', 'observed'],
  ])('%s without and %s with pushed evidence is %s', (...cases) => {
    const [seen, reported, status, origin] = cases;
    expect(chosen(saying(seen), saying(reported)).result).toMatchObject({
      status,
      origin,
    });
  });

  it('keeps unknown with a hint, and lets a person say more', () => {
    const failing = saying('fail', {
      reason: 'No training run was seen.',
      nextChangeAt: daysAgo(-3),
    });
    const { result, nextChangeAt } = chosen(saying('unknown'), failing);
    expect(result).toEqual({
      ...{ factId: 'own', status: 'unknown', origin: 'observed' },
      ...{ reason: 'unknown', evidence: [] },
      hint: "What CI jobs reported doesn't show it: No training run was seen.",
    });
    expect(nextChangeAt).toBe(daysAgo(-3));
    expect(chosen(saying('unknown'), failing, [attested]).result).toMatchObject(
      { status: 'pass', origin: 'attested' },
    );
  });

  it('takes the worse of what was pushed only where it is newer', () => {
    const at = (status: FactStatus, days: number) =>
      saying(status, { observedAt: daysAgo(days) });
    const later = chosen(at('pass', 3), at('fail', 2)).result;
    expect(later).toMatchObject({ status: 'fail', origin: 'reported' });
    for (const earlier of [at('fail', 4), at('fail', 3), saying('fail')]) {
      expect(chosen(at('pass', 3), earlier).result).toMatchObject({
        status: 'pass',
        origin: 'observed',
      });
    }
    expect(chosen(saying('pass'), at('fail', 2)).result.status).toBe('pass');
  });

  it("leaves a person's word a person's", () => {
    const withGap = anInput({
      platforms: [
        aPlatform({
          gaps: [{ kinds: ['experiment'], code: 'unavailable', message: '' }],
        }),
      ],
    });
    const attestation: Attestation = {
      factId: 'counted',
      status: 'pass',
      on: daysAgo(1),
      entityRef: 'component:default/churn',
    };
    const { of } = decide({ all: withGap, observed: without }, [attestation]);
    expect(of('counted')).toMatchObject({ status: 'pass', origin: 'attested' });
  });

  it('does not call reported evidence stale with a source that is down', () => {
    const gaps = [
      {
        kinds: ['experiment' as const],
        code: 'unavailable' as const,
        message: '',
      },
    ];
    const down = aPlatform({ gaps });
    const { of } = decide({
      all: anInput({ platforms: [down, pushed] }),
      observed: anInput({ platforms: [down] }),
    });
    expect(of('registry').stale).toBeUndefined();
    expect(of('counted').stale).toBe(true);
  });

  it('says when either could come out otherwise', () => {
    expect(decide({ all, observed: without }).nextChangeAt).toBe(daysAgo(-1));
    expect(decide({ all }).nextChangeAt).toBe(daysAgo(-2));
  });

  it('decides once where nothing was pushed', () => {
    expect(decide({ all: without }).of('registry')).toMatchObject({
      status: 'fail',
      origin: 'observed',
    });
  });
});
