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

import { importedModules } from './pythonImports';

describe('importedModules', () => {
  it('finds modules, their parents and the names taken from them', () => {
    const modules = importedModules(
      [
        'import os, mlflow.sklearn as sk  # import wandb',
        'from azure.ai.ml import MLClient, command',
        'if True:',
        '    from kfp import (dsl,',
        'from . import feast',
      ].join('\n'),
    );
    expect([...modules].sort()).toEqual([
      'azure',
      'azure.ai',
      'azure.ai.ml',
      'azure.ai.ml.MLClient',
      'azure.ai.ml.command',
      'kfp',
      'kfp.dsl',
      'mlflow',
      'mlflow.sklearn',
      'os',
    ]);
  });

  it('ignores comments and docstrings that only talk about an import', () => {
    const modules = importedModules(
      [
        '"""How to track:',
        'import mlflow',
        '"""',
        "'''one line'''",
        '# import wandb',
        'import pandas',
      ].join('\n'),
    );
    expect([...modules]).toEqual(['pandas']);
  });

  it('reads the cells of a notebook', () => {
    const notebook = JSON.stringify(
      {
        cells: [
          { source: ['import mlflow\n', 'from feast import FeatureStore'] },
        ],
      },
      undefined,
      1,
    );
    expect(importedModules(notebook)).toEqual(
      new Set(['mlflow', 'feast', 'feast.FeatureStore']),
    );
  });

  it('stays fast on hostile text', () => {
    const start = Date.now();
    importedModules(`import ${' '.repeat(400_000)}`);
    importedModules(`from ${'a.'.repeat(200_000)} import x`);
    importedModules('"""'.repeat(200_000));
    expect(Date.now() - start).toBeLessThan(10_000);
  });
});
