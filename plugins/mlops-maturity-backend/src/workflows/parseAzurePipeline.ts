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

import { posix } from 'node:path';
import { parseTriggers } from './parseTriggers';
import type { ParsedJob, ParsedStep, ParsedWorkflow } from './parseWorkflow';
import { asMap, asText, asTexts, readYaml, type YamlMap } from './yamlValues';

type Files = ReadonlyMap<string, string>;
type Reader = { files: Files; folder: string; budget: { left: number } };

const maxTemplates = 30;
const maxJobs = 200;
const maxSteps = 500;

/** The keys that hold the command of a step. */
const scripts = ['script', 'bash', 'pwsh', 'powershell'] as const;

/** `succeeded()` and the like are the default; only plain words are told. */
function isNever(value: unknown): boolean {
  return asText(value)?.trim() === 'false';
}

/**
 * A list with what its templates hold in place of them, and without the lists
 * that template expressions wrap around.
 */
function expanded(
  value: unknown,
  kind: 'stages' | 'jobs' | 'steps',
  reader: Reader,
): { entry: YamlMap; reader: Reader }[] {
  const entries = Array.isArray(value) ? value : [];
  return entries.flatMap(raw => {
    const entry = asMap(raw);
    const keys = Object.keys(entry);
    if (keys.length > 0 && keys.every(key => key.startsWith('${{'))) {
      return Object.values(entry).flatMap(inner =>
        expanded(inner, kind, reader),
      );
    }
    const template = asText(entry.template);
    if (template === undefined) return [{ entry, reader }];
    return fromTemplate(template, kind, reader);
  });
}

function fromTemplate(
  template: string,
  kind: 'stages' | 'jobs' | 'steps',
  { files, folder, budget }: Reader,
): { entry: YamlMap; reader: Reader }[] {
  // `template.yml@repository` lies elsewhere.
  if (template.includes('@') && !template.endsWith('@self')) return [];
  if (budget.left-- <= 0) return [];
  const name = template.replace(/@self$/, '');
  const path = name.startsWith('/')
    ? posix.normalize(name.slice(1))
    : posix.normalize(posix.join(folder, name));
  const text = files.get(path);
  if (text === undefined) return [];
  try {
    const document = asMap(readYaml(text));
    const inside = { files, folder: folderOf(path), budget };
    return expanded(document[kind], kind, inside);
  } catch {
    // One template that can't be read doesn't take the others with it.
    return [];
  }
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

function parseStep(step: YamlMap): ParsedStep {
  const script = scripts.find(key => typeof step[key] === 'string');
  const task = asText(step.task);
  const inputs = asMap(step.inputs);
  const inline = asText(inputs.inlineScript) ?? asText(inputs.script);
  const run = script ? asText(step[script]) : inline;
  const given = asText(step.displayName)?.trim();
  return {
    givenName: given,
    name: given ?? task?.replace(/@\d+$/, '') ?? (script ? 'CmdLine' : ''),
    uses: run === undefined ? task : undefined,
    run,
    with: inputs,
    pipefail: script === 'pwsh' || script === 'powershell',
    workingDirectory:
      asText(step.workingDirectory) ?? asText(inputs.workingDirectory),
    provesNothing:
      step.continueOnError === true ||
      step.enabled === false ||
      isNever(step.condition),
    ...(step.enabled === false || isNever(step.condition)
      ? { disabled: true }
      : {}),
    condition: asText(step.condition),
  };
}

/** The steps of a job, or of all phases of a deployment's strategy. */
function stepsOf(job: YamlMap, reader: Reader): ParsedStep[] {
  const [strategy] = Object.values(asMap(job.strategy)).map(asMap);
  const phases = Object.values(strategy ?? {}).map(phase => asMap(phase).steps);
  return [job.steps, ...phases]
    .flatMap(steps => expanded(steps, 'steps', reader))
    .map(({ entry }) => parseStep(entry))
    .filter(({ run, uses }) => run !== undefined || uses !== undefined)
    .slice(0, maxSteps);
}

function parseJob(
  job: YamlMap,
  stage: YamlMap,
  reader: Reader,
  fallback: string,
): ParsedJob {
  const id = asText(job.job) ?? asText(job.deployment) ?? fallback;
  const given = asText(job.displayName)?.trim();
  const { environment } = job;
  return {
    id,
    givenName: given,
    name: given ?? id,
    matrix: asMap(job.strategy).matrix !== undefined,
    needs: [...asTexts(job.dependsOn), ...asTexts(stage.dependsOn)],
    environment: (
      asText(environment) ?? asText(asMap(environment).name)
    )?.split('.')[0],
    runsOn: [
      ...asTexts(asMap(job.pool).vmImage),
      ...asTexts(asMap(job.pool).name),
      ...asTexts(job.pool),
    ],
    condition: asText(job.condition) ?? asText(stage.condition),
    provesNothing:
      job.continueOnError === true ||
      isNever(job.condition) ||
      isNever(stage.condition),
    ...(isNever(job.condition) || isNever(stage.condition)
      ? { disabled: true }
      : {}),
    with: {},
    steps: stepsOf(job, reader),
  };
}

function branchesOf(value: unknown): string[] {
  const branches = asMap(value).branches;
  return Array.isArray(value)
    ? asTexts(value)
    : asTexts(asMap(branches).include);
}

/** Reads an Azure Pipelines definition with the templates of its repository. */
export function parseAzurePipeline(
  path: string,
  text: string,
  files: Files,
): ParsedWorkflow {
  const document = asMap(readYaml(text));
  const reader = {
    files,
    folder: folderOf(path),
    budget: { left: maxTemplates },
  };
  const jobsOf = (holder: YamlMap, stage: YamlMap, at: Reader) => {
    const jobs = expanded(holder.jobs, 'jobs', at).map(
      ({ entry, reader: in_ }) => parseJob(entry, stage, in_, 'Job'),
    );
    const steps = 'steps' in holder;
    const name = asText(stage.stage) ?? 'Job';
    return steps ? [...jobs, parseJob(holder, stage, at, name)] : jobs;
  };
  const stages = expanded(document.stages, 'stages', reader);
  const extended = asText(asMap(document.extends).template);
  const jobs = [
    ...stages.flatMap(({ entry, reader: in_ }) => jobsOf(entry, entry, in_)),
    ...jobsOf(document, {}, reader),
    ...(extended === undefined
      ? []
      : fromTemplate(extended, 'stages', reader).flatMap(
          ({ entry, reader: in_ }) => jobsOf(entry, entry, in_),
        )),
  ].slice(0, maxJobs);

  const { trigger, pr, schedules } = document;
  const branches = branchesOf(trigger);
  const pushes = trigger !== 'none';
  const paths = asTexts(asMap(asMap(trigger).paths).include);
  const crons = (Array.isArray(schedules) ? schedules : []).flatMap(one =>
    asTexts(asMap(one).cron),
  );
  const empty = parseTriggers({});
  return {
    path,
    name: asText(document.name)?.trim() || path,
    ...empty,
    triggers: {
      ...empty.triggers,
      ...(pushes
        ? {
            push: {
              ...(branches.length > 0 ? { branches } : {}),
              ...(paths.length > 0 ? { paths } : {}),
            },
          }
        : {}),
      pullRequest: pr !== undefined && pr !== 'none',
      schedule: crons,
      manual: true,
      upstream: Array.isArray(asMap(document.resources).pipelines),
    },
    paths,
    jobs,
  };
}
