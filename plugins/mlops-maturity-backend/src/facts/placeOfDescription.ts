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

import { ANNOTATION_SOURCE_LOCATION as codeAnnotation } from '@backstage/catalog-model';
import type { CollectedTarget } from './collectedTarget';
import { isSourcePath } from './evidence/paths';

/**
 * What facts are told of the place where an entity is described, which counts
 * as its code's as long as the entity names no other. Where no code lies there,
 * it holds catalog files, as of a whole organization: what they are tested or
 * released by says nothing of the entity.
 */
export function placeOfDescription(
  collected: CollectedTarget,
): CollectedTarget {
  const { key, kinds, observations, pathPrefix } = collected;
  const tree = observations.find(({ kind }) => kind === 'tree');
  if (tree?.kind !== 'tree' || tree.data.truncated) return collected;
  const holdsCode = tree.data.entries.some(
    ({ path }) =>
      isSourcePath(path) && (!pathPrefix || path.startsWith(`${pathPrefix}/`)),
  );
  if (holdsCode) return collected;
  return {
    ...collected,
    observations: [],
    gaps: [
      {
        kinds: [...kinds],
        code: 'not-found',
        message: `Nothing says where the code is, and ${key}, where this is described, holds none: set the annotation ${codeAnnotation}, or that of your repository host.`,
        annotations: [codeAnnotation],
      },
    ],
    staleGaps: [],
  };
}
