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

import {
  ciKinds,
  platformKinds,
  repositoryKinds,
  type Observation,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { onlyKinds, type CollectedTarget } from './collectedTarget';

/** The targets of one entity, as facts look at them. */
export type JoinedTargets = {
  /** Repositories, the first one with what other CI systems said. */
  repositories: CollectedTarget[];
  platforms: CollectedTarget[];
};

/**
 * Sorts the targets of one entity into repositories and platforms. What a CI
 * system beside the repository said is joined to the first repository, or
 * stands alone where there is none: to a fact it makes no difference who runs
 * the pipelines.
 */
export function joinTargets(
  targets: readonly CollectedTarget[],
): JoinedTargets {
  const repositories: CollectedTarget[] = [];
  const beside: CollectedTarget[] = [];
  const platforms: CollectedTarget[] = [];
  for (const target of targets) {
    const platform = onlyKinds(target, platformKinds);
    if (platform) platforms.push(platform);
    const code = onlyKinds(target, [...repositoryKinds, ...ciKinds]);
    if (code && isRepository(code)) repositories.push(code);
    else {
      // Its collector may know repositories; this target has none to tell of.
      const ci = onlyKinds(target, ciKinds);
      if (ci) beside.push(ci);
    }
  }
  const [first, ...others] = repositories;
  if (beside.length === 0) return { repositories, platforms };
  return {
    repositories: [joinCi(first ?? beside[0], beside), ...others],
    platforms,
  };
}

/**
 * Whether a target is a repository: one was seen, or it is known why it
 * couldn't be. One collector may read repositories and, as targets of their
 * own, pipelines of code that lives elsewhere.
 */
function isRepository({ observations, gaps }: CollectedTarget): boolean {
  const isCode = (kind: string) =>
    (repositoryKinds as readonly string[]).includes(kind);
  return (
    observations.some(({ kind }) => kind === 'repository') ||
    gaps.some(({ kinds }) => kinds.some(isCode))
  );
}

function joinCi(
  base: CollectedTarget,
  beside: readonly CollectedTarget[],
): CollectedTarget {
  const isAlone = beside.includes(base);
  const all = isAlone ? beside : [base, ...beside];
  return {
    ...base,
    ciCollectors: [
      ...new Set([
        ...(isAlone ? [] : ownCiCollectors(base)),
        ...beside.filter(tellsOfRuns).map(({ collector }) => collector),
      ]),
    ],
    kinds: [...new Set(all.flatMap(({ kinds }) => kinds))],
    observations: all.flatMap(target =>
      target === base && !isAlone
        ? target.observations
        : target.observations.map(one => withOwnIds(one, target)),
    ),
    gaps: all.flatMap(({ gaps }) => gaps),
    staleGaps: all.flatMap(({ staleGaps = [] }) => staleGaps),
  };
}

const runKinds: readonly string[] = ['pipeline', 'pipelineRun'];

/**
 * Whether pipelines were seen, or it is known why they couldn't be. Those of an
 * ML platform train; whether code is built and tested they don't tell.
 */
function tellsOfRuns({ observations, gaps }: CollectedTarget): boolean {
  const pipelines = observations.flatMap(one =>
    one.kind === 'pipeline' ? one.data : [],
  );
  if (pipelines.length > 0 && pipelines.every(({ platform }) => platform)) {
    return false;
  }
  return (
    observations.some(({ kind }) => runKinds.includes(kind)) ||
    gaps.some(({ kinds }) => kinds.some(kind => runKinds.includes(kind)))
  );
}

/**
 * The collector of a repository, where it reads the repository's own CI, too:
 * then a missing run is one that doesn't exist.
 */
export function ownCiCollectors({
  collector,
  kinds,
}: Pick<CollectedTarget, 'collector' | 'kinds'>): string[] {
  return kinds.includes('pipelineRun') ? [collector] : [];
}

/**
 * The collector that told of a run or a deployment, by the id that joining
 * gave it; undefined for one of the repository's own collector.
 */
export function collectorOfId(id: string): string | undefined {
  return /^([a-z][a-z0-9-]{0,60}):[^#]*#/.exec(id)?.[1];
}

/** Two systems may give the same id to different things. */
function withOwnIds(
  observation: Observation,
  { collector, host, key }: CollectedTarget,
): Observation {
  const own = (id: string) => `${collector}:${host}/${key}#${id}`;
  const { kind, data } = observation;
  switch (kind) {
    case 'pipeline':
      return { ...observation, data: { ...data, id: own(data.id) } };
    case 'pipelineRun':
      return {
        ...observation,
        data: {
          ...data,
          id: own(data.id),
          pipelineId: own(data.pipelineId),
        },
      };
    case 'deployment':
      return {
        ...observation,
        data: {
          ...data,
          id: own(data.id),
          ...(data.runId === undefined ? {} : { runId: own(data.runId) }),
        },
      };
    case 'testReport':
      return { ...observation, data: { ...data, runId: own(data.runId) } };
    default:
      return observation;
  }
}
