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
  GapRecorder,
  Observation,
  PipelineRunData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { endpoints } from './api/endpoints';
import type { ProjectApi } from './api/ProjectApi';
import {
  observeDeployments,
  type Deployed,
} from './deployments/observeDeployments';
import { toRunObservation, type AzureBuild } from './pipelines/azureBuild';
import { buildsToInspect } from './pipelines/buildsToInspect';
import { readBuild, readBuilds } from './pipelines/readBuilds';
import {
  toPipelineObservation,
  type AzureDefinition,
} from './pipelines/readDefinitions';
import { readTestReport } from './pipelines/readTestReport';
import { readTimeline, type TimelineView } from './pipelines/readTimeline';
import { toDeploymentObservation } from './deployments/toDeploymentObservation';

/** What is known of the code that pipelines build; nothing where it's elsewhere. */
export type BuiltCode = {
  defaultBranch?: string;
  /** When commits were made, by sha. */
  committedAt: ReadonlyMap<string, string>;
  /** Texts of the definitions. */
  definitions: readonly string[];
};

/**
 * Reads the runs of pipelines, what they did and where they deployed, and joins
 * deployments with the runs behind them.
 */
export async function observePipelines(
  api: ProjectApi,
  gaps: GapRecorder,
  definitions: readonly AzureDefinition[],
  code: BuiltCode,
): Promise<Observation[]> {
  if (definitions.length === 0) {
    return [];
  }
  const { defaultBranch } = code;
  const builds = await readBuilds(api, gaps, definitions, defaultBranch);
  const { environments, deployed } = await observeDeployments(
    api,
    gaps,
    new Set(definitions.map(({ id }) => id)),
    code.definitions,
  );
  const owners = new Set(
    deployed.flatMap(({ record }) => record.owner?.id ?? []),
  );
  await addOwners(api, gaps, owners, builds);

  const inspected = buildsToInspect(
    builds.values(),
    owners,
    defaultBranch,
    api.limits.maxBuildsWithJobs,
  );
  const found = await gaps.attemptEach(
    endpoints.timelines,
    inspected,
    async build => ({ build, timeline: await readTimeline(api, build) }),
  );
  const timelines = new Map(
    found.flatMap(({ build, timeline }) =>
      timeline ? [[build.id, timeline] as const] : [],
    ),
  );
  const tested = inspected.filter(build =>
    hasStep(timelines.get(build.id), /test/i),
  );
  const reports = await gaps.attemptEach(endpoints.tests, tested, build =>
    readTestReport(api, build, hasStep(timelines.get(build.id), /cover/i)),
  );
  const byId = new Map(definitions.map(one => [one.id, one]));
  return [
    ...definitions.map(toPipelineObservation),
    ...[...builds.values()].flatMap(build => {
      const timeline = timelines.get(build.id);
      return toRunObservation(build, {
        definition: byId.get(build.definition.id),
        committedAt: code.committedAt.get(build.sourceVersion ?? ''),
        timeline,
        approvals: timeline && approvalsOf(build, timeline, deployed),
      });
    }),
    ...environments,
    ...deployed.flatMap(({ environment, record }) => {
      const build = builds.get(record.owner?.id ?? -1);
      const timeline = build && timelines.get(build.id);
      const approvals =
        build && timeline && approvalsOf(build, timeline, deployed);
      return toDeploymentObservation(environment, record, {
        build,
        approvals: approvals?.filter(approval =>
          approval.environments.includes(environment),
        ),
      });
    }),
    ...reports.flat(),
  ];
}

/** Adds the runs behind deployments to those that are already known. */
async function addOwners(
  api: ProjectApi,
  gaps: GapRecorder,
  owners: ReadonlySet<number>,
  builds: Map<number, AzureBuild>,
): Promise<void> {
  const missing = [...owners].filter(id => !builds.has(id));
  const found = await gaps.attemptEach(endpoints.builds, missing, id =>
    readBuild(api, id),
  );
  for (const build of found) {
    if (build) {
      builds.set(build.id, build);
    }
  }
}

function hasStep(timeline: TimelineView | undefined, pattern: RegExp): boolean {
  return (
    timeline?.jobs.some(({ steps }) =>
      steps.some(({ name }) => pattern.test(name)),
    ) ?? false
  );
}

/**
 * The approvals of a run with the environments that its stages deploy to; a
 * stage that deployed nowhere names itself.
 */
function approvalsOf(
  build: AzureBuild,
  timeline: TimelineView,
  deployed: readonly Deployed[],
): NonNullable<PipelineRunData['approvals']> {
  return timeline.approvals.map(({ state, stage }) => {
    const environments = deployed
      .filter(
        ({ record }) =>
          record.owner?.id === build.id &&
          stage.includes(record.stageName ?? ''),
      )
      .map(({ environment }) => environment);
    return {
      state,
      environments:
        environments.length > 0
          ? [...new Set(environments)].toSorted()
          : stage.slice(0, 1),
    };
  });
}
