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
import { daysAfter, isWithin, partial, pass } from '../decisions';
import { alertRuleEvidence, alertRules } from '../evidence/alertRules';
import { dayOf } from '../evidence/dayOf';
import {
  countedDays,
  countExecutions,
  mostCounted,
} from '../evidence/executions';
import { fileEvidence, runEvidence, workflowName } from '../evidence/links';
import {
  isFreshSignal,
  metricSignals,
  signalAt,
  signalEnds,
  signalEvidence,
} from '../evidence/metricSignals';
import { isDefaultBranchRun, runAt } from '../evidence/runs';
import { trackedRunEvidence, type TrackedRun } from '../evidence/trackedRuns';
import type { FactDecision, FactInput } from '../types';

const maxEvidence = 3;
const maxLength = 300;

/** Names and commands come from anyone, so only their beginning is looked at. */
function says(pattern: RegExp, text: string | undefined): boolean {
  return text !== undefined && pattern.test(text.slice(0, maxLength));
}

/**
 * Jobs and steps that succeeded on the default branch and whose name matches.
 * Passes with one in the window; a definition of such a step that wasn't seen
 * to run is partial; undefined where there is neither.
 *
 * @param pattern - without nested repetition: it is tested on names from outside
 */
export function namedWork(
  { repositories, settings }: FactInput,
  pattern: RegExp,
  now: Date,
): FactDecision | undefined {
  const seen = repositories.flatMap(repository =>
    repository.runs.flatMap(run => {
      if (!run.run.completed || !isDefaultBranchRun(repository, run)) return [];
      const name = provenName(run.run.jobs ?? [], pattern);
      return name === undefined ? [] : [{ run, name, at: runAt(run) }];
    }),
  );
  const recent = seen.filter(({ at }) =>
    isWithin(at, settings.windows.ci, now),
  );
  const [newest] = recent.sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  if (newest) {
    const repeated = countExecutions(
      seen.filter(({ run }) => run.automated).map(({ at }) => at),
      now,
    );
    return pass(
      `${newest.name.slice(0, 120)} of ${workflowName(newest.run)} succeeded on ${dayOf(newest.at)}, ${timesPhrase(repeated.executions)} in ${countedDays} days.`,
      {
        evidence: recent
          .slice(0, maxEvidence)
          .map(({ run }) => runEvidence(run)),
        observedAt: newest.at,
        validUntil: daysAfter(newest.at, settings.windows.ci),
        ...repeated,
      },
    );
  }
  for (const repository of repositories) {
    const wired = repository.workflows.find(({ jobs }) =>
      jobs.some(
        job =>
          says(pattern, job.name) ||
          job.steps.some(
            step => says(pattern, step.name) || says(pattern, step.command),
          ),
      ),
    );
    if (wired) {
      return partial(
        `${wired.path} has a step for it, but no success of it was seen in the last ${settings.windows.ci} days.`,
        { evidence: [fileEvidence(repository, wired.path)] },
      );
    }
  }
  return undefined;
}

/** How often it ran by itself, for a sentence. */
function timesPhrase(executions: number): string {
  if (executions === 0) return 'never by itself';
  if (executions === 1) return 'once by itself';
  const times = executions < mostCounted ? 'times' : 'times or more';
  return `${executions} ${times} by itself`;
}

type Jobs = FactInput['repositories'][0]['runs'][0]['run']['jobs'];

function provenName(
  jobs: NonNullable<Jobs>,
  pattern: RegExp,
): string | undefined {
  for (const job of jobs) {
    if (job.conclusion !== 'success' || job.mayFail) continue;
    if (says(pattern, job.name)) return job.name;
    const step = job.steps.find(
      ({ name, conclusion }) => conclusion === 'success' && says(pattern, name),
    );
    if (step) return step.name;
  }
  return undefined;
}

/**
 * A healthy alert rule, or a fresh series of the model, whose name matches.
 * What a server evaluates all the time has no count of executions.
 */
export function namedWatch(
  input: FactInput,
  pattern: RegExp,
  now: Date,
): FactDecision | undefined {
  const rule = alertRules(input).find(
    ({ rule: { name, labels, healthy, query } }) =>
      healthy &&
      [name, query, ...Object.values(labels)].some(text => says(pattern, text)),
  );
  if (rule) {
    return pass(
      `${rule.platform.title} evaluates the alert rule ${rule.rule.name.slice(0, 120)}.`,
      {
        evidence: [alertRuleEvidence(rule)],
        observedAt: rule.rule.lastEvaluatedAt,
      },
    );
  }
  const { windows } = input.settings;
  const signal = [
    ...metricSignals(input, 'model'),
    ...metricSignals(input, 'other'),
  ].find(
    each =>
      isFreshSignal(each, windows, now) &&
      [each.signal.name, ...each.signal.series].some(text =>
        says(pattern, text),
      ),
  );
  if (!signal) return undefined;
  const series =
    signal.signal.series.find(text => says(pattern, text)) ??
    signal.signal.name;
  return pass(
    `${signal.platform.title} has fresh samples of ${series.slice(0, 120)}.`,
    {
      evidence: [signalEvidence(signal)],
      observedAt: signalAt(signal),
      validUntil: signalEnds(signal, windows, now),
    },
  );
}

/**
 * Tracked runs that show something, newest first: passes with one within the
 * days given; undefined where there is none.
 */
export function shownByRuns(
  runs: readonly TrackedRun[],
  options: { days: number; now: Date; what: string },
): FactDecision | undefined {
  const { days, now, what } = options;
  const recent = runs.filter(({ at }) => isWithin(at, days, now));
  if (recent.length === 0) return undefined;
  const evidence: Evidence[] = recent
    .slice(0, maxEvidence)
    .map(trackedRunEvidence);
  const { at } = recent[0];
  return pass(`${what}, last on ${dayOf(at)}.`, {
    evidence,
    observedAt: at,
    validUntil: daysAfter(at, days),
    ...countExecutions(
      recent.map(each => each.at),
      now,
    ),
  });
}
