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
import { readApi, usePages } from './browser.mjs';
import {
  listening,
  push,
  reportSeconds,
  skip,
  stepsToLevel1,
  strangerToken,
} from './ownDemo.mjs';

// Only a name and an owner in the catalog: no source shows a test or a registry.
const name = 'loyalty-segments';
const sha = '9b2c1f4d7f5a4d0c8e6b3a2f1d0c9b8a7f6e5d4c';

const minutesAgo = minutes =>
  new Date(Date.now() - minutes * 60_000).toISOString();

/** The example of docs/push.md, of this hour. */
function examplePush() {
  return {
    target: { entityRef: `component:default/${name}` },
    observations: [
      {
        kind: 'pipelineRun',
        key: '2041',
        data: {
          id: '2041',
          pipelineId: 'test',
          name: 'Test',
          trigger: 'push',
          vendorTrigger: 'push',
          branch: 'main',
          sha,
          attempt: 1,
          completed: true,
          conclusion: 'success',
          createdAt: minutesAgo(20),
          finishedAt: minutesAgo(13),
        },
      },
      {
        kind: 'testReport',
        key: '2041',
        data: {
          runId: '2041',
          sha,
          finishedAt: minutesAgo(13),
          total: 112,
          passed: 110,
          failed: 0,
          skipped: 2,
          coverage: 0.83,
        },
      },
      {
        kind: 'registeredModel',
        key: 'loyalty',
        data: {
          name: 'loyalty',
          versions: [
            {
              version: '14',
              state: 'ready',
              createdAt: minutesAgo(12),
              aliases: ['champion'],
            },
          ],
        },
      },
    ],
  };
}

async function factOf(factId) {
  const { items } = await readApi(`entities/component/default/${name}/facts`);
  return items.find(fact => fact.factId === factId);
}

describe('evidence that CI pushes', { skip }, () => {
  const pages = usePages();

  it('is refused where nothing allows it, and where it is not as it must be', async () => {
    const before = await factOf('model-registry');
    const stranger = await push(examplePush(), strangerToken);
    assert.equal(stranger.status, 403);

    const elsewhere = examplePush();
    elsewhere.target.entityRef = 'component:default/parcel-eta';
    assert.equal((await push(elsewhere)).status, 403);

    assert.equal((await push(examplePush(), 'no-such-token')).status, 401);

    const misspelt = examplePush();
    misspelt.observations[1].data.pased = 110;
    const wrongField = await push(misspelt);
    assert.equal(wrongField.status, 400);
    assert.match(wrongField.body.error.message, /observations\[1\]/);
    assert.match(wrongField.body.error.message, /pased/);

    const ahead = examplePush();
    ahead.observations[0].data.finishedAt = minutesAgo(-60);
    const wrongTime = await push(ahead);
    assert.equal(wrongTime.status, 400);
    assert.match(
      wrongTime.body.error.message,
      /observations\[0\]\.data\.finishedAt/,
    );
    assert.deepEqual(await factOf('model-registry'), before);
  });

  it('shows up in the open card and the open tab, as reported by CI', async test => {
    const { page: tab } = pages;
    const tabListens = listening(tab);
    await tab.goto(`/catalog/default/component/${name}/maturity`);
    // From its beginning: there are other criteria that are met.
    const row = outcome =>
      tab.getByRole('button', {
        name: new RegExp(`^${outcome} ?Unit tests run`),
      });
    // Criteria that block stand open.
    await row('No data').and(tab.locator('[aria-expanded=true]')).waitFor();
    assert.equal(await row('Met').count(), 0);
    await tab.getByText('Nothing says where the code is').first().waitFor();

    const card = await tab.context().newPage();
    const cardListens = listening(card);
    await card.goto(`/catalog/default/component/${name}`);
    const stepsBefore = await stepsToLevel1(card);
    await Promise.all([tabListens, cardListens]);
    // Nothing reloads the pages from here on.
    for (const page of [tab, card]) {
      await page.evaluate(() => Object.assign(window, { untouched: true }));
    }

    const pushedAt = Date.now();
    const answer = await push(examplePush());
    assert.deepEqual(answer, {
      status: 200,
      body: { accepted: 3, unchanged: 0 },
    });
    await row('Met').waitFor();
    reportSeconds(test, 'from the push to the open tab', pushedAt);
    assert.ok((await stepsToLevel1(card, stepsBefore)) < stepsBefore);
    reportSeconds(test, 'from the push to the open card', pushedAt);

    await tab.getByText('Reported by CI').first().waitFor();
    await tab.getByText('counts 112 tests').first().waitFor();
    for (const page of [tab, card]) {
      assert.ok(await page.evaluate(() => window.untouched));
    }
    assert.equal((await factOf('model-registry')).origin, 'reported');
  });

  it('counts once, however often it is pushed', async () => {
    const body = examplePush();
    await push(body);
    assert.deepEqual(await push(body), {
      status: 200,
      body: { accepted: 3, unchanged: 3 },
    });
  });
});
