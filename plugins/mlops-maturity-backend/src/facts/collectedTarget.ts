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
  Observation,
  ObservationKind,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { SourceGap } from './types';

/** What is stored of one target, as a component points at it. */
export type CollectedTarget = {
  /** Id of the collector that read it. */
  collector: string;
  /** Ids of the collectors that read CI here, or couldn't. */
  ciCollectors?: readonly string[];
  /** What the collector reads, for a person; its id where it is gone. */
  title: string;
  /** What the collector can tell about. */
  kinds: readonly ObservationKind[];
  host: string;
  /** `owner/name` of a repository. */
  key: string;
  /** The folder that the component lives in, for one of a monorepo. */
  pathPrefix?: string;
  observations: readonly Observation[];
  gaps: readonly SourceGap[];
  /** What couldn't be read lately, while what was read before still counts. */
  staleGaps?: readonly SourceGap[];
  /** When it was last read successfully; absent if it never was. */
  collectedAt?: string;
};

/** A target with only those kinds; absent where it tells about none of them. */
export function onlyKinds(
  target: CollectedTarget,
  wanted: readonly ObservationKind[],
): CollectedTarget | undefined {
  const isWanted = (kind: ObservationKind) => wanted.includes(kind);
  const kinds = target.kinds.filter(isWanted);
  const observations = target.observations.filter(({ kind }) => isWanted(kind));
  if (kinds.length === 0 && observations.length === 0) return undefined;
  const only = (gap: SourceGap) => {
    const left = gap.kinds.filter(isWanted);
    return left.length > 0 ? [{ ...gap, kinds: left }] : [];
  };
  return {
    ...target,
    kinds,
    observations,
    gaps: target.gaps.flatMap(only),
    staleGaps: target.staleGaps?.flatMap(only),
  };
}
