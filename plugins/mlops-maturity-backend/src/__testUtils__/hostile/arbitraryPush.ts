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

import { observationSchemas } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import fc from 'fast-check';
import { pushableKinds } from '../../push/readPushedObservation';
import { arbitraryOfZod } from './arbitraryOf';
import { hostileText } from './hostileText';

const day = 86_400_000;

/** Of the last two years: what lies in the future is refused. */
const pastInstants = fc
  .double({ min: -700, max: 0, noNaN: true })
  .map(days => new Date(Date.now() + days * day).toISOString());

type Drawn = Record<string, unknown>;

/** One observation of any kind that a push may hold, as its schema has it. */
export const arbitraryPushed = fc
  .constantFrom(...pushableKinds)
  .chain(kind =>
    fc.record({
      kind: fc.constant(kind),
      data: arbitraryOfZod(observationSchemas[kind], {
        texts: hostileText.filter(text => text.length < 2_000),
        instants: pastInstants,
      }) as fc.Arbitrary<Drawn>,
    }),
  )
  .map(({ kind, data }) => {
    const { id, runId, name, project, signal } = data;
    const named = kind === 'testReport' ? runId : (id ?? name ?? project);
    return { kind, key: String(named ?? signal).slice(0, 500), data };
  });
