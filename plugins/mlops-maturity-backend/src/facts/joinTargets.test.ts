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

import type { CollectedTarget } from './collectedTarget';
import { collectorOfId, joinTargets } from './joinTargets';

const kinds = ['repository', 'tree', 'file', 'pipeline'] as const;

function target(
  key: string,
  seen: Partial<CollectedTarget> = {},
): CollectedTarget {
  return {
    collector: 'azure-devops',
    title: 'Azure DevOps',
    kinds,
    host: 'dev.azure.com',
    key,
    observations: [],
    gaps: [],
    ...seen,
  };
}

const code = target('acme/retail/_git/churn', {
  observations: [
    {
      kind: 'repository',
      key: 'repository',
      data: {
        host: 'dev.azure.com',
        slug: 'acme/retail/churn',
        defaultBranch: 'main',
        headSha: 'c0',
        archived: false,
      },
    },
  ],
});

const builds = target('acme/retail/_build/ci', {
  observations: [
    {
      kind: 'pipeline',
      key: '7',
      data: { id: '7', name: 'ci', state: 'active' },
    },
  ],
});

describe('joinTargets', () => {
  it('joins pipelines that their own collector names to the code elsewhere', () => {
    const { repositories } = joinTargets([builds, code]);
    expect(repositories).toHaveLength(1);
    expect(repositories[0].key).toBe(code.key);
    expect(repositories[0].observations.map(({ kind }) => kind)).toEqual([
      'repository',
      'pipeline',
    ]);
  });

  it('claims no repository where only pipelines are linked', () => {
    const { repositories } = joinTargets([builds]);
    expect(repositories).toHaveLength(1);
    expect(repositories[0].kinds).toEqual(['pipeline']);
  });

  it('keeps a repository that could not be read as one', () => {
    const hidden = target('acme/retail/_git/secret', {
      gaps: [{ kinds: ['tree', 'file'], code: 'forbidden', message: 'No.' }],
    });
    const { repositories } = joinTargets([builds, hidden]);
    expect(repositories.map(({ key }) => key)).toEqual([hidden.key]);
    expect(repositories[0].gaps).toHaveLength(1);
    expect(repositories[0].kinds).toEqual(kinds);
  });

  it('leaves out targets that tell neither of code nor of CI', () => {
    const tracked = target('1', { kinds: ['experiment'] });
    expect(joinTargets([tracked])).toMatchObject({
      repositories: [],
      platforms: [{ key: '1' }],
    });
  });

  it('knows whose CI was read, and by whom an id was given', () => {
    const run = { kinds: ['pipelineRun' as const], code: 'forbidden' as const };
    const jenkins = target('ml/churn', {
      collector: 'jenkins',
      kinds: ['pipeline', 'pipelineRun'],
    });
    const readersOf = (other: CollectedTarget) =>
      joinTargets([code, other]).repositories[0].ciCollectors;
    // Nothing was seen of it, and nothing says why.
    expect(readersOf(jenkins)).toEqual([]);
    const refused = { ...jenkins, gaps: [{ ...run, message: 'No.' }] };
    expect(readersOf(refused)).toEqual(['jenkins']);
    expect(readersOf(builds)).toEqual(['azure-devops']);

    const [joined] = joinTargets([builds]).repositories;
    const [pipeline] = joined.observations;
    expect(
      pipeline.kind === 'pipeline' && collectorOfId(pipeline.data.id),
    ).toBe('azure-devops');
    expect(collectorOfId('ml/churn#12')).toBeUndefined();
  });
});
