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

/* eslint-disable jest/no-conditional-expect --
   what comes of a case decides what must hold of it */

import fc from 'fast-check';
import {
  arbitraryPushed,
  forCases,
  mostly,
  patience,
} from '../__testUtils__/hostile';
import { parsePush } from './parsePush';

const now = new Date();
const target = fc.constantFrom<object>(
  { entityRef: 'component:default/churn' },
  { host: 'github.com', key: 'acme/churn' },
);
const pushes = fc.record({
  target,
  observations: fc.array(arbitraryPushed, { minLength: 1, maxLength: 3 }),
});

/** Where something may be wrong: `observations[3].data.jobs[0].name`. */
const place =
  /^(the body|target(\.\w+)?|observations(\[\d+\](\.(kind|key|data.*))?)?): \S/s;

describe('what anyone may push', () => {
  it(
    'is taken as it is, or refused by the name of the field',
    () => {
      let taken = 0;
      let refused = 0;
      forCases(4_000, mostly(pushes), body => {
        try {
          const push = parsePush(body, now);
          // What is kept is what was sent, and can be written as JSON.
          const { observations } = body as { observations: unknown };
          expect(JSON.parse(JSON.stringify(push.observations))).toEqual(
            JSON.parse(JSON.stringify(observations)),
          );
          taken += 1;
        } catch (error) {
          const { name, message } = error as Error;
          if (name !== 'InputError' || !place.test(message)) throw error;
          refused += 1;
        }
      });
      // Neither branch may be the only one that was looked at.
      expect(Math.min(taken, refused)).toBeGreaterThan(200);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    },
    patience(30_000),
  );
});
