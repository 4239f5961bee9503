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
import { readJenkinsLimits } from './jenkinsLimits';

function read(jenkins?: object) {
  return readJenkinsLimits(
    new ConfigReader(jenkins ? { mlopsMaturity: { jenkins } } : {}),
  );
}

describe('readJenkinsLimits', () => {
  it('lets configuration change single limits', () => {
    expect(read()).toMatchObject({ buildsPerJob: 30, concurrency: 4 });
    expect(read({ buildsPerJob: 50 })).toEqual({ ...read(), buildsPerJob: 50 });
  });

  it.each([{ jobsPerFolder: 0 }, { concurrency: 51 }, { buildsPerJob: 101 }])(
    'refuses %j',
    jenkins => {
      expect(() => read(jenkins)).toThrow(
        `mlopsMaturity.jenkins.${Object.keys(jenkins)[0]} must be a whole number`,
      );
    },
  );
});
