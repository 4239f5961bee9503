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
  toText,
  toWebLink,
  type GapRecorder,
  type Observation,
  type PipelineRunData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { endpoints } from './api/endpoints';
import type { ProjectApi } from './api/ProjectApi';
import {
  readDeployments,
  tellsApprovals,
  type GitlabDeployment,
} from './deployments/readDeployments';
import {
  readEnvironments,
  toEnvironmentObservation,
} from './deployments/readEnvironments';
import { readProtectedEnvironments } from './deployments/readProtectedEnvironments';
import {
  approvalsOf,
  toDeploymentObservation,
} from './deployments/toDeploymentObservation';
import { manualJobs } from './pipelines/manualJobs';
import { readRuns, type Runs } from './pipelines/readRuns';
import { toSchedules } from './pipelines/readSchedules';
import {
  toRunObservation,
  type Definition,
} from './pipelines/toRunObservation';
import { toTestReportObservation } from './pipelines/toTestReport';
import { waitingJobs } from './pipelines/inspectPipeline';
import { ciConfigOf, type GitlabProject } from './repository/readProject';
import type { GitlabTree } from './repository/readTree';

/** What is known of the repository, where it could be read. */
type Contents = {
  tree: GitlabTree | undefined;
  ciFiles: readonly { content: string }[];
};

/**
 * Reads pipelines, schedules, environments and deployments, and joins
 * deployments with the pipelines behind them. A part that the project's
 * settings switch off isn't asked for: there is nothing.
 */
export async function observePipelines(
  api: ProjectApi,
  gaps: GapRecorder,
  project: GitlabProject,
  contents: Contents,
): Promise<Observation[]> {
  const isDeploying = project.environments_access_level !== 'disabled';
  const environments = isDeploying
    ? await gaps.attempt(endpoints.environments, () =>
        readEnvironments(api, gaps),
      )
    : [];
  const deployments = isDeploying
    ? await readDeployments(api, gaps, environments)
    : [];
  const rules = environments?.length
    ? await readProtectedEnvironments(
        api,
        gaps,
        deployments.some(tellsApprovals),
      )
    : [];
  const isBuilding = project.builds_access_level !== 'disabled';
  const runs = isBuilding
    ? await readRuns(api, gaps, project, deployments)
    : undefined;
  const byName = new Map((environments ?? []).map(one => [one.name, one]));
  return [
    ...observeRuns(project, contents, runs, deployments),
    ...(environments ?? []).map(environment =>
      toEnvironmentObservation(environment, project, rules),
    ),
    ...deployments.flatMap(deployment =>
      toDeploymentObservation(
        deployment,
        byName.get(deployment.environment.name),
        runs?.behind(deployment) ??
          deployment.deployable?.pipeline?.id.toString(),
      ),
    ),
  ];
}

function definitionOf(
  project: GitlabProject,
  tree: GitlabTree | undefined,
): Definition & { isThere: boolean } {
  const config = ciConfigOf(project);
  const path = config.replace(/^\/+/, '');
  const isThere = tree?.entries.some(entry => entry.path === path) ?? false;
  return {
    id: config,
    name: config,
    // Absent where the definition is in another project, or GitLab's own.
    path: isThere || !tree || tree.truncated ? path : undefined,
    isThere,
  };
}

function observeRuns(
  project: GitlabProject,
  { tree, ciFiles }: Contents,
  runs: Runs | undefined,
  deployments: readonly GitlabDeployment[],
): Observation[] {
  const { isThere, ...definition } = definitionOf(project, tree);
  const active = project.builds_access_level !== 'disabled';
  const listed = [...(runs?.pipelines.values() ?? [])];
  const observations: Observation[] = [];
  if (isThere || listed.length > 0 || runs?.schedules?.length) {
    observations.push({
      kind: 'pipeline',
      key: definition.id,
      data: {
        ...definition,
        name: toText(definition.name, 300) ?? definition.id,
        state: active && !project.archived ? 'active' : 'disabled',
        stateReason: stateReasonOf(project),
        url: toWebLink(project.web_url && `${project.web_url}/-/pipelines`),
        ...(runs?.schedules ? { schedules: toSchedules(runs.schedules) } : {}),
      },
    });
  }
  const inspected = runs?.inspected ?? new Map();
  const manual = new Set([
    ...ciFiles.flatMap(({ content }) => manualJobs(content)),
    ...waitingJobs([...inspected.values()]),
  ]);
  const approvals = runs ? approvalsByRun(runs, deployments) : new Map();
  return [
    ...observations,
    ...listed.flatMap(pipeline =>
      toRunObservation(pipeline, definition, inspected.get(pipeline.id), {
        manual,
        approvals: approvals.get(String(pipeline.id)),
      }),
    ),
    ...listed.flatMap(({ id }) => {
      const found = inspected.get(id);
      return found?.tests
        ? toTestReportObservation(found.details, found.tests)
        : [];
    }),
  ];
}

function stateReasonOf(project: GitlabProject): string | undefined {
  if (project.archived) {
    return 'archived';
  }
  return project.builds_access_level === 'disabled'
    ? 'CI/CD is switched off'
    : undefined;
}

/** Who let the deployments of a run go on, by the id of the run. */
function approvalsByRun(
  runs: Runs,
  deployments: readonly GitlabDeployment[],
): Map<string, NonNullable<PipelineRunData['approvals']>> {
  const found = new Map<string, NonNullable<PipelineRunData['approvals']>>();
  for (const deployment of deployments) {
    const id = runs.behind(deployment);
    const approvals = approvalsOf(deployment);
    if (id !== undefined && approvals) {
      const before = found.get(id) ?? [];
      // A deployment that is tried again keeps what people said of it.
      const known = new Set(before.map(one => JSON.stringify(one)));
      found.set(id, [
        ...before,
        ...approvals.filter(one => !known.has(JSON.stringify(one))),
      ]);
    }
  }
  return found;
}
