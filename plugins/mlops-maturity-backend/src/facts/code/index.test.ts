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

import { codeFacts } from './index';

describe('codeFacts', () => {
  it('holds every fact of the group once, fully described', () => {
    expect(new Set(codeFacts.map(({ id }) => id)).size).toBe(18);
    for (const fact of codeFacts) {
      expect(fact.group).toBe('code');
      expect(fact.description.length).toBeGreaterThan(40);
      expect(fact.howToFix.length).toBeGreaterThan(20);
      expect(fact.sources.includes('attestation')).toBe(
        fact.attestable !== 'no',
      );
    }
  });
});
