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

import { parseTriggers, type ParsedTriggers } from './parseTriggers';
import { asMap, asText, asTexts, readYaml, type YamlMap } from './yamlValues';

export type ParsedStep = {
  /** The name that its author gave it. */
  givenName?: string;
  /** The name that a run shows for it, expressions unresolved. */
  name: string;
  uses?: string;
  run?: string;
  with: YamlMap;
  /** Its shell stops at a failure anywhere in a pipe. */
  pipefail: boolean;
  workingDirectory?: string;
  /** It never runs, or its failure is ignored. */
  provesNothing: boolean;
  /** It never runs. */
  disabled?: boolean;
  condition?: string;
};

export type ParsedJob = {
  id: string;
  givenName?: string;
  /** The name that a run shows for it, expressions unresolved. */
  name: string;
  /** The stage that it belongs to, where its author puts jobs of a kind. */
  stage?: string;
  matrix: boolean;
  needs: string[];
  environment?: string;
  runsOn: string[];
  condition?: string;
  provesNothing: boolean;
  /** It never runs. */
  disabled?: boolean;
  /** The workflow that it calls instead of having steps. */
  uses?: string;
  with: YamlMap;
  steps: ParsedStep[];
};

export type ParsedWorkflow = ParsedTriggers & {
  path: string;
  name: string;
  jobs: ParsedJob[];
  error?: string;
};

type Defaults = { shell?: string; workingDirectory?: string };

const maxJobs = 200;
const maxSteps = 500;

function isLiteral(value: unknown, literal: 'true' | 'false'): boolean {
  const text = asText(value)?.trim() ?? '';
  return (
    text === literal ||
    (text.startsWith('${{') &&
      text.endsWith('}}') &&
      text.slice(3, -2).trim() === literal)
  );
}

function neverRunsOrFails(definition: YamlMap): boolean {
  return (
    isLiteral(definition.if, 'false') ||
    isLiteral(definition['continue-on-error'], 'true')
  );
}

function defaultsOf(definition: YamlMap, outer: Defaults): Defaults {
  const run = asMap(asMap(definition.defaults).run);
  return {
    shell: asText(run.shell) ?? outer.shell,
    workingDirectory:
      asText(run['working-directory']) ?? outer.workingDirectory,
  };
}

function shownStepName(step: YamlMap): string {
  const given = asText(step.name)?.trim();
  if (given) return given;
  const run = asText(step.run)?.trim();
  if (run !== undefined) return `Run ${run.split(/\r?\n/, 1)[0]}`;
  return `Run ${asText(step.uses) ?? ''}`;
}

/** Reads a step of a job or of a composite action. */
export function parseStep(value: unknown, defaults: Defaults): ParsedStep {
  const step = asMap(value);
  const run = asText(step.run);
  const shell = asText(step.shell) ?? defaults.shell;
  return {
    givenName: asText(step.name)?.trim() || undefined,
    name: shownStepName(step),
    uses: asText(step.uses),
    run,
    with: asMap(step.with),
    // Without a `shell` GitHub's bash stops at failures, but not within pipes.
    pipefail:
      shell === 'bash' ||
      /pipefail/.test(shell ?? '') ||
      /^(pwsh|python)/.test(shell ?? ''),
    workingDirectory:
      asText(step['working-directory']) ?? defaults.workingDirectory,
    provesNothing: neverRunsOrFails(step),
    ...(isLiteral(step.if, 'false') ? { disabled: true } : {}),
    condition: asText(step.if),
  };
}

function runsOnOf(value: unknown): string[] {
  const group = asMap(value);
  return 'group' in group || 'labels' in group
    ? [...asTexts(group.labels), ...asTexts(group.group)]
    : asTexts(value);
}

function parseJob(id: string, job: YamlMap, outer: Defaults): ParsedJob {
  const defaults = defaultsOf(job, outer);
  const steps = Array.isArray(job.steps) ? job.steps.slice(0, maxSteps) : [];
  const givenName = asText(job.name)?.trim() || undefined;
  return {
    id,
    givenName,
    name: givenName ?? id,
    matrix: asMap(job.strategy).matrix !== undefined,
    needs: asTexts(job.needs),
    environment: asText(job.environment) ?? asText(asMap(job.environment).name),
    runsOn: runsOnOf(job['runs-on']),
    condition: asText(job.if),
    provesNothing: neverRunsOrFails(job),
    ...(isLiteral(job.if, 'false') ? { disabled: true } : {}),
    uses: asText(job.uses),
    with: asMap(job.with),
    steps: steps.map(step => parseStep(step, defaults)),
  };
}

/**
 * Reads a GitHub workflow definition. One that can't be read has `error`, no
 * triggers and no jobs.
 */
export function parseWorkflow(path: string, text: string): ParsedWorkflow {
  try {
    const workflow = asMap(readYaml(text));
    const defaults = defaultsOf(workflow, {});
    const jobs = Object.entries(asMap(workflow.jobs)).slice(0, maxJobs);
    return {
      path,
      name: asText(workflow.name)?.trim() || path,
      ...parseTriggers(workflow),
      jobs: jobs.map(([id, job]) => parseJob(id, asMap(job), defaults)),
      ...(jobs.length === 0 ? { error: 'It defines no jobs' } : {}),
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      path,
      name: path,
      ...parseTriggers({}),
      jobs: [],
      error: reason.split('\n', 1)[0].slice(0, 200),
    };
  }
}
