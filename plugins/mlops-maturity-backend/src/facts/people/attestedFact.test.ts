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

import { aComponent, aContext, anInput } from '../fixtures';
import { peopleFacts } from '.';

const attested = peopleFacts.filter(fact => fact.id !== 'owner-declared');

describe('facts about people', () => {
  it('are twelve, of which nine can only be attested', () => {
    expect(peopleFacts).toHaveLength(12);
    expect(new Set(peopleFacts.map(({ id }) => id)).size).toBe(12);
    expect(
      attested.filter(fact => fact.attestable === 'yes').map(fact => fact.id),
    ).toEqual(['se-post-deploy-metrics', 'ds-independence']);
    expect(attested.filter(fact => fact.attestable === 'only')).toHaveLength(9);
  });

  it.each(attested)(
    '$id is unknown, and says on which group and how to attest it',
    fact => {
      const decision = fact.decide(anInput(), aContext());
      expect(decision).toMatchObject({
        status: 'unknown',
        reason: `No attestation in force: it needs an attestation on the owner group group:default/growth (annotation mlops-maturity/attest.${fact.id}).`,
      });
      expect(decision.hint).toBeUndefined();
      expect(fact.howToFix).toContain(`mlops-maturity/attest.${fact.id}`);
    },
  );

  it.each(attested)(
    '$id asks for an owner group first where a user owns the component',
    fact => {
      const component = aComponent({
        owner: 'user:default/jane',
        ownerIsGroup: false,
      });
      const decision = fact.decide(anInput({ component }), aContext());
      expect(decision.status).toBe('unknown');
      expect(decision.reason).toContain('first name an existing group');
    },
  );
});
