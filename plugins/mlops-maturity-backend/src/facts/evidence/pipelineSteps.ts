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
import { dvcStages } from './dvc';
import { objectAt, parseDocument } from './parseDocument';
import { baseName, filesMatching } from './paths';
import { isOwnPath } from './componentCode';
import { filesWithText, type SourceFile } from './sourceFiles';
import { targetsPipeline } from './targetsPipeline';
import { uncommentedLines } from './textLines';

/** Steps that a pipeline framework is told of in code or definitions. */
export type PipelineSteps = {
  /** Where: the file with the most of them. */
  path: string;
  /** What they are called there: `dvc.yaml stages`. */
  what: string;
  count: number;
};

// Steps are defined once each, so that lines can be counted.
const inCode: { what: string; imports: RegExp; step: RegExp }[] = [
  {
    what: 'Kubeflow or Vertex AI components',
    imports: /^\s*(from|import)\s+kfp\b/,
    step: /^\s*@(kfp\.)?(v2\.)?(dsl\.)?(container_)?component\b|\b(load_component_from_(file|text|url)|create_component_from_func|ContainerOp)\(/,
  },
  {
    what: 'SageMaker steps',
    imports: /^\s*(from|import)\s+sagemaker\b/,
    step: /\b(Processing|Training|Tuning|Transform|Condition|Model|Register|RegisterModel|Lambda|QualityCheck|ClarifyCheck|CreateModel)Step\(|\bRegisterModel\(|^\s*@step\b/,
  },
  {
    what: 'Azure ML steps',
    imports: /^\s*(from|import)\s+azure/,
    step: /\bPythonScriptStep\(|\bload_component\(|\bcommand\(/,
  },
  {
    what: 'ZenML steps',
    imports: /^\s*(from|import)\s+zenml\b/,
    step: /^\s*@step\b/,
  },
  {
    what: 'TFX components',
    imports: /^\s*(from|import)\s+tfx\b/,
    step: /\b(\w{1,20}ExampleGen|StatisticsGen|SchemaGen|ExampleValidator|Transform|Trainer|Tuner|Evaluator|InfraValidator|Pusher)\(/,
  },
  {
    what: 'Snowflake tasks',
    imports: /^\s*(from|import)\s+snowflake\b/,
    step: /\bDAGTask\(/,
  },
];

function stepsInCode(files: SourceFile[]): PipelineSteps[] {
  return inCode.flatMap(({ what, imports, step }) => {
    let path = '';
    let most = 0;
    let count = 0;
    for (const file of files) {
      const lines = uncommentedLines(file.text);
      if (!lines.some(line => imports.test(line))) continue;
      const here = lines.filter(line => step.test(line)).length;
      count += here;
      if (here > most) [path, most] = [file.path, here];
    }
    return count > 0 ? { path, what, count } : [];
  });
}

function stepsInDefinitions(files: SourceFile[]): PipelineSteps[] {
  return files.flatMap(({ path, text }) => {
    if (!/azureml|type:\s{0,9}pipeline/.test(text)) return [];
    const parsed = parseDocument(path, text, 'YAML');
    if ('error' in parsed) return [];
    const jobs = objectAt(parsed.value, 'jobs') ?? {};
    const schema = objectAt(parsed.value)?.$schema;
    const isPipeline =
      objectAt(parsed.value)?.type === 'pipeline' ||
      (typeof schema === 'string' && schema.includes('pipelineJob'));
    const count = isPipeline ? Object.keys(jobs).length : 0;
    return count > 0 ? { path, what: 'Azure ML pipeline jobs', count } : [];
  });
}

function stepsOfDvc(repository: RepositoryEvidence): PipelineSteps[] {
  const stages = dvcStages(repository);
  return stages.length === 0
    ? []
    : [{ path: stages[0].path, what: 'DVC stages', count: stages.length }];
}

function stepsOfTargets(repository: RepositoryEvidence): PipelineSteps[] {
  const pipeline = targetsPipeline(repository);
  return pipeline === undefined || pipeline.count === 0
    ? []
    : [{ path: pipeline.path, what: 'R targets', count: pipeline.count }];
}

function componentFiles(repository: RepositoryEvidence): PipelineSteps[] {
  const paths = filesMatching(
    repository,
    path => isOwnPath(path) && /^component\.ya?ml$/.test(baseName(path)),
  );
  return paths.length === 0
    ? []
    : [
        {
          path: paths[0],
          what: 'component definitions',
          count: paths.length,
        },
      ];
}

/** The steps that each pipeline framework is told of, most first. */
export function pipelineSteps(repository: RepositoryEvidence): PipelineSteps[] {
  const code = filesWithText(
    repository,
    path => isOwnPath(path) && /\.py$/i.test(path),
  );
  const definitions = filesWithText(
    repository,
    path => isOwnPath(path) && /\.ya?ml$/i.test(path),
  );
  return [
    ...stepsOfDvc(repository),
    ...stepsOfTargets(repository),
    ...componentFiles(repository),
    ...stepsInDefinitions(definitions),
    ...stepsInCode(code),
  ].sort((a, b) => b.count - a.count);
}

/** A file that makes the repository a project of a pipeline framework. */
export function pipelineProject(
  repository: RepositoryEvidence,
): { path: string; framework: string } | undefined {
  const files = filesWithText(repository, isOwnPath);
  for (const { path, text } of files) {
    const name = baseName(path);
    if (name === '.kedro.yml') return { path, framework: 'Kedro' };
    if (name === 'pyproject.toml') {
      const parsed = parseDocument(path, text, 'TOML');
      if ('value' in parsed && objectAt(parsed.value, 'tool', 'kedro')) {
        return { path, framework: 'Kedro' };
      }
    }
    if (
      /\.py$/i.test(path) &&
      uncommentedLines(text).some(line => /^class\s+\w+\(FlowSpec\)/.test(line))
    ) {
      return { path, framework: 'Metaflow' };
    }
  }
  const [zenml] = filesMatching(repository, path =>
    /(^|\/)\.zen\/config\.ya?ml$/.test(path),
  );
  return zenml === undefined ? undefined : { path: zenml, framework: 'ZenML' };
}
