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

import { mockServices } from '@backstage/backend-test-utils';
import { InputError } from '@backstage/errors';
import { readLimits } from './readLimits';

const defaults = { maxRuns: 30, concurrency: 4 };

const read = (ci?: object | string) =>
  readLimits(
    mockServices.rootConfig({
      data: ci === undefined ? {} : { mlopsMaturity: { ci } },
    }),
    'mlopsMaturity.ci',
    defaults,
    { concurrency: 50 },
  );

it('takes the defaults for what is not set', () => {
  expect(read()).toEqual(defaults);
  expect(read({ url: 'http://ci.acme.example' })).toEqual(defaults);
  expect(read({ maxRuns: 1_000 })).toEqual({ maxRuns: 1_000, concurrency: 4 });
});

it.each([
  [{ maxRuns: 0 }, 'maxRuns must be a whole number from 1 to 9007199254740991'],
  [{ maxRuns: 1.5 }, 'maxRuns must be a whole number'],
  [{ concurrency: 51 }, 'concurrency must be a whole number from 1 to 50'],
])('refuses %j and says what it must be', (ci, words) => {
  expect(() => read(ci)).toThrow(InputError);
  expect(() => read(ci)).toThrow(`mlopsMaturity.ci.${words}`);
});
