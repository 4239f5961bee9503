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

import type { SourceAddresses } from '../http/StandIn';
import type { LoadedScenario } from '../scenarios/loadScenarios';
import { buildDeployments, buildEnvironments } from './buildDeployments';
import { buildFiles } from './buildFiles';
import { buildRuns } from './buildRuns';
import { buildWorkflows } from './buildWorkflows';
import { buildCommits } from './commits';
import { numberOf } from './deterministic';
import { Timeline } from './Timeline';
import type { RepositoryWorld } from './types';

/**
 * Everything about a repository as it stands at a moment: the same scenario
 * and moment give the same world.
 *
 * @param sources - address of the demo sources, without a slash at its end
 * @param now - milliseconds since 1970
 * @throws Error that names the repository and what its scenario gets wrong
 */
export function buildWorld(
  loaded: LoadedScenario,
  options: Partial<SourceAddresses> & { sources: string; now: number },
): RepositoryWorld {
  const slug = `${loaded.owner}/${loaded.name}`;
  const timeline = new Timeline(options.now);
  const createdAt = Date.UTC(2024, numberOf(slug, 12), 1 + numberOf(slug, 27));
  const files = buildFiles(loaded, options);
  const workflows = buildWorkflows(loaded, files);
  const commits = buildCommits(slug, loaded.scenario, files, timeline);
  const runs = buildRuns(loaded, workflows, commits, timeline);
  const deployments = buildDeployments(loaded, {
    workflows,
    runs,
    commits,
    timeline,
  });
  return {
    id: 100_000 + numberOf(slug, 900_000_000),
    owner: loaded.owner,
    name: loaded.name,
    slug,
    createdAt,
    scenario: loaded.scenario,
    files,
    blobs: new Map([...files.values()].map(file => [file.sha, file])),
    commits,
    workflows,
    runs,
    deployments,
    environments: buildEnvironments(loaded, deployments, createdAt),
    nextChangeAt: timeline.nextChangeAt,
  };
}
