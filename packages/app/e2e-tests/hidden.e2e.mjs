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
import { portalUrl, readApi } from './browser.mjs';
import { modelsInReadme, namesOwnedBy } from './demoTruth.mjs';
import {
  assertNoMention,
  hidden,
  labelCounts,
  levels,
  model,
  skip,
  team,
  visible,
} from './hiddenTeam.mjs';
import { askApi } from './portalApi.mjs';

/** How many have each label, by ranks and their counts. */
async function labelled(modelId, distribution) {
  const { levels: ranks } = await readApi(`models/${modelId}`);
  const named = distribution
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => [
      ranks.find(({ rank }) => rank === level).label,
      count,
    ]);
  return Object.fromEntries(named);
}

const sum = counts => counts.reduce((total, count) => total + count, 0);

/** Where the API tells of each component that may be seen. */
async function visiblePaths() {
  const { items } = await readApi(
    `scorecard/components?model=${model}&limit=100`,
  );
  const names = items.map(({ entityRef }) => entityRef.split('/')[1]);
  assert.deepEqual(names.sort(), [...visible].sort());
  return items.map(({ entityRef }) => {
    const [, kind, path] = entityRef.match(/^(\w+):(.*)$/);
    return `entities/${kind}/${path}`;
  });
}

describe('what a user may not see', { skip }, () => {
  it('are some of the demo, and not all', () => {
    assert.ok(hidden.length >= 5, `${hidden}`);
    assert.ok(visible.length >= 25, `${visible}`);
  });

  it('are in no figure that the API answers', async () => {
    const { components, pending, items } = await readApi('scorecard/summary');
    assert.deepEqual([components, pending], [visible.length, 0]);
    for (const { modelId, total, distribution } of items) {
      assert.equal(total, visible.length, modelId);
      assert.equal(sum(distribution.map(({ count }) => count)), total);
    }
    for (const modelId of modelsInReadme) {
      const { distribution } = items.find(one => one.modelId === modelId);
      const expected = labelCounts(modelId);
      assert.deepEqual(await labelled(modelId, distribution), expected);

      const { points } = await readApi(`scorecard/trend?model=${modelId}`);
      const last = points.at(-1);
      assert.equal(last.total, visible.length, modelId);
      assert.deepEqual(await labelled(modelId, last.distribution), expected);
      for (const { date, total } of points) {
        assert.ok(total <= visible.length, `${modelId}, ${date}: ${total}`);
      }
    }

    const { total } = await readApi(`scorecard/gaps?model=${model}`);
    assert.equal(total, visible.length);
    const comparison = await readApi(
      `scorecard/comparison?model=${model}&with=microsoft-2020`,
    );
    assert.equal(comparison.total, visible.length);
    const inCells = comparison.cells.map(({ count }) => count);
    assert.equal(sum(inCells), visible.length);
    const coverage = await readApi('health/coverage');
    assert.equal(coverage.components, visible.length);
    assertNoMention(JSON.stringify(coverage), 'coverage');
  });

  it('are in no group, and their team is none', async () => {
    const summary = await readApi(
      `scorecard/summary?model=${model}&groupBy=owner`,
    );
    const dimensions = await readApi(
      `scorecard/dimensions?model=${model}&groupBy=owner`,
    );
    for (const groups of [summary.items[0].groups, dimensions.groups]) {
      const totals = new Map(groups.map(one => [one.value, one.total]));
      assert.equal(totals.has(`group:default/${team}`), false);
      // The group above has the components of its other team left.
      const left = namesOwnedBy('meter-team').filter(name => levels.has(name));
      assert.equal(totals.get('group:default/energy'), left.length);
      assert.equal(totals.get('group:default/tarnwick'), visible.length);
    }
    const own = await readApi(
      `scorecard/summary?model=${model}&owner=group%3Adefault%2F${team}`,
    );
    assert.deepEqual([own.components, own.items[0].total], [0, 0]);
  });

  it('are not among what moved', async () => {
    const { items } = await readApi(
      `scorecard/summary?model=${model}&movement=true`,
    );
    const { since, risen, fallen, rises, falls } = items[0].movement;
    const differenceAt = async path => {
      const history = await readApi(`${path}/history?model=${model}&limit=100`);
      assertNoMention(JSON.stringify(history), path);
      const moves = history.items.filter(
        ({ at, cause }) => cause === 'evidence' && at >= since,
      );
      return sum(moves.map(({ from, to }) => to - from));
    };
    const paths = await visiblePaths();
    const differences = await Promise.all(paths.map(differenceAt));
    assert.equal(risen, differences.filter(one => one > 0).length);
    assert.equal(fallen, differences.filter(one => one < 0).length);
    assert.ok(risen + fallen > 0, 'nothing moved');
    assertNoMention(JSON.stringify([rises, falls]), 'movers');
  });

  it('are answered like what is not there, whatever is asked', async () => {
    const { body } = await askApi(portalUrl, 'mlops-maturity/levels', {
      model,
      entityRefs: ['parcel-eta', ...hidden].map(
        name => `component:default/${name}`,
      ),
    });
    assert.deepEqual(
      body.items.map(({ entityRef }) => entityRef),
      ['component:default/parcel-eta'],
    );

    const answer = async (name, path, send) => {
      const { status, body: answered } = await askApi(
        portalUrl,
        `mlops-maturity/entities/component/default/${name}/${path}`,
        send,
      );
      return [status, answered.error?.name, answered.error?.message];
    };
    for (const name of hidden) {
      for (const [path, send] of [
        ['assessments'],
        ['facts'],
        [`history?model=${model}`],
        ['refresh', {}],
      ]) {
        const [status, error, message] = await answer(name, path, send);
        assert.deepEqual([status, error], [404, 'NotFoundError'], name);
        const [, , other] = await answer('nobody', path, send);
        assert.equal(message.replace(name, 'nobody'), other);
      }
    }
  });

  it('are not in what is told of others', async () => {
    const check = async path => {
      for (const what of ['assessments', 'facts']) {
        const answer = await readApi(`${path}/${what}`);
        assertNoMention(JSON.stringify(answer), `${path}/${what}`);
      }
    };
    await Promise.all((await visiblePaths()).map(check));
  });

  it('are targets that are counted, and named to nobody', async () => {
    // This guest may see the collectors, and not what this one is about.
    const { items } = await readApi('health/collectors');
    assert.ok(!JSON.stringify(items).includes('price-spike'));
    const { failingCount, failing } = items.find(({ id }) => id === 'github');
    assert.ok(failingCount > failing.length, `${failingCount} are failing`);
  });
});
