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

import { aContext, anInput, aRepository } from '../fixtures';
import { modularCode } from './modularCode';

const decide = (
  files: Record<string, string>,
  beyond: 'pass' | 'partial' | 'fail' | 'unknown' = 'pass',
) =>
  modularCode.decide(
    anInput({ repositories: [aRepository({ files })] }),
    aContext({ 'beyond-notebooks': beyond }),
  );

const packaged = {
  'pyproject.toml': '[project]\nname = "churn"',
  'src/churn/__init__.py': ' ',
};
const dvc = (stages: string[]) =>
  `stages:\n${stages.map(stage => `  ${stage}: {cmd: python ${stage}.py}`).join('\n')}`;

describe('modular-code', () => {
  it.each<[string, string, Record<string, string>]>([
    ['a package', 'pass', packaged],
    ['an R package', 'pass', { DESCRIPTION: 'Package: churn', 'R/fit.R': 'x' }],
    [
      'three stages of DVC',
      'pass',
      { 'dvc.yaml': dvc(['prep', 'train', 'eval']) },
    ],
    [
      'three targets of R, in the files that are sourced too',
      'pass',
      {
        '_targets.R':
          'library(targets)\nlist(tar_target(raw, load()), parts())',
        'R/parts.R':
          'parts <- function() list(\n  tar_target(fit, lm(y ~ x, raw)),\n  tar_quarto(report, "r.qmd")\n)',
      },
    ],
    [
      'targets of R that are comments',
      'fail',
      {
        '_targets.R':
          'library(targets)\n# tar_target(a, b())\n# tar_target(c, d())\nlist(tar_target(e, f()))',
      },
    ],
    [
      'three Kubeflow components',
      'pass',
      {
        'pipeline.py': `from kfp import dsl\n${'@dsl.component\ndef a(): pass\n'.repeat(3)}`,
      },
    ],
    [
      'three jobs of an Azure ML pipeline',
      'pass',
      {
        'azure.yml':
          '$schema: https://azuremlschemas.example/pipelineJob.schema.json\njobs: {a: {}, b: {}, c: {}}',
      },
    ],
    [
      'a Metaflow project',
      'pass',
      { 'flow.py': 'class Train(FlowSpec):\n  pass' },
    ],
    [
      'a Kedro project',
      'pass',
      { 'pyproject.toml': '[tool.kedro]\npackage_name = "x"' },
    ],
    [
      'a project of .NET',
      'pass',
      { 'src/Churn/Churn.csproj': 'x', 'src/Churn/Model/Trainer.cs': 'x' },
    ],
    [
      'a project of Maven',
      'pass',
      { 'pom.xml': 'x', 'src/main/java/churn/Trainer.java': 'x' },
    ],
    [
      'a project of .NET that only tests',
      'fail',
      { 'tests/Churn/Churn.csproj': 'x', 'tests/Churn/TrainerTests.cs': 'x' },
    ],
    [
      'modules by role',
      'partial',
      { 'prep_data.py': 'x', 'train.py': 'x', 'evaluate.py': 'x' },
    ],
    [
      'modules by role, from collection to deployment',
      'partial',
      {
        'src/data_collection.py': 'x',
        'src/model_registry.py': 'x',
        'src/deployment.py': 'x',
      },
    ],
    [
      'several modules of one role',
      'fail',
      { 'train_a.py': 'x', 'train_b.py': 'x', 'retrain.py': 'x' },
    ],
    ['two stages of DVC', 'fail', { 'dvc.yaml': dvc(['prep', 'train']) }],
    [
      'configuration of tools only',
      'fail',
      {
        'pyproject.toml': '[tool.ruff]\nline-length = 80',
        'src/churn/__init__.py': 'x',
      },
    ],
    [
      'a package of tests only',
      'fail',
      { 'setup.py': 'setup()', 'tests/__init__.py': 'x' },
    ],
    [
      'steps in comments',
      'fail',
      { 'p.py': `from zenml import step\n${'# @step\n'.repeat(3)}` },
    ],
  ])('%s: %s', (_, status, files) => {
    expect(decide(files)).toMatchObject({ status });
  });

  it('is never above beyond-notebooks', () => {
    expect(decide(packaged, 'partial').status).toBe('partial');
    expect(decide(packaged, 'fail').status).toBe('fail');
    expect(decide(packaged, 'unknown').status).toBe('unknown');
    expect(decide({ 'a.py': 'x' }, 'unknown').status).toBe('fail');
    expect(
      decide({ 'prep.py': 'x', 'train.py': 'x', 'score.py': 'x' }, 'unknown')
        .status,
    ).toBe('partial');
  });

  it('reports a packaging file that is malformed', () => {
    expect(
      decide({ 'pyproject.toml': '[project', 'a/__init__.py': 'x' }),
    ).toMatchObject({
      status: 'fail',
      reason: expect.stringContaining("pyproject.toml isn't valid TOML"),
    });
  });
});
