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
import { directoryOf, isWork } from './cleanCommand';
import { makeTarget } from './makeTarget';
import { miseTask } from './miseTask';
import { parseStep, type ParsedStep } from './parseWorkflow';
import { dvcStages, pipelineSteps } from './pipelineStages';
import { invokeTask, justRecipe, npmScript, taskfileTask } from './taskRunners';
import { asMap, readYaml } from './yamlValues';

export type Files = ReadonlyMap<string, string>;

/** Something with a name that runs commands, found behind a step. */
export type CalledCommands = { name?: string; run: string };

const shellScript =
  /(?:^|[\s"'=])((?:\.{1,2}\/)?[\w@./-]*\w\.(?:sh|bash))(?=$|[\s"'])/;
const make = /(?:^|\s)g?make\s+(.*)$/;
const mise = /(?:^|\s)mise\s+(?:run|r)\s+([\w:.-]+)/;
const just = /(?:^|\s)just\s+([\w-]+)/;
const task = /(?:^|\s)task\s+([\w:.-]+)/;
const invoke = /(?:^|\s)(?:inv|invoke)\s+([\w.-]+)/;
const npm = /(?:^|\s)(?:npm|pnpm|yarn|bun)\s+(?:run(?:-script)?\s+)?([\w:.-]+)/;
const dvc = /(?:^|\s)dvc\s+(?:repro|exp\s+run)\b(.*)$/;
const submitsPipeline =
  /\b(?:az ml|argo|kubectl (?:apply|create)|gcloud|kfp|tkn|databricks|sagemaker|ploomber|run-pipeline)\b|aml-run@/;
const yamlPath = /(?:^|[\s"'=@])([\w./-]+\.ya?ml)(?=$|[\s"'])/;

const taskRunners = [
  [just, justRecipe],
  [task, taskfileTask],
  [invoke, invokeTask],
  [npm, npmScript],
] as const;

/** A path of the repository, seen from a folder; undefined if it leaves it. */
function resolve(folder: string, path: string): string | undefined {
  const joined = posix.normalize(posix.join(folder, path));
  if (joined.startsWith('..') || joined.startsWith('/')) return undefined;
  return joined === '.' ? '' : joined;
}

function firstFile(
  files: Files,
  folder: string,
  names: string[],
): { path: string; text: string } | undefined {
  for (const base of folder === '' ? [''] : [folder, '']) {
    for (const name of names) {
      const path = resolve(base, name);
      const text = path === undefined ? undefined : files.get(path);
      if (path !== undefined && text !== undefined) return { path, text };
    }
  }
  return undefined;
}

function calledByMake(files: Files, folder: string, rest: string) {
  const words = rest.split(/\s+/).filter(word => word !== '');
  let inFolder = folder;
  let names = ['Makefile', 'makefile', 'GNUmakefile'];
  const targets: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === '-C' || word === '-f') {
      const value = words[++at] ?? '';
      if (word === '-C') inFolder = resolve(folder, value) ?? folder;
      else names = [value];
    } else if (/^[\w./:-]+$/.test(word) && !word.startsWith('-')) {
      targets.push(word);
    }
  }
  const makefile = firstFile(files, inFolder, names);
  return (targets.length > 0 ? targets : [undefined]).flatMap(target => {
    if (makefile) return makeTarget(makefile.text, target);
    // Unread, a target still has a name, as a step has one.
    return target === undefined
      ? []
      : [{ name: target, run: `make ${target}` }];
  });
}

function calledByCommand(
  files: Files,
  folder: string,
  command: string,
): CalledCommands[] {
  const makes = make.exec(command);
  if (makes) return calledByMake(files, folder, makes[1]);

  const miseName = mise.exec(command)?.[1];
  if (miseName !== undefined) {
    return miseTask(miseName, name => firstFile(files, folder, [name])?.text);
  }

  const readFile = (names: string[]) => firstFile(files, folder, names)?.text;
  for (const [pattern, commandsOf] of taskRunners) {
    const name = pattern.exec(command)?.[1];
    const called = name === undefined ? [] : commandsOf(name, readFile);
    if (called.length > 0) return called;
  }

  const repro = dvc.exec(command);
  if (repro) {
    const stages = firstFile(files, folder, ['dvc.yaml']);
    return stages ? dvcStages(stages.text, repro[1].trim().split(/\s+/)) : [];
  }

  const script = shellScript.exec(command)?.[1];
  if (script !== undefined) {
    const file = firstFile(files, folder, [script]);
    return file ? [{ run: file.text }] : [];
  }

  if (submitsPipeline.test(command)) {
    const path = yamlPath.exec(command)?.[1];
    const file =
      path === undefined ? undefined : firstFile(files, folder, [path]);
    return file ? pipelineSteps(file.text) : [];
  }
  return [];
}

/** The steps of a composite action of the same repository. */
function stepsOfAction(files: Files, uses: string): ParsedStep[] {
  const file = firstFile(files, resolve('', uses) ?? '', [
    'action.yml',
    'action.yaml',
  ]);
  if (!file) return [];
  try {
    const steps = asMap(asMap(readYaml(file.text)).runs).steps;
    return Array.isArray(steps) ? steps.map(step => parseStep(step, {})) : [];
  } catch {
    // What can't be read can't be looked through.
    return [];
  }
}

/**
 * What a step hands to a runner, one level deep: shell scripts, make targets,
 * mise tasks, DVC stages, pipeline definitions, actions of the repository.
 *
 * @param commands - the step's cleaned commands
 */
export function lookThrough(
  step: ParsedStep,
  commands: string[],
  files: Files,
): ParsedStep[] {
  if (step.uses?.startsWith('./')) return stepsOfAction(files, step.uses);

  let folder = resolve('', step.workingDirectory ?? '') ?? '';
  const found: ParsedStep[] = [];
  for (const command of commands) {
    const moved = directoryOf(command);
    if (moved !== undefined) folder = resolve(folder, moved) ?? folder;
    if (!isWork(command)) continue;
    for (const called of calledByCommand(files, folder, command)) {
      found.push({
        givenName: called.name,
        name: called.name ?? '',
        run: called.run,
        with: {},
        pipefail: false,
        workingDirectory: folder,
        provesNothing: false,
      });
    }
  }
  return found;
}

/** The path of a workflow of the same repository that a job calls. */
export function localWorkflowPath(
  uses: string | undefined,
): string | undefined {
  return uses?.startsWith('./') ? resolve('', uses) : undefined;
}
