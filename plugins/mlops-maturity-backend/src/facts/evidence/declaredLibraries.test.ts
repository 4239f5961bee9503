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

import { aRepository } from '../fixtures';
import { declaredLibraries } from './declaredLibraries';

describe('declaredLibraries', () => {
  it('reads manifests and locks of every kind', () => {
    const { libraries, errors } = declaredLibraries(
      aRepository({
        files: {
          'requirements-gpu.txt': 'torch==2.4.0',
          'environment.yml': 'dependencies: [dask=2024.1.0]',
          'pyproject.toml': [
            '[project]',
            'dependencies = ["ray[tune]>=2"]',
            '[project.optional-dependencies]',
            'viz = ["shap"]',
            '[dependency-groups]',
            'dev = ["ipdb"]',
            '[tool.poetry.dependencies]',
            'polars = "^1"',
          ].join('\n'),
          'uv.lock': '[[package]]\nname = "py-spy"\nversion = "0.3"',
          'Pipfile.lock': '{"default": {"xgboost": {"version": "==2.1"}}}',
          'renv.lock': '{"Packages": {"tidymodels": {}}}',
          'conda-lock.yml': 'package: [{name: pyspark}]',
        },
      }),
    );
    expect(errors).toEqual([]);
    expect(Object.fromEntries(libraries)).toEqual({
      torch: 'requirements-gpu.txt',
      dask: 'environment.yml',
      ray: 'pyproject.toml',
      shap: 'pyproject.toml',
      ipdb: 'pyproject.toml',
      polars: 'pyproject.toml',
      'py-spy': 'uv.lock',
      xgboost: 'Pipfile.lock',
      tidymodels: 'renv.lock',
      pyspark: 'conda-lock.yml',
    });
  });

  it('reads the beginning of a lock that was cut', () => {
    const lock = '[[package]]\nname = "Ray"\nversion = "2"\n\n[[package]]\nna';
    const { libraries, errors } = declaredLibraries(
      aRepository({ files: { 'uv.lock': lock } }),
    );
    expect([...libraries.keys()]).toEqual(['ray']);
    expect(errors).toEqual([]);
  });

  it('goes on after a file that is malformed', () => {
    const { libraries, errors } = declaredLibraries(
      aRepository({
        files: { 'pyproject.toml': '[', 'requirements.txt': 'numpy' },
      }),
    );
    expect([...libraries.keys()]).toEqual(['numpy']);
    expect(errors).toEqual(["pyproject.toml isn't valid TOML"]);
  });
});
