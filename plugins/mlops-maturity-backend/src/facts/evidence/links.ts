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

import type { Evidence } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type {
  ClassifiedDeployment,
  ClassifiedRun,
  RunItem,
} from '../../workflows/types';
import type { RepositoryEvidence } from '../types';
import { itemAt } from './runs';

const triggerWords: Record<ClassifiedRun['run']['trigger'], string> = {
  schedule: 'scheduled',
  push: 'on push',
  pull_request: 'on a pull request',
  manual: 'started by hand',
  api: 'started through the API',
  event: 'started by an event',
  upstream: 'started by another pipeline',
  release: 'on a release',
  other: 'other trigger',
};

const conclusionWords: Record<
  NonNullable<ClassifiedRun['run']['conclusion']>,
  string
> = {
  success: 'succeeded',
  failure: 'failed',
  cancelled: 'cancelled',
  skipped: 'skipped',
  neutral: 'neutral',
  timed_out: 'timed out',
  action_required: 'waits for an action',
};

const deploymentWords: Record<
  ClassifiedDeployment['deployment']['state'],
  string
> = {
  success: 'succeeded',
  failure: 'failed',
  pending: 'pending',
  unknown: 'outcome unknown',
};

/** The last part of a definition's path, or the name where it has none. */
export function workflowName(run: ClassifiedRun): string {
  const path = run.workflow?.path ?? run.run.path;
  return path?.split('/').pop() || run.run.name;
}

/**
 * Where a file of the default branch can be looked at; undefined where the
 * repository's own address isn't known. Paths come from outside, so every part
 * is escaped.
 */
export function fileLink(
  repository: RepositoryEvidence,
  path: string,
): string | undefined {
  const { url, fileUrl, defaultBranch } = repository.repository ?? {};
  const place = fileUrl?.replace('{path}', () => escapePath(path)) ?? url;
  if (!place || !defaultBranch || !URL.canParse(place)) return undefined;
  const link = new URL(place);
  if (link.protocol !== 'https:' && link.protocol !== 'http:') return undefined;
  if (fileUrl) return link.href;
  const root = link.pathname.endsWith('/')
    ? link.pathname.slice(0, -1)
    : link.pathname;
  const view = repository.collector === 'gitlab' ? '-/blob' : 'blob';
  link.pathname = `${root}/${view}/${escapePath(defaultBranch)}/${escapePath(path)}`;
  link.search = '';
  link.hash = '';
  return link.href;
}

/** Without anything that could lead out of the repository. */
function escapePath(path: string): string {
  return path
    .split('/')
    .filter(part => part !== '' && part !== '.' && part !== '..')
    .map(encodeURIComponent)
    .join('/');
}

/** A file of the default branch. */
export function fileEvidence(
  repository: RepositoryEvidence,
  path: string,
): Evidence {
  return { title: path, url: fileLink(repository, path) };
}

/** The repository itself. */
export function repositoryEvidence(repository: RepositoryEvidence): Evidence {
  return {
    title: `Repository ${repository.key}`,
    url: repository.repository?.url,
    at: repository.repository?.headCommittedAt,
  };
}

/** The source's own id, without what tells it from other systems' ids. */
function shownRunId(id: string): string {
  return id.slice(id.lastIndexOf('#') + 1);
}

/** A run of a pipeline, with the time when it ended. */
export function runEvidence(run: ClassifiedRun): Evidence {
  const { id, trigger, conclusion, url, finishedAt, createdAt } = run.run;
  const outcome = conclusion ? conclusionWords[conclusion] : 'not finished';
  return {
    title: `Run ${shownRunId(id)} of ${workflowName(run)}, ${triggerWords[trigger]}, ${outcome}`,
    url,
    at: finishedAt ?? createdAt,
  };
}

/** A deployment, with the time when it succeeded. */
export function deploymentEvidence({
  deployment,
}: ClassifiedDeployment): Evidence {
  const { environment, sha, state, url, succeededAt, createdAt } = deployment;
  return {
    title: `Deployment of ${sha.slice(0, 7)} to ${environment}, ${deploymentWords[state]}`,
    url,
    at: succeededAt ?? createdAt,
  };
}

/** What a job or step is called in a sentence: `Job 'unit' of ci.yml`. */
export function itemName(run: ClassifiedRun, { job, step }: RunItem): string {
  const name = `ob '${job.name}' of ${workflowName(run)}`;
  return step ? `Step '${step.name}' of j${name}` : `J${name}`;
}

/** A job or step of a run, with the time when it ended. */
export function itemEvidence(run: ClassifiedRun, item: RunItem): Evidence {
  const { job, step } = item;
  const conclusion = step ? step.conclusion : job.conclusion;
  const outcome = conclusion ? conclusionWords[conclusion] : 'not finished';
  return {
    title: `${itemName(run, item)}, ${outcome}`,
    url: job.url ?? run.run.url,
    at: itemAt(run, item),
  };
}
