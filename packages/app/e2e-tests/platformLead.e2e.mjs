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
import { describe, it } from 'node:test';
import { readApi, usePages } from './browser.mjs';
import { answered, requestsOf } from './requestsOf.mjs';

/** The rows of a file of comma-separated values, each by its column's head. */
function readCsv(text) {
  const cells = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/g;
  const rows = [[]];
  for (const [whole, cell, end] of text
    .replace(/^\uFEFF/, '')
    .matchAll(cells)) {
    if (whole === '') break;
    rows.at(-1).push(cell.replace(/^"|"$/g, '').replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  const [head, ...body] = rows.filter(row => row.length > 0);
  return body.map(row => Object.fromEntries(head.map((k, i) => [k, row[i]])));
}

async function download(page, name) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  const text = fs.readFileSync(await file.path(), 'utf8');
  return { name: file.suggestedFilename(), text };
}

describe('a platform lead', () => {
  const pages = usePages();
  const table = () =>
    pages.page.getByRole('table', { name: 'Components with their level' });

  it('filters, drills down, and takes along exactly what the page shows', async () => {
    const { page } = pages;
    await page.goto('/mlops-maturity');
    await page.getByLabel('Lifecycle').click();
    await answered(page, 'lifecycle=production', () =>
      page.getByRole('option', { name: 'production' }).click(),
    );
    await page.waitForURL(/lifecycle=production/);
    await page.keyboard.press('Escape');

    const groups = page.getByRole('table', { name: 'Components by level' });
    await answered(page, 'summary?', () =>
      groups
        .getByRole('link', { name: 'Tarnwick Parcel', exact: true })
        .click(),
    );
    await page.waitForURL(/owner=/);
    const path = page.getByRole('navigation', { name: 'Groups above' });
    await path.getByRole('link', { name: 'All components' }).waitFor();
    const part = groups
      .getByRole('link', { name: /: \d+ components? of Total/ })
      .first();
    const [, count] = (await part.getAttribute('title')).match(/: (\d+) /);
    await part.click();
    await page.waitForURL(/\/components\?.*level=/);
    await page.getByText(new RegExp(`of ${count}$`)).waitFor();

    await answered(page, 'sort=name', () =>
      table().getByRole('button', { name: 'Component' }).click(),
    );
    await page.waitForURL(/sort=name/);
    const shown = await table()
      .locator('tbody tr')
      .evaluateAll(rows =>
        rows.map(row => ({
          name: row.querySelector('th a').textContent,
          level: row.querySelector('td').textContent,
        })),
      );
    assert.equal(shown.length, Number(count));

    const csv = await download(page, 'Export CSV');
    assert.match(
      csv.name,
      /^mlops-maturity-automation-ladder-\d{4}-\d\d-\d\d\.csv$/,
    );
    const rows = readCsv(csv.text);
    assert.deepEqual(
      rows.map(({ entityRef, title, level }) => ({
        name: title || entityRef.split('/')[1],
        level: `L${level}`,
      })),
      shown,
    );
    assert.ok(rows.every(({ lifecycle }) => lifecycle === 'production'));

    const json = await download(page, 'Export JSON');
    const items = JSON.parse(json.text);
    assert.deepEqual(
      (items.items ?? items).map(({ entityRef }) => entityRef),
      rows.map(({ entityRef }) => entityRef),
    );
  });

  it('sees whom a criterion blocks, and what they are', async () => {
    const { page } = pages;
    const {
      items: [{ title, blocked }],
    } = await readApi('scorecard/gaps?model=automation-ladder&limit=1');
    await page.goto('/mlops-maturity?model=automation-ladder');
    await page.getByRole('link', { name: title, exact: true }).click();
    await page.waitForURL(/blockedBy=/);
    await page.getByText(`Blocked by: ${title}`).waitFor();
    await page.getByText(`${blocked} components`).first().waitFor();
  });

  it('turns a page by one request, with the page before in view', async () => {
    const { page } = pages;
    await page.goto('/mlops-maturity/components');
    await table().waitFor();
    await page.waitForLoadState('networkidle');
    const requests = requestsOf(page);
    requests.take();
    const height = (await table().boundingBox()).height;
    await page.getByRole('button', { name: 'Next page' }).click();
    assert.ok((await table().boundingBox()).height > height / 3);
    await page.getByText(/^26–/).waitFor();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(requests.take(), ['scorecard/components']);
  });

  it('follows a cell of the heat map, and one of the comparison', async () => {
    const { page } = pages;
    await page.goto('/mlops-maturity/heat-map?model=microsoft-2020');
    const cell = page.getByRole('link', { name: /holds back \d+ of/ }).first();
    const [, held] = (await cell.getAttribute('title')).match(
      /holds back (\d+) of/,
    );
    await cell.click();
    await page.waitForURL(/\/components\?.*weakIn=/);
    await page.getByText(`${held} component`).first().waitFor();

    await page.goto('/mlops-maturity/comparison?with=microsoft-2020');
    const pair = page
      .getByRole('link', { name: /: \d+ components?, / })
      .first();
    const [, both] = (await pair.getAttribute('title')).match(
      /: (\d+) components?, /,
    );
    await pair.click();
    await page.waitForURL(/\/components\?.*also=microsoft-2020/);
    await page.getByText(`${both} component`).first().waitFor();
  });
});
