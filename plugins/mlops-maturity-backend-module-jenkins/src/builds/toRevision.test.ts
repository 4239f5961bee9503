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

import { toRevision } from './toRevision';

const sha = 'a'.repeat(40);
const other = 'b'.repeat(40);

const checkout = (SHA1: string, ...names: string[]) => ({
  lastBuiltRevision: { SHA1, branch: names.map(name => ({ name })) },
});
const revision = (actions: object[], branch?: string) =>
  toRevision({ number: 1, timestamp: 1, actions }, branch);

describe('toRevision', () => {
  it.each([
    ['refs/remotes/origin/main', 'main'],
    ['refs/remotes/upstream/feature/x', 'feature/x'],
    ['refs/heads/main', 'main'],
    ['origin/main', 'main'],
    ['main', 'main'],
    ['detached', undefined],
  ])('reads the branch of %s', (name, branch) => {
    expect(revision([{}, checkout(sha, name)])).toEqual({ sha, branch });
  });

  it('tells the repository of the job from shared libraries', () => {
    const actions = [checkout(other, 'master'), checkout(sha, 'main')];
    expect(revision(actions, 'main')).toEqual({ sha, branch: 'main' });
    expect(revision(actions, 'PR-1')).toEqual({ sha: other, branch: 'PR-1' });
  });

  it('says nothing where no checkout is on record', () => {
    expect(revision([checkout('<script>', 'main')])).toEqual({ sha: '' });
    expect(toRevision({ number: 1, timestamp: 1 }, undefined)).toEqual({
      sha: '',
    });
  });
});
