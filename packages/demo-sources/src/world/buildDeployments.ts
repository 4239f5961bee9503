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

import { minuteMs } from '../scenarios/duration';
import type { LoadedScenario } from '../scenarios/loadScenarios';
import type { ScenarioDeployments } from '../scenarios/scenarioSchema';
import { findWorkflow } from './buildWorkflows';
import { defaultPerson } from './commits';
import { idOf, numberOf } from './deterministic';
import type { Timeline } from './Timeline';
import type {
  Commit,
  Deployment,
  Environment,
  Job,
  Run,
  Workflow,
} from './types';

type Made = {
  at: number;
  endedAt: number;
  commit: Commit;
  run?: Run;
  job?: Job;
};

/** All deployments of a repository, newest first. */
export function buildDeployments(
  loaded: LoadedScenario,
  from: {
    workflows: Workflow[];
    runs: Run[];
    commits: Commit[];
    timeline: Timeline;
  },
): Deployment[] {
  const slug = `${loaded.owner}/${loaded.name}`;
  const deployments = loaded.scenario.deployments
    .flatMap(entry =>
      made(slug, entry, from).map(one => buildDeployment(slug, entry, one)),
    )
    .sort((a, b) => b.createdAt - a.createdAt || b.id - a.id);
  return retire(deployments);
}

function made(
  slug: string,
  entry: ScenarioDeployments,
  from: Parameters<typeof buildDeployments>[1],
): Made[] {
  if (entry.workflow === undefined) {
    return from.timeline
      .starts(entry, {
        seed: `${slug}/deploy/${entry.environment}`,
        lasts: 3 * minuteMs,
        hours: { from: 8, to: 17 },
      })
      .map(at => ({
        at,
        endedAt: at + 2 * minuteMs,
        commit:
          from.commits.find(one => one.at <= at) ??
          from.commits[from.commits.length - 1],
      }));
  }
  const workflow = findWorkflow(slug, from.workflows, entry.workflow);
  return from.runs
    .filter(run => run.workflow === workflow && run.event !== 'pull_request')
    .map(run => {
      const job =
        run.jobs.find(one => one.environment === entry.environment) ??
        run.jobs[run.jobs.length - 1];
      return {
        at: job.startedAt,
        endedAt: job.finishedAt,
        commit: run.commit,
        run,
        job,
      };
    })
    .filter(one => one.job.conclusion !== 'skipped')
    .slice(0, entry.count);
}

function buildDeployment(
  slug: string,
  entry: ScenarioDeployments,
  one: Made,
): Deployment {
  const id = idOf(`${slug}/deployment/${entry.environment}`, one.at);
  const failed = one.job !== undefined && one.job.conclusion !== 'success';
  const state = entry.status ?? (failed ? 'failure' : 'success');
  const settled = !['pending', 'queued', 'in_progress'].includes(state);
  const steps = settled ? ['in_progress', state] : [state];
  return {
    id,
    environment: entry.environment,
    sha: one.commit.sha,
    ref: one.run?.branch ?? one.commit.sha,
    creator: entry.by ?? (one.run ? 'github-actions[bot]' : defaultPerson),
    description: entry.description && numbered(entry.description, one),
    payload:
      typeof entry.payload === 'string'
        ? numbered(entry.payload, one)
        : numberedPayload(entry.payload ?? {}, one),
    production: entry.production ?? /^(prod|live)/.test(entry.environment),
    transient: entry.transient,
    run: one.run && { id: one.run.id, jobId: one.job?.id },
    createdAt: one.at,
    statuses: steps
      .map((step, index) => ({
        id: id + index,
        state: step,
        at: index === 0 ? one.at : one.endedAt,
      }))
      .reverse(),
  };
}

/** `{{ number }}` is the number of the run, so that versions differ. */
function numbered(text: string, one: Made): string {
  const number = one.run?.number ?? Math.floor(one.at / (60 * 24 * minuteMs));
  return text.replace(/\{\{\s*number\s*\}\}/g, String(number));
}

function numberedPayload(
  payload: Record<string, unknown>,
  one: Made,
): Record<string, unknown> {
  return JSON.parse(numbered(JSON.stringify(payload), one));
}

/** A newer success makes the older ones of its environment inactive. */
function retire(newestFirst: Deployment[]): Deployment[] {
  const successor = new Map<string, number>();
  return newestFirst.map(deployment => {
    const [last] = deployment.statuses;
    const replacedAt = successor.get(deployment.environment);
    if (last.state !== 'success') {
      return deployment;
    }
    successor.set(deployment.environment, last.at);
    return replacedAt === undefined || deployment.transient
      ? deployment
      : {
          ...deployment,
          statuses: [
            { id: last.id + 1, state: 'inactive', at: replacedAt },
            ...deployment.statuses,
          ],
        };
  });
}

/** The environments: those described, and those that were deployed to. */
export function buildEnvironments(
  loaded: LoadedScenario,
  deployments: Deployment[],
  createdAt: number,
): Environment[] {
  const described = loaded.scenario.environments;
  const names = new Set([
    ...Object.keys(described),
    ...deployments.map(one => one.environment),
  ]);
  return [...names].map(name => ({
    id: 1_000_000 + numberOf(`${loaded.owner}/${loaded.name}/${name}`, 9e6),
    name,
    createdAt,
    reviewers: described[name]?.reviewers ?? [],
    waitMinutes: described[name]?.waitMinutes ?? 0,
    branches: described[name]?.branches,
  }));
}
