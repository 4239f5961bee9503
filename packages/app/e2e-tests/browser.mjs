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
import fs from 'node:fs';
import path from 'node:path';
import { after, afterEach, before, beforeEach } from 'node:test';
import { chromium } from 'playwright-core';
import { portalApi } from './portalApi.mjs';

export const portalUrl = process.env.PORTAL_URL;

const screenshots = path.resolve('test-results');

/** What the browser says about things that are as they should be. */
const expectedMessages = [
  // The catalog's About card looks for the template that an entity came from,
  // which a catalog need not hold.
  /entities\/by-name\/template\//,
];

/**
 * Gives each test of a file a fresh page of one browser, which is closed
 * afterwards. A test fails too if its page logged an error. `baseUrl` is asked
 * for before each test, so that a file can start a portal of its own first.
 * `expected` are errors that this file's pages do log.
 */
export function usePages({ baseUrl = () => portalUrl, expected = [] } = {}) {
  const pages = { page: undefined };
  let browser;
  let context;
  let errors = [];

  before(async () => {
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  });
  after(() => browser?.close());

  beforeEach(async () => {
    errors = [];
    context = await browser.newContext({
      baseURL: baseUrl(),
      viewport: { width: 1400, height: 1000 },
    });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on('pageerror', error => errors.push(String(error)));
    page.on('console', message => {
      if (message.type() !== 'error') return;
      const text = `${message.text()} ${message.location().url}`;
      const fine = [...expectedMessages, ...expected];
      if (!fine.some(known => known.test(text))) errors.push(text);
    });
    pages.page = page;
  });

  afterEach(async test => {
    await saveScreenshot(pages.page, test.name);
    await context.close();
    assert.deepEqual(errors, [], 'the page logged errors');
  });

  return pages;
}

/**
 * Keeps how the page looks. Pages scroll within the window: what lies below it
 * is on the picture only of a window that is high enough.
 */
export async function saveScreenshot(page, name) {
  fs.mkdirSync(screenshots, { recursive: true });
  const file = `${name.replace(/[^a-z0-9]+/gi, '-').slice(0, 80)}.png`;
  await page.screenshot({ path: path.join(screenshots, file) });
}

/**
 * By how much the page is wider than the window, so that it scrolls sideways.
 * A window that has just got another size is drawn anew a moment later.
 */
export async function overflow(page) {
  for (let tries = 0; ; tries += 1) {
    const pixels = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const main = document.querySelector('main') ?? document.body;
      return Math.max(
        scrollWidth - clientWidth,
        main.scrollWidth - main.clientWidth,
      );
    });
    if (pixels === 0 || tries === 10) return pixels;
    await page.waitForTimeout(200);
  }
}

/** The color behind the page, as red, green and blue from 0 to 255. */
export function background(page) {
  return page.evaluate(() => {
    const { backgroundColor } = getComputedStyle(document.body);
    return backgroundColor.match(/\d+/g).slice(0, 3).map(Number);
  });
}

/** Asks the plugin's API as the guest. */
export function readApi(pathAndQuery) {
  return portalApi(portalUrl, `mlops-maturity/${pathAndQuery}`);
}
