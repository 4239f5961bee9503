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

import { parseNotebook } from './notebook';

describe('parseNotebook', () => {
  it('reads code cells and whether they keep outputs', () => {
    const cells = [
      { cell_type: 'markdown', source: ['# Title'] },
      { cell_type: 'code', source: ['a = 1\n', 'b = 2'], outputs: [] },
      { cell_type: 'code', source: 'print(a)', outputs: [] },
    ];
    expect(parseNotebook('a.ipynb', JSON.stringify({ cells }))).toEqual({
      value: { codeCells: ['a = 1\nb = 2', 'print(a)'], hasOutputs: false },
    });
    const printed = [{ ...cells[2], outputs: [{ output_type: 'stream' }] }];
    expect(
      parseNotebook('a.ipynb', JSON.stringify({ cells: printed })),
    ).toMatchObject({ value: { hasOutputs: true } });
  });

  it('reads the older format', () => {
    const old = {
      worksheets: [{ cells: [{ cell_type: 'code', input: ['x'] }] }],
    };
    expect(parseNotebook('a.ipynb', JSON.stringify(old))).toEqual({
      value: { codeCells: ['x'], hasOutputs: false },
    });
  });

  it('tells of what is no notebook', () => {
    expect(parseNotebook('a.ipynb', '{"cells": [')).toEqual({
      error: "a.ipynb isn't valid JSON",
    });
    expect(parseNotebook('a.ipynb', '{"cells": [7]}')).toEqual({
      error: "a.ipynb isn't a Jupyter notebook",
    });
  });
});
