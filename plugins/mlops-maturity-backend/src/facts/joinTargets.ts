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
    if (!code) continue;
    const holdsCode = code.kinds.some(kind =>
      (repositoryKinds as readonly string[]).includes(kind),
    );
    (holdsCode ? repositories : beside).push(code);
  }
  const [first, ...others] = repositories;
  if (beside.length === 0) return { repositories, platforms };
  return {
    repositories: [joinCi(first ?? beside[0], beside), ...others],
    platforms,
  };
}

function joinCi(
  base: CollectedTarget,
  beside: readonly CollectedTarget[],
): CollectedTarget {
  const isAlone = beside.includes(base);
  const all = isAlone ? beside : [base, ...beside];
  return {
    ...base,
    kinds: [...new Set(all.flatMap(({ kinds }) => kinds))],
    observations: all.flatMap(target =>
      target === base && !isAlone
        ? target.observations
        : target.observations.map(one => withOwnIds(one, target)),
    ),
    gaps: all.flatMap(({ gaps }) => gaps),
  };
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
