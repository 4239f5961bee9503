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
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, it } from 'node:test';
import { readApi, usePages } from './browser.mjs';
import {
  listening,
  reportSeconds,
  requestsAbout,
  sendWebhook,
  skip,
  sourcesUrl,
  stepsToLevel1,
  waitFor,
} from './ownDemo.mjs';

const slugOf = name => `tarnwick/${name}`;

function repositoryOf(name) {
  return {
    full_name: slugOf(name),
    html_url: `${sourcesUrl}/${slugOf(name)}`,
    default_branch: 'main',
  };
}

const pushTo = name => ({
  ref: 'refs/heads/main',
  repository: repositoryOf(name),
  commits: [{ added: [], modified: ['src/model/train.py'], removed: [] }],
});

const person = { login: 'bruno-costa', type: 'User' };

/** A push set off a workflow, and that deployed to production. */
function deployedTo(name) {
  const now = new Date().toISOString();
  const sha = '3f1d0c9b8a7f6e5d4c9b2c1f4d7f5a4d0c8e6b3a';
  return {
    action: 'created',
    repository: repositoryOf(name),
    deployment: {
      id: 880021,
      sha,
      ref: 'main',
      environment: 'production',
      payload: {},
      creator: person,
      created_at: now,
    },
    deployment_status: { state: 'success', created_at: now },
    workflow_run: {
      id: 990021,
      workflow_id: 4401,
      name: 'Deploy',
      path: '.github/workflows/deploy.yml',
      event: 'push',
      status: 'in_progress',
      head_branch: 'main',
      head_sha: sha,
      created_at: now,
      updated_at: now,
      run_attempt: 1,
      actor: person,
      triggering_actor: person,
    },
  };
}

async function githubOf(name) {
  const { sources } = await readApi(
    `entities/component/default/${name}/assessments`,
  );
  return sources.find(({ collector }) => collector === 'github');
}

/** The status of what such a deployment proves. */
async function releaseOf(name) {
  const { items } = await readApi(`entities/component/default/${name}/facts`);
  return items.find(fact => fact.factId === 'automated-app-release').status;
}

describe("GitHub's webhooks", { skip }, () => {
  const pages = usePages();

  it('collect nothing with a wrong signature', async () => {
    const name = 'stop-clustering';
    const before = await githubOf(name);
    const requests = await requestsAbout(slugOf(name));
    const secret = 'not-the-secret-of-the-demo';
    assert.equal(await sendWebhook('push', pushTo(name), secret), 403);
    // A right one is collected after 5 seconds.
    await sleep(6_500);
    assert.deepEqual(await githubOf(name), before);
    assert.equal(await requestsAbout(slugOf(name)), requests);
  });

  it('have the repository collected within seconds', async test => {
    const name = 'stop-clustering';
    const before = await githubOf(name);
    const requests = await requestsAbout(slugOf(name));
    const sentAt = Date.now();
    assert.equal(await sendWebhook('push', pushTo(name)), 202);
    const after = await waitFor(async () => {
      const now = await githubOf(name);
      return now.checkedAt > before.checkedAt && now;
    }, 'The repository has not been collected');
    reportSeconds(test, 'from the push to the collected source', sentAt);
    assert.equal(after.state, 'ok');
    assert.ok((await requestsAbout(slugOf(name))) > requests);
  });

  it('change the open card, without anybody touching it', async test => {
    const { page } = pages;
    const name = 'returns-predictor';
    const listens = listening(page);
    await page.goto(`/catalog/default/component/${name}`);
    assert.equal(await releaseOf(name), 'fail');
    const stepsBefore = await stepsToLevel1(page);
    await listens;
    await page.evaluate(() => Object.assign(window, { untouched: true }));

    const sentAt = Date.now();
    assert.equal(await sendWebhook('deployment_status', deployedTo(name)), 202);
    assert.ok((await stepsToLevel1(page, stepsBefore)) < stepsBefore);
    reportSeconds(test, 'from the deployment to the open card', sentAt);
    assert.ok(await page.evaluate(() => window.untouched));

    await page.getByRole('link', { name: 'All criteria' }).click();
    await page
      .getByRole('button', {
        name: /^Met ?Releases of the application are automated/,
      })
      .waitFor();
  });
});
