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

import { includedFiles } from './includedFiles';

const paths = [
  'ci/tests.yml',
  'ci/deep/deploy.yml',
  'ci/readme.md',
  'templates/train.gitlab-ci.yml',
  'other.yml',
];

describe('includedFiles', () => {
  it('finds files by name, in one folder, and below', () => {
    const included = (text: string) => includedFiles(text, paths);
    expect(included("include: '/ci/tests.yml'")).toEqual(['ci/tests.yml']);
    expect(included('include:\n  - local: ci/*.yml')).toEqual(['ci/tests.yml']);
    expect(included('include: { local: /ci/**.yml }')).toEqual([
      'ci/tests.yml',
      'ci/deep/deploy.yml',
    ]);
    expect(included('include: ./templates/*.gitlab-ci.yml')).toEqual([
      'templates/train.gitlab-ci.yml',
    ]);
    expect(included('include: { remote: "https://x.example/a.yml" }')).toEqual(
      [],
    );
  });

  it('takes no time over hostile patterns', () => {
    const before = performance.now();
    includedFiles(`include: ${'*a'.repeat(200)}.yml`, ['a'.repeat(1000)]);
    includedFiles('*'.repeat(200_000), paths);
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
