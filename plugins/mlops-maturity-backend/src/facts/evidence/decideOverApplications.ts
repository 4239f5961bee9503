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

import type { FactDecision, FactInput } from '../types';
import { worstOf } from './worstOf';

/**
 * Decides a fact about the applications that use a component: it must hold for
 * each of them. Where the catalog knows of none, the component is taken for
 * its own application.
 */
export function decideOverApplications(
  input: FactInput,
  decideOne: (
    application: Pick<FactInput, 'repositories'>,
    /** The component itself was taken. */
    own: boolean,
  ) => FactDecision,
): FactDecision {
  if (input.consumers.length === 0) return decideOne(input, true);
  return worstOf(
    input.consumers.map(({ entity, repositories }) => {
      // The sources of an application aren't the component's to connect, and
      // not everyone may know of them.
      const { unreadable, annotations, ...decision } = decideOne(
        { repositories },
        false,
      );
      return { name: entity.ref, decision };
    }),
  );
}
