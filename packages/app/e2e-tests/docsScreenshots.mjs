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

// `npm run docs:screenshots`: takes the pictures of docs/images from the demo, so
// that they show what is there today. PORTAL_URL names a portal that runs already.

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { startDemo } from './startDemo.mjs';

const folder = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '../../../docs/images',
);

const scorecard = '/mlops-maturity';
const model = 'model=microsoft-2020';
const component = '/catalog/default/component/route-optimizer';
const card = page =>
  page
    .getByRole('heading', { name: 'MLOps maturity' })
    .locator(
      "xpath=ancestor::*[contains(concat(' ', @class, ' '), ' bui-Card ')][1]",
    );

/** What is shown, when it is ready, and which part of it is taken. */
const pictures = {
  scorecard: {
    address: `${scorecard}?${model}`,
    ready: page => page.getByText('Most blocking criteria'),
    height: 1300,
  },
  'heat-map': {
    address: `${scorecard}/heat-map?${model}`,
    ready: page => page.getByRole('table'),
    height: 800,
  },
  comparison: {
    address: `${scorecard}/comparison?${model}&with=three-level`,
    ready: page => page.getByText('Furthest apart').first(),
    height: 1100,
  },
  models: {
    address: `${scorecard}/models`,
    ready: page => page.getByText('ML Test Score').first(),
    height: 1000,
  },
  sources: {
    address: `${scorecard}/sources`,
    ready: page => page.getByText('Facts without data'),
    height: 1100,
  },
  'entity-card': { address: component, ready: card, part: card, height: 900 },
  'entity-tab': {
    address: `${component}/maturity`,
    ready: page => page.getByRole('heading', { name: 'Every model' }),
    height: 1300,
  },
  'group-card': {
    address: '/catalog/default/group/parcel',
    ready: page => page.getByText('What blocks most here'),
    part: card,
    height: 1000,
  },
};

async function takePictures(portalUrl) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
  try {
    const context = await browser.newContext({
      baseURL: portalUrl,
      locale: 'en-GB',
    });
    const page = await context.newPage();
    await page.addInitScript(() => localStorage.setItem('theme', 'light'));
    for (const [name, picture] of Object.entries(pictures)) {
      const { address, ready, part, height } = picture;
      await page.setViewportSize({ width: 1400, height });
      await page.goto(address);
      await ready(page).first().waitFor();
      await page.waitForLoadState('networkidle');
      const taken = part ? part(page).first() : page;
      await taken.screenshot({ path: path.join(folder, `${name}.png`) });
      process.stdout.write(`docs/images/${name}.png\n`);
    }
  } finally {
    await browser.close();
  }
}

if (process.env.PORTAL_URL) {
  await takePictures(process.env.PORTAL_URL);
} else {
  const demo = await startDemo();
  try {
    await takePictures(demo.env.PORTAL_URL);
  } finally {
    await demo.stop();
  }
}
