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

const examples = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '../../../examples',
);

/** The columns of the table in examples/README.md: ids of models. */
export const modelsInReadme = [
  'automation-ladder',
  'microsoft-2020',
  'three-level',
  'five-stage',
  'link-redglue',
];

/**
 * What examples/README.md says of the demo's components: for each one by its
 * name, the label of its level in each model.
 */
export function levelsInReadme() {
  const rows = fs
    .readFileSync(path.join(examples, 'README.md'), 'utf8')
    .matchAll(/^\| `([a-z-]+)` +\|((?: +\d+ +\|){5})/gm);
  return new Map(
    [...rows].map(([, name, cells]) => [name, cells.match(/\d+/g)]),
  );
}

/**
 * The names of all entities that a team owns: those of the demo's catalog, and
 * those that a repository describes itself, in a file of its scenario.
 */
export function namesOwnedBy(team) {
  const entities = ['catalog', 'scenarios/github/tarnwick'].flatMap(name => {
    const folder = path.join(examples, name);
    return fs
      .readdirSync(folder, { withFileTypes: true })
      .filter(file => file.isFile())
      .map(file => fs.readFileSync(path.join(folder, file.name), 'utf8'))
      .flatMap(text => text.split(/^---$/m));
  });
  return entities.flatMap(entity => {
    const [, owner] = entity.match(/^ +owner: (\S+)$/m) ?? [];
    return owner === team ? entity.match(/^ +name: (\S+)$/m)[1] : [];
  });
}
