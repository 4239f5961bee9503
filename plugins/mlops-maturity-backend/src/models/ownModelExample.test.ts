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

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { factDefinitions } from '../facts';
import { lintModels } from './lintModels';
import { parseModel } from './parseModel';

describe('the model that docs/models.md shows', () => {
  it('can be loaded and gives the linter nothing to say', async () => {
    const page = await readFile(
      resolve(__dirname, '../../../../docs/models.md'),
      'utf8',
    );
    const [, text] = /```yaml\n(id: house-rules\n.*?)```/s.exec(page) ?? [];
    const model = parseModel(text, 'docs/models.md');
    const factIds = new Set(factDefinitions.map(({ id }) => id));
    expect(lintModels([{ file: 'docs/models.md', model }], factIds)).toEqual({
      errors: [],
      warnings: [],
    });
  });
});
