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

// `npm run sizes`: what the plugin adds to the pages of the demo portal, from the
// built files and their source maps: the part that every page of the portal
// loads, and each file that is loaded when something opens. Builds the pages if
// they changed. Fails if the first part grows above its limit, or holds a
// charting library.

import { ensureInstalled } from './bootstrap.mjs';
import { buildApp } from './portal/buildApp.mjs';
import { readBundle } from './portal/readBundle.mjs';

const ownSources = /\/plugins\/mlops-maturity(-common)?\/src\//;
const charts = /\/node_modules\/(recharts|victory-vendor)\//;

/** What the plugin may add to every page of a portal, in bytes before gzip. */
const initialLimit = 16_000;

const kilobytes = bytes => `${(bytes / 1000).toFixed(1)} kB`;

function print(rows) {
  const widths = rows[0].map((_, column) =>
    Math.max(...rows.map(row => row[column].length)),
  );
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]),
    );
    process.stdout.write(`${cells.join('  ').trimEnd()}\n`);
  }
  process.stdout.write('\n');
}

/** What a file is for: its largest component, or else its largest folder. */
function purposeOf(file) {
  const folders = new Map();
  for (const { source, bytes } of file.partsOf(ownSources)) {
    const [, folder] = source.match(/\/src\/((?:components\/)?[^/]+)/);
    folders.set(folder, (folders.get(folder) ?? 0) + bytes);
  }
  const names = [...folders].sort(([, a], [, b]) => b - a).map(([one]) => one);
  const component = names.find(name => name.startsWith('components/'));
  return (component ?? names[0]).replace('components/', '');
}

await ensureInstalled();
await buildApp({
  log: message => process.stdout.write(`${message}\n`),
  signal: new AbortController().signal,
});
const files = readBundle();
const initial = files.filter(({ isInitial }) => isInitial);
const own = initial.map(file => file.sizeOf(ownSources));
const total = key => own.reduce((sum, size) => sum + size[key], 0);
const portal = initial.reduce(
  (sum, { raw, gzip }) => ({ raw: sum.raw + raw, gzip: sum.gzip + gzip }),
  { raw: 0, gzip: 0 },
);

process.stdout.write('Loaded before any screen opens\n\n');
print([
  ['', 'size', 'gzip'],
  ['the plugin', kilobytes(total('raw')), kilobytes(total('gzip'))],
  ['the whole portal', kilobytes(portal.raw), kilobytes(portal.gzip)],
]);

const lazy = files
  .filter(file => !file.isInitial && file.sizeOf(ownSources).raw > 0)
  .sort((a, b) => b.raw - a.raw);
process.stdout.write(
  'Loaded when it is needed: files with something of the plugin in them\n\n',
);
print([
  ['mainly for', 'size', 'gzip', 'of it the plugin'],
  ...lazy.map(file => [
    purposeOf(file),
    kilobytes(file.raw),
    kilobytes(file.gzip),
    kilobytes(file.sizeOf(ownSources).raw),
  ]),
]);

const libraries = files
  .filter(
    file =>
      !file.isInitial &&
      file.sizeOf(ownSources).raw === 0 &&
      file.sizeOf(charts).raw > 0,
  )
  .map(file => [
    'libraries',
    kilobytes(file.raw),
    kilobytes(file.gzip),
    kilobytes(file.sizeOf(charts).raw),
  ]);
if (libraries.length > 0) {
  process.stdout.write('Loaded with the first chart\n\n');
  print([['', 'size', 'gzip', 'of it recharts'], ...libraries]);
}

if (total('raw') > initialLimit) {
  process.stderr.write(
    `Every page of the portal loads ${kilobytes(total('raw'))} of the plugin, more than the limit of ${kilobytes(initialLimit)}. Something that only a screen needs is imported by an extension, or by what one imports:\n`,
  );
  const sources = initial.flatMap(file => file.partsOf(ownSources));
  for (const { source, bytes } of sources
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, 10)) {
    const [, name] = source.match(/\/plugins\/(.*)$/);
    process.stderr.write(`  ${kilobytes(bytes).padStart(8)}  ${name}\n`);
  }
  process.exitCode = 1;
}

const tooEarly = initial.filter(file => file.sizeOf(charts).raw > 0);
for (const { name } of tooEarly) {
  process.stderr.write(`${name} is loaded at once, and holds charts\n`);
  process.exitCode = 1;
}
