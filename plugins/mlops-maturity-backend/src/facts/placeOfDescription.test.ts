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

import { aRepositoryWith } from '../__testUtils__/FakeCollector';
import type { CollectedTarget } from './collectedTarget';
import { placeOfDescription } from './placeOfDescription';

function collected(paths: string[], pathPrefix?: string): CollectedTarget {
  return {
    collector: 'github',
    title: 'GitHub',
    kinds: ['repository', 'tree', 'pipelineRun'],
    host: 'github.com',
    key: 'shop/catalog',
    pathPrefix,
    observations: aRepositoryWith(...paths),
    gaps: [],
    collectedAt: '2026-11-20T12:00:00.000Z',
  };
}

describe('placeOfDescription', () => {
  it('is the code where there is any', () => {
    const place = collected(['catalog-info.yaml', 'src/train.py']);
    expect(placeOfDescription(place)).toBe(place);
  });

  it.each([
    ['catalog files only', collected(['all.yaml', 'README.md'])],
    ['code elsewhere in it', collected(['catalog/a.yaml', 'a.py'], 'catalog')],
  ])('proves nothing with %s', (_, place) => {
    const { observations, gaps } = placeOfDescription(place);
    expect(observations).toEqual([]);
    expect(gaps).toMatchObject([
      {
        kinds: place.kinds,
        message: expect.stringContaining('backstage.io/source-location'),
      },
    ]);
  });

  it('says nothing about what could not be listed in full', () => {
    const place = collected(['all.yaml']);
    const observations = place.observations.map(one =>
      one.kind === 'tree'
        ? { ...one, data: { ...one.data, truncated: true } }
        : one,
    );
    const cut = { ...place, observations };
    expect(placeOfDescription(cut)).toBe(cut);
    const unread = { ...place, observations: [] };
    expect(placeOfDescription(unread)).toBe(unread);
  });
});
