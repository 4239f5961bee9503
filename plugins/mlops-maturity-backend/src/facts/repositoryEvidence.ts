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

import type { ObservationData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { classifyDeployments } from '../workflows/classifyDeployments';
import { classifyRuns, isVendorRun } from '../workflows/classifyRuns';
import {
  classifyWorkflows,
  workflowPath,
} from '../workflows/classifyWorkflows';
import { isWorkflowPath } from '../workflows/ciSystem';
import type { CollectedTarget } from './collectedTarget';
import { groupByKind } from './groupByKind';
import { ownCiCollectors } from './joinTargets';
import type { FactSettings, RepositoryEvidence } from './types';

function newestFirst<T extends { createdAt: string }>(
  items: readonly T[],
): T[] {
  return [...items].sort(
    (a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt),
  );
}

/** Files outside the component's folder that still say something about it. */
function isCommonFile(path: string): boolean {
  return path.startsWith('.github/') || !path.includes('/');
}

/**
 * Puts together what was collected from one repository, as far as it concerns
 * one component: its folder's files, its workflows, their runs and
 * deployments, each classified.
 *
 * @param annotations - the component's own, which overrule what is found
 */
export function buildRepositoryEvidence(
  collected: CollectedTarget,
  annotations: Readonly<Record<string, string>>,
  settings: Pick<FactSettings, 'automationAccounts'>,
): RepositoryEvidence {
  const { automationAccounts } = settings;
  const pathPrefix = collected.pathPrefix || undefined;
  const grouped = groupByKind(collected.observations);
  const [repository] = grouped.repository;
  const [tree] = grouped.tree;
  const isInside = (path: string) =>
    pathPrefix === undefined || path.startsWith(`${pathPrefix}/`);

  const allFiles = new Map(grouped.file.map(f => [f.path, f.content]));
  const ciCollectors = collected.ciCollectors ?? ownCiCollectors(collected);
  const workflows = classifyWorkflows({
    files: allFiles,
    pipelines: grouped.pipeline,
    ciCollectors,
    pathPrefix,
    annotations,
  });
  const own = new Set(workflows.map(workflow => workflow.path));
  const belongs = (path: string | undefined) => {
    if (path === undefined || own.has(path)) return true;
    // Its definition was read, and is another component's.
    if (allFiles.has(path)) return false;
    const isDeleted =
      isWorkflowPath(path) &&
      tree?.truncated === false &&
      !tree.entries.some(entry => entry.path === path);
    // Nothing tells any more whose a deleted workflow was.
    return !(pathPrefix !== undefined && isDeleted);
  };

  const pathById = new Map(
    grouped.pipeline.map(p => [p.id, workflowPath(p.path)]),
  );
  const isForeign = (run: ObservationData['pipelineRun']) =>
    !belongs(workflowPath(run.path) ?? pathById.get(run.pipelineId));
  const foreignRuns = new Set(
    grouped.pipelineRun.filter(isForeign).map(run => run.id),
  );
  const runs = classifyRuns(
    newestFirst(
      grouped.pipelineRun.filter(
        run =>
          !isVendorRun(run) &&
          !foreignRuns.has(run.id) &&
          // A fork's branch may be called like the default branch.
          !(
            run.trigger === 'pull_request' &&
            run.branch === repository?.defaultBranch
          ),
      ),
    ),
    {
      workflows,
      pipelines: grouped.pipeline,
      annotations,
      automationAccounts,
      defaultBranch: repository?.defaultBranch,
    },
  );

  return {
    collector: collected.collector,
    ciCollectors,
    host: collected.host,
    key: collected.key,
    kinds: collected.kinds,
    ...(pathPrefix === undefined ? {} : { pathPrefix }),
    ...(repository ? { repository } : {}),
    ...(tree
      ? {
          tree: {
            ...tree,
            entries: tree.entries.filter(entry => isInside(entry.path)),
          },
        }
      : {}),
    ...(tree && pathPrefix !== undefined
      ? {
          commonPaths: tree.entries
            .map(entry => entry.path)
            .filter(isCommonFile),
        }
      : {}),
    files: new Map(
      [...allFiles].filter(([path]) => isInside(path) || isCommonFile(path)),
    ),
    workflows,
    pipelines: grouped.pipeline.filter(p => belongs(workflowPath(p.path))),
    runs,
    deployments: classifyDeployments(
      newestFirst(
        grouped.deployment.filter(
          ({ runId }) => runId === undefined || !foreignRuns.has(runId),
        ),
      ),
      { runs, annotations, automationAccounts },
    ),
    environments: grouped.environment,
    commitChecks: new Map(grouped.commitChecks.map(c => [c.sha, c])),
    testReports: new Map(grouped.testReport.map(r => [r.runId, r])),
    gaps: [...collected.gaps],
    ...(collected.staleGaps && { staleGaps: [...collected.staleGaps] }),
    ...(collected.collectedAt === undefined
      ? {}
      : { collectedAt: collected.collectedAt }),
  };
}
