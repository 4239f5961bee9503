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

import type { Scenario } from '../scenarios/scenarioSchema';
import { choiceOf, shaOf } from './deterministic';
import type { Timeline } from './Timeline';
import type { Commit, RepositoryFile } from './types';

const messages = [
  'Tidy up the feature code',
  'Read the batch size from the configuration',
  'Handle missing values in the input',
  'Update dependencies',
  'Add a test for empty batches',
  'Log the evaluation metrics',
  'Make the paths configurable',
  'Simplify error handling',
  'Document the input columns',
  'Speed up loading',
];

/** Who commits where a scenario names nobody. */
export const defaultPerson = 'mara-lind';

/** The sha of the whole tree of files. */
export function treeShaOf(files: Map<string, RepositoryFile>): string {
  return shaOf([...files.values()].map(f => `${f.path} ${f.sha}`).join('\n'));
}

/** The commits of the default branch, newest first. */
export function buildCommits(
  slug: string,
  scenario: Scenario,
  files: Map<string, RepositoryFile>,
  timeline: Timeline,
): Commit[] {
  const treeSha = treeShaOf(files);
  const people = scenario.commits.by ?? [defaultPerson];
  const starts = timeline.starts(scenario.commits, {
    seed: `${slug}/commits`,
    lasts: 0,
    hours: { from: 8, to: 17 },
  });
  // Files don't change from commit to commit, but other content is another
  // history: readers take an unchanged sha for unchanged files.
  const shas = starts.map(at => shaOf(`${slug}@${at}/${treeSha}`));
  return starts.map((at, index) => ({
    sha: shas[index],
    treeSha,
    parent: shas[index + 1],
    at,
    author: choiceOf(`${slug}@${at}/author`, people),
    message: choiceOf(`${slug}@${at}/message`, messages),
  }));
}
