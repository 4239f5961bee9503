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

import type { FactDefinition } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { parseAttestation } from './parseAttestation';

const definition: FactDefinition = {
  id: 'ds-with-engineers',
  group: 'people',
  title: 'Data scientists work with engineers',
  description: 'They do.',
  howToFix: 'Do.',
  scope: 'group',
  attestable: 'only',
  sources: ['attestation'],
};

function parse(value: string, of: FactDefinition | undefined = definition) {
  return parseAttestation(value, of.id, 'group:default/growth', of);
}

describe('parseAttestation', () => {
  it('reads every part', () => {
    expect(
      parse(
        'met; by=user:Default/Jane; on=2026-10-01; until=2027-03-30; note=pairing: 2 days = 40 % of a week; evidence=https://wiki.example/p?id=1',
      ),
    ).toEqual({
      attestation: {
        factId: 'ds-with-engineers',
        entityRef: 'group:default/growth',
        status: 'pass',
        by: 'user:default/jane',
        on: '2026-10-01T00:00:00.000Z',
        until: '2027-03-30T23:59:59.999Z',
        note: 'pairing: 2 days = 40 % of a week',
        evidence: 'https://wiki.example/p?id=1',
      },
    });
  });

  it.each([
    ['met;on=2026-10-01', 'pass'],
    ['  partial ;  on = 2026-10-01 ;', 'partial'],
    ['unmet;\n  on=2028-02-29\n', 'fail'],
    ['na; on=2026-10-01; note=a batch model', 'not-applicable'],
    ['met; on=2026-10-01; until=2026-10-01; by=jane', 'pass'],
  ])('reads %j', (value, status) => {
    expect(parse(value)).toEqual({
      attestation: expect.objectContaining({ status }),
    });
  });

  it.each([
    ['', 'begin with one of'],
    ['yes; on=2026-10-01', 'begin with one of'],
    ['Met; on=2026-10-01', 'begin with one of'],
    ['on=2026-10-01; met', 'begin with one of'],
    ['met', 'when'],
    ['met; by=user:default/jane', 'when'],
    ['met; on=2026-02-30', 'no date'],
    ['met; on=2026-13-01', 'no date'],
    ['met; on=01.10.2026', 'no date'],
    ['met; on=2026-10-01T12:00:00Z', 'no date'],
    ['met; on=2026-10-01; until=soon', 'no date'],
    ['met; on=2026-10-01; until=2026-09-30', 'before'],
    ['met; on=2026-10-01; by=group:default/growth', 'no user'],
    ['met; on=2026-10-01; by=user:default/ja ne', 'no user'],
    ['met; on=2026-10-01; by=user:', 'no user'],
    ['met; on=2026-10-01; evidence=javascript:alert(1)', 'http'],
    ['met; on=2026-10-01; evidence=wiki', 'http'],
    ['met; on=2026-10-01; on=2026-10-02', 'more than once'],
    ['met; on=2026-10-01; note=', 'no value'],
    ['met; on=2026-10-01; author=jane', 'none of by, on'],
    ['met; on=2026-10-01; note=first; second', 'none of by, on'],
    ['met; on=2026-10-01;; note=x', 'none of by, on'],
    ['met; on=2026-10-01; __proto__=x', 'none of by, on'],
    ['na; on=2026-10-01', 'why'],
    [`met; on=2026-10-01; note=${'x'.repeat(2000)}`, 'longer than'],
  ])('never guesses what %.60j means', (value, problem) => {
    expect(parse(value)).toEqual({
      problem: expect.stringContaining(problem),
    });
  });

  it('refuses facts that are unknown or have to be observed', () => {
    expect(
      parseAttestation('met; on=2026-10-01', 'nope', 'x:y/z', undefined),
    ).toEqual({ problem: 'there is no fact "nope"' });
    expect(
      parse('met; on=2026-10-01', { ...definition, attestable: 'no' }),
    ).toEqual({ problem: expect.stringContaining('observed') });
  });
});
