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

import type { ObservationKind } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { unknown } from '../decisions';
import type {
  FactDecision,
  FactInput,
  PlatformEvidence,
  SourceGap,
} from '../types';

/** Platforms that the component is linked to and that tell about a kind. */
export function linkedPlatforms(
  { platforms }: Pick<FactInput, 'platforms'>,
  kind: ObservationKind,
): PlatformEvidence[] {
  return platforms.filter(({ kinds }) => kinds.includes(kind));
}

/** Why what a platform says of a kind is missing or incomplete. */
export function platformGap(
  { platforms }: Pick<FactInput, 'platforms'>,
  ...kinds: ObservationKind[]
): SourceGap | undefined {
  return platforms
    .flatMap(({ gaps }) => gaps)
    .find(gap => gap.kinds.some(kind => kinds.includes(kind)));
}

/** Words for {@link unseen}. */
export type UnseenWords = {
  /** After "No": `model registry`. */
  source: string;
  /** What to install and configure: `MLflow`. */
  connect: string;
  /** Those that link a component, one of which is enough. */
  annotations: string[];
  /** How, after a colon; by default that one of them has to be set. */
  link?: string;
};

/**
 * Unknown, with the one thing to do about it: the source could not be read, the
 * component isn't linked to it, or none is connected at all. Undefined where a
 * linked source was read completely: then what it doesn't hold isn't there.
 */
export function unseen(
  input: Pick<FactInput, 'platforms' | 'collectable'>,
  kind: ObservationKind,
  words: UnseenWords,
): FactDecision | undefined {
  const gap = platformGap(input, kind);
  if (gap) return unknown(gap);
  if (linkedPlatforms(input, kind).length > 0) return undefined;
  return unlinked(input.collectable.has(kind), words);
}

/**
 * Unknown, as the component isn't linked to a source: the annotation to set,
 * and, where none is connected either, what to connect first.
 */
export function unlinked(
  connected: boolean,
  {
    source,
    connect,
    annotations,
    link = `set the annotation ${annotations.join(' or ')}`,
  }: UnseenWords,
): FactDecision {
  return connected
    ? unknown(`No ${source} is linked to the component: ${link}.`, {
        annotations,
      })
    : unknown(`No ${source} is connected: connect ${connect}, and ${link}.`);
}
