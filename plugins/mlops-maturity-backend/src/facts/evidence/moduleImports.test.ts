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

import { importableNames, importsOf } from './moduleImports';

describe('importsOf', () => {
  it('resolves relative imports and reads bracketed ones', () => {
    const imports = importsOf(
      'src/churn/api/app.py',
      [
        'from . import routes',
        'from ..model.score import predict as p, load',
        'from churn.features import (',
        '    build,  # the features',
        '    clean,',
        ')',
        'import numpy as np',
      ].join('\n'),
    );
    expect(imports).toEqual(
      new Set([
        'churn',
        'churn.features',
        'churn.features.build',
        'churn.features.clean',
        'numpy',
        'src.churn.api',
        'src.churn.api.routes',
        'src.churn.model.score',
        'src.churn.model.score.predict',
        'src.churn.model.score.load',
      ]),
    );
  });

  it('survives brackets that never close', () => {
    const text = `from a import (\n${'b,\n'.repeat(50_000)}`;
    expect(importsOf('x.py', text).has('a')).toBe(true);
  });
});

describe('importableNames', () => {
  it('gives every name that a search path may make possible', () => {
    expect(importableNames('src/churn/score.py')).toEqual([
      'src.churn.score',
      'churn.score',
      'score',
    ]);
    expect(importableNames('src/churn/__init__.py')).toEqual([
      'src.churn',
      'churn',
    ]);
  });
});
