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
import { levelsInReadme, modelsInReadme, namesOwnedBy } from './demoTruth.mjs';

/** The team whose entities are hidden. */
export const team = process.env.HIDDEN_TEAM;
export const skip = team ? false : 'needs the portal of startHidden.mjs';

export const model = 'automation-ladder';
/** Everything that it owns; of that, the ML components; and those of others. */
export const hiddenNames = namesOwnedBy(team);
export const levels = levelsInReadme();
export const hidden = hiddenNames.filter(name => levels.has(name));
export const visible = [...levels.keys()].filter(
  name => !hidden.includes(name),
);

/** A visible component has the name of a hidden one at the end of its own. */
const mention = new RegExp(
  `(?<![\\w-])(${hiddenNames.join('|')})(?![\\w])`,
  'gi',
);

/** Fails where a text has the name of something hidden. */
export function assertNoMention(text, where) {
  const found = [...text.matchAll(mention)].map(({ index }) =>
    text.slice(Math.max(0, index - 60), index + 60),
  );
  assert.deepEqual(found, [], where);
}

/** How many visible components have each label in a model, by the README. */
export function labelCounts(modelId) {
  const column = modelsInReadme.indexOf(modelId);
  const counts = {};
  for (const name of visible) {
    const label = levels.get(name)[column];
    counts[label] = (counts[label] ?? 0) + 1;
  }
  return counts;
}
