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

import type { MlComponent } from '../../entities/types';
import type { ClassifiedRun } from '../../workflows/types';
import {
  daysAfter,
  fail,
  isWithin,
  partial,
  pass,
  unknown,
} from '../decisions';
import { decideOverRepositories } from '../evidence/bestOf';
import { isOwnPath } from '../evidence/componentCode';
import { dayOf } from '../evidence/dayOf';
import { dvcStages } from '../evidence/dvc';
import { cadenceDays } from '../evidence/freshness';
import { gapFor } from '../evidence/gapFor';
import { fileEvidence, runEvidence, workflowName } from '../evidence/links';
import { baseName, filesMatching } from '../evidence/paths';
import { hasActiveSchedule, pipelineOf } from '../evidence/pipelineSchedules';
import { runAt } from '../evidence/runs';
import {
  pipelineEvidence,
  undefinedPipelines,
} from '../evidence/undefinedPipelines';
import {
  automatedWork,
  enabledWorkflows,
  repeatsByItself,
} from '../evidence/work';
import type {
  Fact,
  FactContext,
  FactDecision,
  FactInput,
  RepositoryEvidence,
} from '../types';

const neededRuns = 2;
const gathers =
  /(^|[-_])(fetch|ingest|ingestion|scrape|crawl|collect|download)([-_]|$)/i;
const pipelineTypes = new Set(['data-pipeline', 'etl', 'dataset']);

/** A file that defines how data is gathered, whatever runs it. */
function definitionOf(repository: RepositoryEvidence): string | undefined {
  const [file] = filesMatching(
    repository,
    path =>
      isOwnPath(path) &&
      (/(^|\/)dags\/[^/]+\.py$/.test(path) ||
        baseName(path) === 'dbt_project.yml'),
  );
  return (
    file ?? dvcStages(repository).find(({ name }) => gathers.test(name))?.path
  );
}

/** A pipeline that an ML platform keeps starting by itself. */
function isRecurring(
  repository: RepositoryEvidence,
  run: ClassifiedRun,
): boolean {
  const pipeline = pipelineOf(repository, run);
  return pipeline?.platform === true && hasActiveSchedule(pipeline);
}

function decideOne(
  repository: RepositoryEvidence,
  input: FactInput,
  { now }: FactContext,
): FactDecision {
  const { train } = input.settings.windows;
  const runs = automatedWork(repository, 'data')
    .map(run => {
      const pipeline = pipelineOf(repository, run);
      const cadence = cadenceDays(input, run.workflow, pipeline);
      return {
        run,
        at: runAt(run),
        cadence,
        counted: Math.max(cadence, train),
      };
    })
    .filter(({ at, counted }) => isWithin(at, counted, now));
  const fresh = runs.filter(({ at, cadence }) => isWithin(at, cadence, now));
  const evidence = runs.slice(0, 3).map(({ run }) => runEvidence(run));

  const countEnds = runs
    .map(({ at, counted }) => daysAfter(at, counted))
    .sort()
    .reverse();

  const recurring = fresh.find(({ run }) => isRecurring(repository, run));
  if (recurring) {
    const { run, at, cadence } = recurring;
    return pass(
      `${workflowName(run)} is enabled on its ML platform and gathered data on ${dayOf(at)}.`,
      { evidence, observedAt: at, validUntil: daysAfter(at, cadence) },
    );
  }
  if (runs.length >= neededRuns && fresh.length > 0) {
    const freshEnds = fresh
      .map(({ at, cadence }) => daysAfter(at, cadence))
      .sort()
      .reverse();
    const [{ run, at }] = runs;
    return pass(
      `${runs.length} runs gathered data without a person starting them, the newest by ${workflowName(run)} on ${dayOf(at)}.`,
      {
        evidence,
        observedAt: at,
        validUntil: [countEnds[neededRuns - 1], freshEnds[0]].sort()[0],
      },
    );
  }
  const gap = gapFor(repository, 'pipeline', 'pipelineRun', 'tree');
  if (gap) return unknown(gap);

  const expected = `At least ${neededRuns} recent runs that gather data without a person starting them are expected`;
  if (runs.length >= neededRuns) {
    const [{ run, at, cadence }] = runs;
    return fail(
      `${expected}, but the newest, by ${workflowName(run)}, is of ${dayOf(at)} and older than the ${Math.round(cadence)} days that its schedule allows.`,
      {
        evidence,
        observedAt: at,
        nextChangeAt: countEnds[neededRuns - 1],
      },
    );
  }
  if (runs.length > 0) {
    const [{ run, at, counted }] = runs;
    return partial(
      `${expected}, but only one was seen: ${workflowName(run)} on ${dayOf(at)}.`,
      { evidence, observedAt: at, validUntil: daysAfter(at, counted) },
    );
  }
  const scheduled = undefinedPipelines(repository, 'data').find(
    hasActiveSchedule,
  );
  if (scheduled) {
    return partial(
      `${expected} within ${train} days; the pipeline ${scheduled.name.slice(0, 120)} has a schedule, but no such run was seen.`,
      { evidence: [pipelineEvidence(scheduled)] },
    );
  }
  const wired = enabledWorkflows(repository, 'data').find(repeatsByItself);
  const path = wired?.path ?? definitionOf(repository);
  return path === undefined
    ? fail(`${expected} within ${train} days, but none was seen.`)
    : partial(
        `${expected} within ${train} days; ${path} defines how data is gathered, but no such run was seen.`,
        { evidence: [fileEvidence(repository, path)] },
      );
}

function pipelineDependency({ dependencies }: MlComponent): string | undefined {
  return dependencies.find(
    ({ kind, type }) =>
      (kind === 'component' || kind === 'resource') &&
      type !== undefined &&
      pipelineTypes.has(type),
  )?.ref;
}

export const dataPipeline: Fact = {
  id: 'data-pipeline',
  group: 'data',
  title: 'A pipeline gathers the data',
  description:
    'Looks for successful runs in CI or on an ML platform that ingest or refresh data that is kept, started by a schedule or an event. Passes with two of them within 35 days (longer for rarer schedules), the newest not older than two intervals of its schedule and a day; of a pipeline with a schedule on an ML platform one is enough.',
  howToFix:
    'Put the code that fetches the data into a workflow with a schedule or an event trigger that also stores the result; if it is not recognised, name it in the annotation mlops-maturity/data-workflow.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ci', 'ml-platform', 'catalog', 'repository', 'attestation'],
  windowDays: 35,
  decide: (input, context) => {
    const seen = decideOverRepositories(input, repository =>
      decideOne(repository, input, context),
    );
    const dependency = pipelineDependency(input.component);
    if (dependency === undefined || seen.status === 'pass') return seen;
    const hint = `The catalog says that it depends on ${dependency}, whose runs are not looked at here.`;
    return seen.status === 'fail'
      ? partial(`${seen.reason} ${hint}`, { evidence: seen.evidence })
      : { ...seen, hint };
  },
};
