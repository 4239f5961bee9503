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

import { posix } from 'node:path';
import type { ParsedWorkflow } from './parseWorkflow';

/**
 * How a workflow stands to a folder of a monorepo: `own` works on it,
 * `other` on another one, `any` on whatever there is.
 */
export type FolderRelation = 'own' | 'other' | 'any';

/** The folders before the first wildcard or expression of a path. */
function fixedPart(path: string): string {
  const folders: string[] = [];
  for (const part of posix.normalize(path).split('/')) {
    if (part === '.' || part === '') continue;
    if (/[*?[\]{}!+@$]/.test(part)) break;
    folders.push(part);
  }
  return folders.join('/');
}

function relate(path: string, folder: string): FolderRelation {
  const fixed = fixedPart(path);
  if (fixed === folder || fixed.startsWith(`${folder}/`)) return 'own';
  return fixed === '' || folder.startsWith(`${fixed}/`) ? 'any' : 'other';
}

/** Files that concern all components: they select none. */
function isCommon(path: string): boolean {
  return path.startsWith('.github/') || !path.includes('/');
}

/** Says whether a workflow belongs to a folder, by its paths or where it works. */
export function selectWorkflow(
  workflow: ParsedWorkflow,
  folder: string,
): FolderRelation {
  const paths = workflow.paths
    .filter(path => !path.startsWith('!'))
    .filter(path => !isCommon(path) || /^\*+$/.test(path))
    .map(path => relate(path, folder));
  const places = workflow.jobs.map(job =>
    job.steps
      .map(step => step.workingDirectory)
      .filter(directory => directory !== undefined)
      .map(directory => relate(directory, folder)),
  );
  if (paths.includes('own')) return 'own';
  if (paths.length > 0) return paths.includes('any') ? 'any' : 'other';
  if (places.some(job => job.includes('own'))) return 'own';

  // Only a workflow whose every job works elsewhere belongs elsewhere.
  const elsewhere =
    places.length > 0 &&
    places.every(
      job => job.length > 0 && job.every(place => place === 'other'),
    );
  return elsewhere ? 'other' : 'any';
}
