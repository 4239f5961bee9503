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

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { englishMessages } from '../translation';
import { flattenMessages } from './flattenMessages';

const source = resolve(__dirname, '..');
const isCode = (name: string) =>
  /\.tsx?$/.test(name) &&
  !/\.test\.|__testUtils__|^messages\/|^translations\//.test(name);

const code = readdirSync(source, { recursive: true })
  .map(name => String(name).replaceAll('\\', '/'))
  .filter(isCode)
  .map(name => readFileSync(join(source, name), 'utf8'))
  .join('\n');

/** Keys that stand in the code in full. */
const named = new Set(
  [...code.matchAll(/['"]([\w.]+)['"]/g)].map(([, key]) => key),
);
/** Of keys whose end is computed, what stands before it. */
const begun = [...code.matchAll(/`(\w[\w.]*\.)\$\{/g)].map(([, key]) => key);

describe('the messages', () => {
  it('are all said somewhere', () => {
    const keys = Object.keys(flattenMessages(englishMessages)).map(key =>
      key.replace(/_(one|other)$/, ''),
    );
    expect(keys.length).toBeGreaterThan(100);
    expect(
      keys.filter(
        key => !named.has(key) && !begun.some(start => key.startsWith(start)),
      ),
    ).toEqual([]);
  });
});
