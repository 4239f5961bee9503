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

import { fail, isWithin, partial, pass, unknown } from '../decisions';
import { decideOverRepositories } from '../evidence/bestOf';
import {
  hasTrainingCall,
  isOwnPath,
  ownNotebooks,
  trainingModules,
} from '../evidence/componentCode';
import { dayOf } from '../evidence/dayOf';
import { dvcStages } from '../evidence/dvc';
import { gapFor } from '../evidence/gapFor';
import { fileEvidence, runEvidence, workflowName } from '../evidence/links';
import { baseName, filesMatching, isTemplatePath } from '../evidence/paths';
import { pipelineDefinitions } from '../evidence/pipelineDefinitions';
import { runAt } from '../evidence/runs';
import {
  pipelineEvidence,
  undefinedPipelines,
} from '../evidence/undefinedPipelines';
import { filesWithText } from '../evidence/sourceFiles';
import { targetsPipeline } from '../evidence/targetsPipeline';
import { anyLineMatches, uncommentedLines } from '../evidence/textLines';
import type {
  Fact,
  FactContext,
  FactDecision,
  FactInput,
  RepositoryEvidence,
} from '../types';

const trains = /(?<![a-z])(?:re-?)?train(?:ing|er)?(?![a-z])|\.fit\(/i;
const pipelineYaml =
  /^\s*["']?\$schema["']?\s*:.{0,200}pipelineJob|^kind:\s*["']?(?:Workflow|WorkflowTemplate|CronWorkflow|PyTorchJob|TFJob|PipelineRun)["']?\s*$/;
const definesSteps =
  /^\s*@(?:[\w.]+\.)?(?:pipeline|flow|dag|job|workflow|component|task|step|asset|op)\b|\b(?:DAG|Pipeline)\(|\(FlowSpec\)/;
const executesNotebook = /(?<![\w-])papermill\s|\bnbconvert\b.{0,200}--execute/;

type Definition = { path: string; what: string };

function pipelineDefinition(
  repository: RepositoryEvidence,
): Definition | undefined {
  const [project] = filesMatching(
    repository,
    path => baseName(path) === 'MLproject' && isOwnPath(path),
  );
  if (project) return { path: project, what: 'is an MLflow project' };

  const stage = dvcStages(repository).find(
    ({ name, command }) => trains.test(name) || trains.test(command),
  );
  if (stage) {
    return { path: stage.path, what: `has the training stage '${stage.name}'` };
  }
  const definitions = pipelineDefinitions(repository).filter(({ text }) =>
    uncommentedLines(text).some(line => trains.test(line)),
  );
  // Rather where a pipeline is written than where one is only started.
  const definition =
    definitions.find(({ text }) => anyLineMatches(text, definesSteps)) ??
    definitions[0];
  if (definition) {
    return {
      path: definition.path,
      what: `defines ${/^[aeiou]/i.test(definition.platform) ? 'an' : 'a'} ${definition.platform} pipeline that trains`,
    };
  }
  const targets = targetsPipeline(repository);
  if (targets?.trains) {
    return {
      path: targets.path,
      what: 'defines a targets pipeline that trains',
    };
  }
  const yaml = filesWithText(
    repository,
    path => /\.ya?ml$/.test(path) && isOwnPath(path) && !isTemplatePath(path),
  ).find(
    ({ text }) =>
      anyLineMatches(text, pipelineYaml) &&
      uncommentedLines(text).some(line => trains.test(line)),
  );
  return yaml && { path: yaml.path, what: 'defines a pipeline that trains' };
}

function isNamedTraining(path: string): boolean {
  return /^(?:re-?)?train(?:ing|er)?(?![a-z])/i.test(baseName(path));
}

function trainingScript(repository: RepositoryEvidence): string | undefined {
  const scripts = trainingModules(repository).filter(
    path =>
      /\.(py|r)$/i.test(path) && repository.files.get(path)?.trim() !== '',
  );
  const fits = (path: string) =>
    hasTrainingCall(repository.files.get(path) ?? '');
  // Any of them decides; the one that shows it best is named.
  return (
    scripts.find(path => isNamedTraining(path) && fits(path)) ??
    scripts.find(path => trains.test(baseName(path)) && fits(path)) ??
    scripts.find(path => trains.test(baseName(path))) ??
    scripts[0]
  );
}

function hasExecutedNotebook({ workflows }: RepositoryEvidence): boolean {
  return workflows.some(({ jobs }) =>
    jobs.some(({ steps }) =>
      steps.some(({ command }) => anyLineMatches(command, executesNotebook)),
    ),
  );
}

function decideOne(
  repository: RepositoryEvidence,
  { settings }: FactInput,
  { now }: FactContext,
): FactDecision {
  const observedAt = repository.repository?.headCommittedAt;
  const definition = pipelineDefinition(repository);
  if (definition) {
    const { path, what } = definition;
    return pass(`${path} ${what}.`, {
      evidence: [fileEvidence(repository, path)],
      observedAt,
    });
  }
  const script = trainingScript(repository);
  if (script !== undefined) {
    return pass(`${script} is a script that trains the model.`, {
      evidence: [fileEvidence(repository, script)],
      observedAt,
    });
  }
  const onPlatform = undefinedPipelines(repository, 'train').find(
    ({ platform, state }) => platform && state === 'active',
  );
  if (onPlatform) {
    return pass(
      `The ML platform holds the pipeline ${onPlatform.name.slice(0, 120)}, which trains.`,
      { evidence: [pipelineEvidence(onPlatform)] },
    );
  }
  const gap = gapFor(repository, 'tree', 'file');
  if (gap) return unknown(gap);

  const expected = 'A training script or pipeline definition is expected';
  const notebook = ownNotebooks(repository).find(path =>
    hasTrainingCall(repository.files.get(path) ?? ''),
  );
  if (notebook !== undefined && hasExecutedNotebook(repository)) {
    return partial(
      `${expected}; a workflow executes notebooks, and ${notebook} trains, but a notebook is no pipeline.`,
      { evidence: [fileEvidence(repository, notebook)] },
    );
  }
  const run = repository.runs.find(
    each =>
      each.run.completed &&
      each.classes.includes('train') &&
      isWithin(runAt(each), settings.windows.track, now),
  );
  if (run) {
    return partial(
      `${expected}; ${workflowName(run)} trained on ${dayOf(runAt(run))}, but ${repository.key} holds neither.`,
      { evidence: [runEvidence(run)], observedAt: runAt(run) },
    );
  }
  return fail(
    notebook === undefined
      ? `${expected}, but ${repository.key} holds neither.`
      : `${expected}, but training is only in the notebook ${notebook}.`,
    { evidence: notebook ? [fileEvidence(repository, notebook)] : [] },
  );
}

export const trainingPipeline: Fact = {
  id: 'training-pipeline',
  group: 'training',
  title: 'A training pipeline or script exists',
  description:
    'Looks in the repository for what trains the model: an MLflow project, a dvc.yaml with a training stage, a pipeline definition (Kubeflow, Vertex AI, SageMaker, Azure ML, Kedro, ZenML, Metaflow, Airflow, targets for R), or a training script. Passes with any of them, and with a pipeline that a connected ML platform such as Kubeflow Pipelines holds; a notebook that CI executes is partial.',
  howToFix:
    'Move the training code from notebooks into a script such as train.py that can be called with its parameters, or define it as a stage or pipeline.',
  scope: 'component',
  attestable: 'yes',
  sources: ['repository', 'ci', 'ml-platform', 'attestation'],
  decide: (input, context) =>
    decideOverRepositories(input, repository =>
      decideOne(repository, input, context),
    ),
};
