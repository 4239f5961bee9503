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

import { fail, partial, pass } from '../decisions';
import type { FactDecision, FactInput } from '../types';
import { platformGap } from './platforms';
import {
  previousProductionVersion,
  productionVersion,
  readyVersions,
  unseenRegistry,
  versionChangedAt,
  versionEvidence,
  versionName,
} from './registeredModels';

/**
 * What the registry keeps to go back to; undefined where none is linked. A
 * registry keeps no history of its marks: where none tells what was in
 * production before, it is the version that was made before the one that is.
 */
export function decideKeptVersion(
  input: Pick<FactInput, 'platforms' | 'collectable'>,
): FactDecision | undefined {
  const versions = readyVersions(input);
  const current = productionVersion(input);
  const before = previousProductionVersion(input);
  const older = versions.find(
    ({ platform, model, version }) =>
      platform === current?.platform &&
      model === current.model &&
      !version.archived &&
      Date.parse(version.createdAt) < Date.parse(current.version.createdAt),
  );
  const kept = before && !before.version.archived ? before : older;
  if (current && kept) {
    return pass(
      `The registry has ${versionName(current)} in production and keeps ${versionName(kept)}, ${kept === before ? 'which was there before' : 'the one made before it'}, ready to serve.`,
      {
        evidence: [versionEvidence(kept), versionEvidence(current)],
        observedAt: versionChangedAt(current),
      },
    );
  }
  const unseen = unseenRegistry(input);
  if (unseen) {
    return platformGap(input, 'registeredModel') ? unseen : undefined;
  }
  const evidence = versions.slice(0, 3).map(versionEvidence);
  const expected =
    'Two versions that are ready should be in the registry, the one in production and the one before';
  if (versions.length < 2) {
    return fail(
      `${expected}; there ${versions.length === 1 ? 'is one' : 'is none'}.`,
      { evidence },
    );
  }
  return current
    ? fail(
        `${expected}; ${versionName(current)} is in production, but of what was made before it nothing is kept.`,
        { evidence },
      )
    : partial(
        `${expected}; ${versions.length} are ready, but none is marked as in production.`,
        { evidence },
      );
}
