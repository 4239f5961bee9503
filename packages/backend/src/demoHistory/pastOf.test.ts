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

import { pastOf } from './pastOf';

const now = new Date('2026-11-21T12:00:00.000Z');
const names = Array.from({ length: 60 }, (_, index) => `component:x/c${index}`);
const pasts = names.map((ref, index) => ({
  level: index % 5,
  changes: pastOf({ ref, level: index % 5, highest: 4, now }),
}));

describe('pastOf', () => {
  it('leads from a first assessment to where the component stands', () => {
    for (const { level, changes } of pasts) {
      expect(changes[0]).toMatchObject({ cause: 'first' });
      expect(changes[0]).not.toHaveProperty('from');
      expect(changes.at(-1)!.to).toBe(level);
      for (const [index, { from, to, at }] of changes.entries()) {
        const before = changes[index - 1];
        expect(from).toBe(before?.to);
        expect(to).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(4);
        expect(at.getTime()).toBeGreaterThan(before?.at.getTime() ?? 0);
        expect(at.getTime()).toBeLessThan(now.getTime());
      }
    }
  });

  it('has rises, falls and changes of the rules among them', () => {
    const all = pasts.flatMap(({ changes }) => changes);
    const causes = new Set(all.map(({ cause }) => cause));
    expect(causes).toEqual(new Set(['first', 'evidence', 'rules-changed']));
    expect(all.some(({ from = 0, to }) => to < from)).toBe(true);
  });
});
