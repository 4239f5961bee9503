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

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readApi } from './browser.mjs';
import { levelsInReadme, modelsInReadme } from './demoTruth.mjs';

describe('the demo world', () => {
  it('holds every level of the five models', async () => {
    const { components, pending, items } = await readApi('scorecard/summary');
    assert.equal(pending, 0);
    const ids = items.map(item => item.modelId);
    assert.equal(ids.length, 9);
    assert.deepEqual(
      modelsInReadme.filter(one => !ids.includes(one)),
      [],
    );
    for (const { modelId, total, distribution } of items) {
      assert.equal(total, components, modelId);
      if (!modelsInReadme.includes(modelId)) continue;
      for (const { level, count } of distribution) {
        assert.ok(count > 0, `nobody is at rank ${level} of ${modelId}`);
      }
    }
  });

  it('stands at the levels that examples/README.md says', async () => {
    const expected = levelsInReadme();
    assert.ok(expected.size >= 24, 'the table has fewer rows than components');
    for (const [column, modelId] of modelsInReadme.entries()) {
      const { levels } = await readApi(`models/${modelId}`);
      const { items } = await readApi(
        `scorecard/components?model=${modelId}&limit=100`,
      );
      const labels = items.map(({ entityRef, level }) => [
        entityRef.split('/')[1],
        levels.find(({ rank }) => rank === level).label,
      ]);
      const inReadme = [...expected].map(([name, row]) => [name, row[column]]);
      assert.deepEqual(
        Object.fromEntries(labels.sort()),
        Object.fromEntries(inReadme.sort()),
        modelId,
      );
    }
  });
});
