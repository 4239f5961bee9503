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

import type { RepositoryEvidence } from '../types';
import { oncePerRepository } from './oncePerRepository';
import { isOwnPath } from './componentCode';
import { objectAt, parseDocument } from './parseDocument';
import { filesWithText, importsOfFile, sourceFiles } from './sourceFiles';
import { uncommentedLines } from './textLines';

/** Libraries that pipelines are written with, and their names for a person. */
const pipelineLibraries: Record<string, string> = {
  kfp: 'Kubeflow Pipelines',
  'sagemaker.workflow': 'SageMaker Pipelines',
  'azure.ai.ml.dsl': 'Azure ML',
  'azureml.pipeline': 'Azure ML',
  'google.cloud.aiplatform.PipelineJob': 'Vertex AI',
  kedro: 'Kedro',
  zenml: 'ZenML',
  metaflow: 'Metaflow',
  airflow: 'Airflow',
  prefect: 'Prefect',
  dagster: 'Dagster',
  tfx: 'TFX',
  flytekit: 'Flyte',
};

/** A Python file that defines a pipeline. */
export type PipelineDefinition = {
  path: string;
  text: string;
  /** Who runs such pipelines, for a person. */
  platform: string;
};

function findDefinitions(repository: RepositoryEvidence): PipelineDefinition[] {
  return sourceFiles(repository).flatMap(file => {
    const imports = importsOfFile(repository, file);
    const library = Object.keys(pipelineLibraries).find(name =>
      imports.has(name),
    );
    return library === undefined
      ? []
      : { ...file, platform: pipelineLibraries[library] };
  });
}

const knownDefinitions = oncePerRepository(findDefinitions);

/** The component's own files that use a library for pipelines. */
export function pipelineDefinitions(
  repository: RepositoryEvidence,
): PipelineDefinition[] {
  return knownDefinitions(repository);
}

const decorator =
  /^\s*@(?:[\w.]+\.)?(?:step|task|component|pipeline_step|asset|op)(?:\(|\s*$)/;
const definition = /^\s*(?:async\s+)?def\s+(\w+)/;
const named =
  /(?<![\w.])(?:task_id|name|step_name)\s*=\s*["']([\w .-]{1,100})["']/;

function stepNamesIn(text: string): string[] {
  const names: string[] = [];
  let decorated = false;
  for (const line of uncommentedLines(text)) {
    const name = named.exec(line)?.[1];
    if (name !== undefined) names.push(name);
    if (decorator.test(line)) decorated = true;
    const defined = definition.exec(line)?.[1];
    if (defined === undefined) continue;
    if (decorated) names.push(defined);
    decorated = false;
  }
  return names;
}

/** The jobs of Azure ML pipelines that are defined in YAML. */
function jobNames(
  repository: RepositoryEvidence,
): { path: string; name: string }[] {
  return filesWithText(
    repository,
    path => /\.ya?ml$/i.test(path) && isOwnPath(path),
  ).flatMap(({ path, text }) => {
    if (!/pipelineJob|^type:\s{0,9}pipeline/m.test(text)) return [];
    const parsed = parseDocument(path, text, 'YAML');
    if ('error' in parsed) return [];
    const names = Object.keys(objectAt(parsed.value, 'jobs') ?? {});
    return names.map(name => ({ path, name }));
  });
}

/**
 * The names of steps that pipelines define: in Python by decorated functions
 * (`@step`, `@task`) or by name (`task_id="prepare"`), in YAML as jobs.
 */
export function pipelineStepNames(
  repository: RepositoryEvidence,
): { path: string; name: string }[] {
  const inCode = pipelineDefinitions(repository).flatMap(({ path, text }) =>
    stepNamesIn(text).map(name => ({ path, name })),
  );
  return [...inCode, ...jobNames(repository)];
}
