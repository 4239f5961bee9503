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

import { ConfigReader } from '@backstage/config';
import { readGitlabLimits } from './gitlabLimits';

function limits(section: Record<string, unknown>) {
  return readGitlabLimits(
    new ConfigReader({ mlopsMaturity: { gitlab: section as {} } }),
  );
}

describe('readGitlabLimits', () => {
  it('has defaults for everything', () => {
    expect(readGitlabLimits(new ConfigReader({}))).toMatchObject({
      requestsPerSweep: 600,
      pipelinesPerList: 50,
    });
    expect(limits({ maxFiles: 3 })).toMatchObject({ maxFiles: 3 });
  });

  it.each([
    ['maxFiles', 0],
    ['concurrency', 51],
    ['pipelinesPerList', 101],
    ['timeoutSeconds', 1.5],
  ])('refuses %s: %s and says what it must be', (key, value) => {
    expect(() => limits({ [key]: value })).toThrow(
      `mlopsMaturity.gitlab.${key} must be a whole number from 1 to`,
    );
  });
});
