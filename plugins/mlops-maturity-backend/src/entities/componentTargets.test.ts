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

import { entityTargets } from './componentTargets';
import { aCollector, anEntity } from './fixtures';

const collectors = [
  aCollector(),
  aCollector('gitlab', 'gitlab.com/project-slug'),
  {
    ...aCollector('mlflow', 'mlflow.org/model-name'),
    kinds: ['registeredModel' as const],
  },
];

function targets(annotations: Record<string, string>) {
  return entityTargets(
    anEntity('component:churn', { annotations }),
    collectors,
  ).map(({ collector, key }) => `${collector} ${key}`);
}

const describedIn = { 'backstage.io/managed-by-location': 'url:shop/catalog' };

describe('entityTargets', () => {
  it('takes the place where an entity is described for its code', () => {
    expect(targets(describedIn)).toContain('github shop/catalog');
  });

  it('does not where the entity says that its code is elsewhere', () => {
    const found = targets({
      ...describedIn,
      'gitlab.com/project-slug': 'shop/churn',
    });
    expect(found).toContain('gitlab shop/churn');
    expect(found).not.toContain('github shop/catalog');
  });

  const derived = {
    'backstage.io/managed-by-location':
      'url:https://g.example/shop/catalog/blob/main/all.yaml',
    'backstage.io/source-location':
      'url:https://g.example/shop/catalog/tree/main/',
  };

  it.each([
    ['b/blob/main/all.yaml', 'b/tree/main/', true],
    ['b/tree/main/shop/all.yaml', 'b/tree/main/shop/', true],
    ['b/blob/main/all.yaml', 'b/tree/main/churn/', false],
    ['b/blob/main/all.yaml', 'c/tree/main/', false],
    // Azure DevOps
    ['_git/b?path=/shop/all.yaml', '_git/b?path=%2Fshop%2F', true],
    ['_git/b?path=/shop/all.yaml', '_git/b?path=%2Fshop%2Fchurn%2F', false],
  ])('described in %s, with source %s: derived is %s', (file, folder, is) => {
    const [target] = entityTargets(
      anEntity('component:churn', {
        annotations: {
          'backstage.io/managed-by-location': `url:https://g.example/a/${file}`,
          'backstage.io/source-location': `url:https://g.example/a/${folder}`,
        },
      }),
      [aCollector('github', 'backstage.io/source-location')],
    );
    expect(target.described ?? false).toBe(is);
  });

  it('does not read what the catalog derived where the code is named', () => {
    const found = targets({ ...derived, 'gitlab.com/project-slug': 'a/b' });
    expect(found.filter(one => !one.startsWith('mlflow'))).toEqual([
      'gitlab a/b',
    ]);
  });

  it.each(['shop/\ud800', 'shop/\0', `shop/${'a'.repeat(255)}`])(
    'leaves out what no database could store: %j',
    slug => {
      expect(targets({ 'gitlab.com/project-slug': slug })).toEqual([]);
      expect(targets({ 'gitlab.com/project-slug': 'shop/\u{1f600}' })).toEqual([
        'gitlab shop/\u{1f600}',
      ]);
    },
  );
});
