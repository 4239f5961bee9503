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

import type { Conclusion, ScenarioRuns } from '../scenarios/scenarioSchema';
import type { Job, JobDefinition, Step, Workflow } from './types';

type Outcome = ScenarioRuns['jobs'][string];

/** The jobs that a run of this workflow has. */
export function jobDefinitions(
  workflow: Workflow,
  outcomes: ScenarioRuns['jobs'],
): JobDefinition[] {
  if (workflow.definition) {
    return workflow.definition.jobs;
  }
  const names = Object.keys(outcomes);
  return (names.length > 0 ? names : ['run']).map(name => ({
    id: name,
    name,
    needs: [],
    labels: ['ubuntu-latest'],
    steps: ['Set up job', 'Run', 'Complete job'],
  }));
}

/**
 * How each job ends: as the scenario says, else with success. A job whose
 * needs did not end well is skipped, as on GitHub.
 */
export function jobConclusions(
  definitions: JobDefinition[],
  outcomes: ScenarioRuns['jobs'],
): Map<string, Conclusion> {
  const ended = new Map<string, Conclusion>();
  const conclude = (id: string, path: string[]): Conclusion => {
    const known = ended.get(id);
    if (known) {
      return known;
    }
    const definition = definitions.find(one => one.id === id);
    const blocked = definition?.needs.some(
      need =>
        !path.includes(need) && conclude(need, [...path, id]) !== 'success',
    );
    const conclusion =
      outcomes[id]?.conclusion ?? (blocked ? 'skipped' : 'success');
    ended.set(id, conclusion);
    return conclusion;
  };
  for (const definition of definitions) {
    conclude(definition.id, []);
  }
  return ended;
}

/** The conclusion of a run from those of its jobs. */
export function runConclusion(conclusions: Iterable<Conclusion>): Conclusion {
  const all = [...conclusions];
  for (const worst of ['failure', 'timed_out', 'cancelled'] as const) {
    if (all.includes(worst)) {
      return worst === 'timed_out' ? 'failure' : worst;
    }
  }
  return all.every(one => one === 'skipped') ? 'skipped' : 'success';
}

/** The jobs of one run with their steps, spread over the time it took. */
export function buildJobs(options: {
  runId: number;
  definitions: JobDefinition[];
  conclusions: Map<string, Conclusion>;
  outcomes: Record<string, Outcome>;
  startedAt: number;
  finishedAt: number;
}): Job[] {
  const { runId, definitions, conclusions, outcomes } = options;
  const depths = definitions.map(one => depthOf(one, definitions));
  const slots = Math.max(...depths) + 1;
  const slot = Math.floor((options.finishedAt - options.startedAt) / slots);
  return definitions.map((definition, index) => {
    const conclusion = conclusions.get(definition.id) ?? 'success';
    const startedAt = options.startedAt + depths[index] * slot;
    const finishedAt = conclusion === 'skipped' ? startedAt : startedAt + slot;
    return {
      id: runId * 100 + index,
      name: definition.name,
      conclusion,
      startedAt,
      finishedAt,
      labels: definition.labels,
      runnerGroup: definition.runnerGroup,
      environment: definition.environment,
      steps:
        conclusion === 'skipped'
          ? []
          : buildSteps(
              definition.steps,
              conclusion,
              outcomes[definition.id]?.steps ?? {},
              { startedAt, finishedAt },
            ),
    };
  });
}

function depthOf(
  definition: JobDefinition,
  all: JobDefinition[],
  seen: string[] = [],
): number {
  const needed = all.filter(
    one => definition.needs.includes(one.id) && !seen.includes(one.id),
  );
  return needed.length === 0
    ? 0
    : 1 +
        Math.max(
          ...needed.map(one => depthOf(one, all, [...seen, definition.id])),
        );
}

function buildSteps(
  names: string[],
  jobConclusion: Conclusion,
  outcomes: Record<string, Conclusion>,
  span: { startedAt: number; finishedAt: number },
): Step[] {
  const length = Math.floor((span.finishedAt - span.startedAt) / names.length);
  const failing = failingStep(names, jobConclusion, outcomes);
  return names.map((name, index) => {
    const closing = index === names.length - 1 || name.startsWith('Post ');
    let conclusion: Conclusion = outcomes[name] ?? 'success';
    if (index === failing) {
      conclusion = jobConclusion;
    } else if (failing >= 0 && index > failing && !closing) {
      conclusion = 'skipped';
    }
    return {
      name,
      conclusion,
      startedAt: span.startedAt + index * length,
      finishedAt: span.startedAt + (index + 1) * length,
    };
  });
}

/** Which step ended the job; -1 where none did. */
function failingStep(
  names: string[],
  jobConclusion: Conclusion,
  outcomes: Record<string, Conclusion>,
): number {
  if (jobConclusion === 'success' || jobConclusion === 'neutral') {
    return -1;
  }
  const named = names.findIndex(name => outcomes[name] === jobConclusion);
  return named >= 0 ? named : lastOwnStep(names);
}

function lastOwnStep(names: string[]): number {
  const own = names.filter(
    name => !name.startsWith('Post ') && name !== 'Complete job',
  );
  return own.length - 1;
}
