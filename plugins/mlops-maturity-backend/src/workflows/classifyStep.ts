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

import { cleanCommand, isWork, withoutExpressions } from './cleanCommand';
import {
  classesOfCommand,
  commentsOnChange,
  createsInfrastructure,
  keepsData,
  keepsRecords,
  namesData,
  plumbingActions,
  publishesPages,
  pushesImage,
} from './commandPatterns';
import { lookThrough, type Files } from './lookThrough';
import { programsOf } from './programsOf';
import { isNamedAs, isTestName } from './matchName';
import type { ParsedStep } from './parseWorkflow';
import {
  workClasses,
  type ClassificationRules,
  type ClassifiedStep,
  type WorkClass,
} from './types';
import { asText, asTexts } from './yamlValues';

/** What is known around a step. */
export type StepSurroundings = {
  files: Files;
  /** Name and id of its job. */
  jobNames: string[];
  /** The job deploys to an environment. */
  environment: boolean;
  /** The workflow runs for releases. */
  onRelease: boolean;
  /** The workflow is about documentation. */
  documents: boolean;
  /** The job is about a model or how good it is. */
  aboutQuality: boolean;
  /** How much may still be looked through; shared by a whole workflow. */
  budget: { steps: number; characters: number };
};

/** A step with what its surroundings need to know of it. */
export type StepVerdict = ClassifiedStep & {
  rules: ClassificationRules;
  /** It, or what it calls, keeps data somewhere. */
  keepsData: boolean;
  publishesPages: boolean;
};

type Command = { text: string; unchecked: boolean };

const maxLevels = 2;
const maxCommandLength = 4_000;

function commandsOf(step: ParsedStep): Command[] {
  if (step.disabled) return [];
  if (step.run !== undefined) {
    return cleanCommand(step.run, { pipefail: step.pipefail });
  }
  const uses = withoutExpressions(step.uses ?? '');
  if (uses === '' || plumbingActions.test(uses)) return [];
  const values = Object.values(step.with)
    .flatMap(asTexts)
    .flatMap(value => cleanCommand(value));
  return [{ text: uses, unchecked: false }, ...values];
}

function uploadsData(step: ParsedStep): boolean {
  return (
    /^actions\/upload-artifact/.test(step.uses ?? '') &&
    namesData.test(`${asText(step.with.name)} ${asText(step.with.path)}`)
  );
}

function publishesRelease(
  step: ParsedStep,
  commands: Command[],
  around: StepSurroundings,
): boolean {
  const released =
    around.onRelease ||
    /\brelease\b|refs\/tags|ref_type/.test(step.condition ?? '');
  const pushed = commands.some(({ text }) => pushesImage.test(text));
  const kept = asText(step.with.push) === 'false';
  return (
    released &&
    pushed &&
    !kept &&
    !around.jobNames.some(name => isTestName(name))
  );
}

/** Takes away what the surroundings show to be something else. */
function excluded(
  workClass: WorkClass,
  around: StepSurroundings,
  step: { given: string; text: string; byCommand: Set<WorkClass> },
): boolean {
  const { documents, environment, jobNames } = around;
  const { given, text, byCommand } = step;
  const inTests = jobNames.some(name => isTestName(name, workClass));
  const tests = isTestName(given, workClass);
  if (workClass === 'train') {
    if (inTests || tests) return true;
    return (
      !byCommand.has('train') &&
      (documents || byCommand.has('build') || byCommand.has('pipelineDelivery'))
    );
  }
  if (workClass === 'data') return inTests || tests;
  if (workClass === 'build') {
    return publishesPages.test(text) || (documents && !byCommand.has('build'));
  }
  if (workClass !== 'deploy') return false;
  return (
    publishesPages.test(text) ||
    createsInfrastructure.test(text) ||
    tests ||
    // Tests deploy too, to somewhere that goes away.
    (inTests && !environment && !/\bprod/i.test(given)) ||
    (!byCommand.has('deploy') &&
      (documents ||
        byCommand.has('train') ||
        byCommand.has('pipelineDelivery')))
  );
}

function isUnchecked(commands: Command[], classes: WorkClass[]): boolean {
  const telling = commands.filter(({ text }) =>
    classes.some(workClass => classesOfCommand(text).has(workClass)),
  );
  const judged = telling.length > 0 ? telling : commands;
  return judged.length > 0 && judged.every(({ unchecked }) => unchecked);
}

/** Says what one step of a job, or of what a step calls, does. */
export function classifyStep(
  step: ParsedStep,
  around: StepSurroundings,
  level = 0,
): StepVerdict {
  const all = commandsOf(step);
  const commands = all.filter(({ text }) => isWork(text));
  const text = commands.map(command => command.text).join('\n');
  const given = withoutExpressions(step.givenName ?? '');
  const shown = `${given}\n${text}`;

  const byCommand = new Set(
    commands.flatMap(command => [...classesOfCommand(command.text)]),
  );
  if (publishesRelease(step, commands, around)) byCommand.add('deploy');
  if (around.aboutQuality && commentsOnChange.test(text)) {
    byCommand.add('evaluate');
  }

  const rules: ClassificationRules = {};
  for (const workClass of commands.length > 0 ? workClasses : []) {
    const named = given !== '' && isNamedAs(workClass, given);
    if (!byCommand.has(workClass) && !named) continue;
    const isExcluded = excluded(workClass, around, {
      given,
      text: shown,
      byCommand,
    });
    if (!isExcluded)
      rules[workClass] = byCommand.has(workClass) ? 'command' : 'name';
  }
  const classes = workClasses.filter(workClass => rules[workClass]);

  const called: StepVerdict[] = [];
  if (level < maxLevels) {
    const texts = all.map(command => command.text);
    for (const next of lookThrough(step, texts, around.files)) {
      around.budget.steps -= 1;
      around.budget.characters -= next.run?.length ?? 0;
      if (around.budget.steps < 0 || around.budget.characters < 0) break;
      called.push(classifyStep(next, around, level + 1));
    }
  }
  const behind = new Set(called.flatMap(c => [...c.classes, ...c.wired]));

  return {
    name: step.name,
    classes,
    wired: workClasses.filter(c => behind.has(c) && !rules[c]),
    provesNothing: step.provesNothing || isUnchecked(commands, classes),
    command: text.slice(0, maxCommandLength),
    rules,
    keepsData:
      keepsData.test(`${shown}\n${step.run ?? ''}`) ||
      uploadsData(step) ||
      (byCommand.has('data') &&
        programsOf(step, commands, around.files).some(program =>
          keepsRecords.test(program),
        )) ||
      called.some(c => c.keepsData),
    publishesPages: publishesPages.test(shown),
  };
}
