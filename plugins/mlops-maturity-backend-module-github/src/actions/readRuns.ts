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

import { endpoints } from '../api/endpoints';
import type { GapRecorder } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { z } from 'zod';
import type { RepositoryApi } from '../api/RepositoryApi';
import { definitionPath } from './definitionPath';
import {
  githubRunSchema,
  isCompleted,
  isOnBranch,
  type GithubRun,
} from './githubRun';
import type { GithubWorkflow } from './readWorkflows';

/** GitHub lets a run be repeated for 30 days; after that it never changes. */
const repeatableMs = 40 * 24 * 60 * 60 * 1000;

const pageSchema = z.object({ workflow_runs: z.array(githubRunSchema) });

/**
 * Reads the newest runs of each active workflow, and those that a schedule or
 * an event from outside started, which frequent pushes would crowd out.
 *
 * @param definitions - paths of the workflow definitions of the default branch
 */
export async function readRuns(
  api: RepositoryApi,
  gaps: GapRecorder,
  workflows: GithubWorkflow[],
  defaultBranch: string,
  definitions: ReadonlySet<string>,
): Promise<Map<number, GithubRun>> {
  const { maxWorkflows } = api.limits;
  const active = workflows
    .filter(({ state }) => state === 'active')
    // Those whose definition is on other branches only come last.
    .map(workflow => ({
      workflow,
      rank: definitions.has(definitionPath(workflow.path) ?? '') ? 0 : 1,
    }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ workflow }) => workflow);
  if (active.length > maxWorkflows) {
    gaps.add({
      kinds: ['pipelineRun'],
      code: 'too-large',
      message: `The repository has ${active.length} active workflows; the runs of ${maxWorkflows} are read (mlopsMaturity.github.maxWorkflows).`,
    });
  }
  const byWorkflow = await gaps.attemptEach(
    endpoints.runs,
    active.slice(0, maxWorkflows),
    workflow => readWorkflowRuns(api, workflow, defaultBranch),
  );
  const byEvent = await gaps.attemptEach(
    endpoints.runs,
    workflows.length > 0 ? ['repository_dispatch', 'schedule'] : [],
    event => readPage(api, ['actions', 'runs'], { event, per_page: 50 }),
  );
  const runs = new Map<number, GithubRun>();
  for (const run of [...byWorkflow, ...byEvent].flat()) {
    if (definitionPath(run.path) !== undefined) {
      runs.set(run.id, run);
    }
  }
  return runs;
}

async function readWorkflowRuns(
  api: RepositoryApi,
  workflow: GithubWorkflow,
  defaultBranch: string,
): Promise<GithubRun[]> {
  const path = ['actions', 'workflows', String(workflow.id), 'runs'];
  const { runsPerWorkflow } = api.limits;
  const newest = await readPage(api, path, { per_page: runsPerWorkflow });
  const hasDefault = newest.some(
    run => isCompleted(run) && isOnBranch(run, defaultBranch),
  );
  if (hasDefault || newest.length < runsPerWorkflow) {
    return newest;
  }
  // Pull requests fill the page.
  const query = { per_page: runsPerWorkflow, branch: defaultBranch };
  return [...newest, ...(await readPage(api, path, query))];
}

async function readPage(
  api: RepositoryApi,
  path: string[],
  query: Record<string, string | number>,
): Promise<GithubRun[]> {
  const page = await api.get({
    path,
    query: { ...query, exclude_pull_requests: true },
    schema: pageSchema,
    // The workflow was deleted since it was listed, and its runs with it.
    notFound: path.includes('workflows') ? { workflow_runs: [] } : undefined,
  });
  return page.workflow_runs;
}

/**
 * One run by its id; undefined when it was deleted.
 *
 * @throws SourceError
 */
export async function readRun(
  api: RepositoryApi,
  id: string,
): Promise<GithubRun | undefined> {
  const [run] = await api.get({
    path: ['actions', 'runs', id],
    query: { exclude_pull_requests: true },
    map: body => [body],
    schema: z.array(githubRunSchema),
    notFound: [],
    settled: runs =>
      runs.length > 0 &&
      runs.every(
        found =>
          isCompleted(found) &&
          Date.parse(found.created_at) < api.now.getTime() - repeatableMs,
      ),
  });
  return run;
}
