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
  toInstant,
  toText,
  toWebLink,
  type JobData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { toConclusion, type GitlabUser } from '../api/values';
import type { GitlabJob } from './readJobs';

const timeouts = /^(job_execution_timeout|stuck_or_timeout_failure)$/;

/** The newest try of each job, in the order in which a pipeline makes them. */
export function newestTries(jobs: readonly GitlabJob[]): GitlabJob[] {
  const oldestFirst = jobs.toSorted((a, b) => a.id - b.id);
  return [...new Map(oldestFirst.map(job => [job.name, job])).values()];
}

/** How often the job that was tried most often was tried. */
export function attemptsOf(jobs: readonly GitlabJob[]): number {
  const tries = new Map<string, number>();
  for (const { name } of jobs) {
    tries.set(name, (tries.get(name) ?? 0) + 1);
  }
  return Math.max(1, ...tries.values());
}

/** What the jobs of a pipeline are looked at with. */
export type JobsContext = {
  /** Who started the pipeline. */
  user: GitlabUser;
  /** Names of jobs that are known to be left to a person. */
  manual: ReadonlySet<string>;
  /** The bridge that started a child pipeline, which its jobs stand behind. */
  bridge?: { name: string; allow_failure?: boolean | null };
};

/** The jobs of a pipeline, without tries that were repeated. */
export function toJobs(
  jobs: readonly GitlabJob[],
  context: JobsContext,
): JobData[] {
  const newest = newestTries(jobs);
  const isRetried = (name: string) =>
    jobs.filter(job => job.name === name).length > 1;
  const { bridge } = context;
  const shown = (name: string) => (bridge ? `${bridge.name} / ${name}` : name);
  return newest.map(job => {
    const id = String(job.id);
    const manual =
      job.status === 'manual' ||
      context.manual.has(job.name) ||
      // Playing a job makes it the player's; so does repeating it.
      (!isRetried(job.name) && isSomeoneElse(job.user, context.user));
    const mayFail = job.allow_failure || bridge?.allow_failure;
    const needs = neededBy(job, newest).map(name => shown(name));
    return {
      id,
      name: toText(shown(job.name), 300) ?? id,
      conclusion: conclusionOf(job),
      startedAt: toInstant(job.started_at),
      finishedAt: toInstant(job.finished_at),
      url: toWebLink(job.web_url),
      labels: job.tag_list
        ?.slice(0, 20)
        .flatMap(label => toText(label, 100) ?? []),
      runnerGroup: toText(job.runner?.description, 200),
      steps: [],
      ...(mayFail ? { mayFail: true } : {}),
      ...(manual ? { manual: true } : {}),
      ...(needs.length > 0 ? { needs } : {}),
    };
  });
}

function conclusionOf(job: GitlabJob): JobData['conclusion'] {
  if (job.status === 'manual') {
    return 'action_required';
  }
  return job.status === 'failed' && timeouts.test(job.failure_reason ?? '')
    ? 'timed_out'
    : toConclusion(job.status);
}

function isSomeoneElse(user: GitlabUser, starter: GitlabUser): boolean {
  return Boolean(user && starter && user.username !== starter.username);
}

/**
 * The jobs of the stage before that had ended when a job began. GitLab tells
 * no `needs`; the stages stand in the order of the jobs' numbers.
 */
function neededBy(job: GitlabJob, jobs: readonly GitlabJob[]): string[] {
  const stages = [...new Set(jobs.map(({ stage }) => stage))];
  const before = stages.indexOf(job.stage) - 1;
  const start = Date.parse(job.started_at ?? '');
  return before < 0
    ? []
    : jobs
        .filter(
          other =>
            other.stage === stages[before] &&
            Date.parse(other.finished_at ?? '') <= start,
        )
        .slice(0, 50)
        .flatMap(({ name }) => toText(name, 300) ?? []);
}
