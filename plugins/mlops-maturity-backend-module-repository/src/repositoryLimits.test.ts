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
import { readRepositoryLimits } from './repositoryLimits';

function read(repository?: object) {
  return readRepositoryLimits(
    new ConfigReader(repository ? { mlopsMaturity: { repository } } : {}),
  );
}

describe('readRepositoryLimits', () => {
  it('lets configuration change single limits', () => {
    expect(read()).toMatchObject({ maxFiles: 150, timeoutSeconds: 120 });
    expect(read({ maxFiles: 20 })).toEqual({ ...read(), maxFiles: 20 });
  });

  it.each([{ maxFiles: 0 }, { timeoutSeconds: 3601 }, { maxFileBytes: 2.5 }])(
    'refuses %j',
    repository => {
      expect(() => read(repository)).toThrow(
        `mlopsMaturity.repository.${Object.keys(repository)[0]} must be a whole number`,
      );
    },
  );
});
