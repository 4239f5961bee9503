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

import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const folder = fileURLToPath(
  new URL('../../../plugins/mlops-maturity/src/messages', import.meta.url),
);

async function importTypeScript(file) {
  const { outputText } = ts.transpileModule(fs.readFileSync(file, 'utf8'), {
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2022,
    },
  });
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`);
}

function* flatEntries(messages, prefix = '') {
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === 'string') yield [prefix + key, value];
    else yield* flatEntries(value, `${prefix}${key}.`);
  }
}

async function readMessages(language) {
  const from = path.join(folder, language);
  const files = fs.readdirSync(from).filter(one => one.endsWith('Messages.ts'));
  const entries = [];
  for (const file of files) {
    const [messages] = Object.values(
      await importTypeScript(path.join(from, file)),
    );
    entries.push(...flatEntries(messages));
  }
  return Object.fromEntries(entries);
}

const english = await readMessages('.');
const german = await readMessages('de');

/** Messages without placeholders that German has other words for. */
export const englishOnly = new Set(
  Object.entries(english)
    .filter(([key, text]) => text !== german[key] && !text.includes('{{'))
    .map(([, text]) => text),
);
