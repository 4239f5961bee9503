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

import type {
  BlockingFact,
  FactDefinition,
  FactResult,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { webAddress } from '../facts/evidence/webAddress';

/** Something with an address that a browser can open. */
export type Place = NonNullable<BlockingFact['place']>;

/** What a fact is decided from, where that is in the repository. */
const sourcesInCode: readonly string[] = ['repository', 'ci'];

/**
 * Where an engineer goes to see why a fact isn't there, and to act on it: what
 * it was decided from, such as a workflow's run or a file, else the repository
 * for what is done there. What no source tells of is connected in the catalog,
 * whose page knows the address of its own file.
 */
export function placeOfFact(
  { status, evidence }: FactResult,
  { sources }: Pick<FactDefinition, 'sources'>,
  repository: Place | undefined,
): Place | undefined {
  // Evidence comes from outside: an address may be anything.
  for (const { title, url = '' } of evidence) {
    if (webAddress(url)) return { title, url };
  }
  const isDoneInCode =
    status !== 'unknown' && sourcesInCode.includes(sources[0]);
  return isDoneInCode && webAddress(repository?.url ?? '')
    ? repository
    : undefined;
}
