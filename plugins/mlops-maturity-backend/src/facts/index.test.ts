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
import {
  factIds,
  furtherFactIds,
  specifiedFactIds,
} from '../models/__fixtures__/factIds';
import { aComponent, anInput, aRepository, now } from './fixtures';
import { decideFacts, factDefinitions, facts } from './index';
import type { FactInput } from './types';

/** The ids of the facts that come to something else than `unknown`. */
function decided(input: Partial<FactInput>) {
  const { results } = decideFacts(facts, anInput(input), [], now);
  return Object.fromEntries(
    [...results.values()]
      .filter(({ status }) => status !== 'unknown')
      .map(({ factId, status }) => [factId, status]),
  );
}

describe('the facts', () => {
  it('are those that models may name, each once', () => {
    const ids = factDefinitions.map(({ id }) => id);
    expect(specifiedFactIds.size).toBe(98);
    expect(ids).toHaveLength(98 + furtherFactIds.size);
    expect(ids.toSorted()).toEqual([...factIds].sort());
  });

  it('follow those that they need', () => {
    const before = new Set<string>();
    for (const { id, needs = [] } of facts) {
      expect([id, needs.filter(each => !before.has(each))]).toEqual([id, []]);
      before.add(id);
    }
  });

  it.each(factDefinitions.map(each => [each.id, each] as const))(
    '%s says what it looks at, and what to do',
    (_, { title, description, howToFix, sources }) => {
      expect(title).toMatch(/^.{5,90}[^.]$/);
      expect(description).toMatch(/^[A-Z(].{20,}[.)]$/s);
      expect(howToFix).toMatch(/^[A-Z].{10,}\.$/s);
      expect(new Set(sources).size).toBe(sources.length);
      expect(sources.length).toBeGreaterThan(0);
    },
  );

  it('have titles that tell them apart', () => {
    const titles = new Set(factDefinitions.map(({ title }) => title));
    expect(titles.size).toBe(factDefinitions.length);
  });

  it('that can only be attested are unknown until they are', () => {
    const only = facts.filter(({ attestable }) => attestable === 'only');
    expect(only).not.toHaveLength(0);
    const { results } = decideFacts(facts, anInput(), [], now);
    for (const { id, sources } of only) {
      expect(sources).toEqual(['attestation']);
      expect(results.get(id)).toMatchObject({
        status: 'unknown',
        reason: expect.stringMatching(/^No attestation in force/),
      });
    }
  });

  const unread = aRepository({
    repository: undefined,
    tree: undefined,
    files: {},
    collectedAt: undefined,
    gaps: [
      {
        kinds: [
          'repository',
          'tree',
          'file',
          'pipeline',
          'pipelineRun',
          'deployment',
          'environment',
          'commitChecks',
        ],
        code: 'unavailable',
        message: 'The source could not be reached.',
      },
    ],
  });

  it.each<[string, FactInput['repositories'], Record<string, FactStatus>]>([
    ['no repository is linked', [], { 'data-in-managed-store': 'fail' }],
    // Files that can't be read may name the store.
    ['no repository could be read', [unread], {}],
  ])(
    'are unknown where %s, but for what the catalog says',
    (_, repositories, further) => {
      const catalogued: Record<string, FactStatus> = {
        'owner-declared': 'pass',
        'basic-management': 'fail',
        ...further,
      };
      expect(decided({ repositories })).toEqual(catalogued);

      const orphan = aComponent({ owner: undefined, ownerIsGroup: false });
      expect(decided({ repositories, component: orphan })).toEqual({
        ...catalogued,
        'owner-declared': 'fail',
      });
    },
  );

  it('see no practice in a repository without files', () => {
    const results = decided({ repositories: [aRepository({ files: {} })] });
    const passing = Object.keys(results).filter(id => results[id] === 'pass');
    // Where there is no notebook, none is untidy.
    expect(passing.sort()).toEqual(['notebook-hygiene', 'owner-declared']);
  });
});
