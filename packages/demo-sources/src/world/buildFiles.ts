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

import type { LoadedScenario } from '../scenarios/loadScenarios';
import {
  expandPlaceholders,
  type PlaceholderValues,
} from '../scenarios/expandPlaceholders';
import { blobShaOf } from './deterministic';
import type { RepositoryFile } from './types';

/** The files of a repository as they are served now, by path. */
export function buildFiles(
  loaded: LoadedScenario,
  values: Omit<PlaceholderValues, 'owner' | 'repository'>,
): Map<string, RepositoryFile> {
  const files = new Map<string, RepositoryFile>();
  const paths = [...loaded.files.keys()].sort();
  for (const path of paths) {
    const content = expandPlaceholders(loaded.files.get(path)!, {
      ...values,
      owner: loaded.owner,
      repository: loaded.name,
    });
    files.set(path, {
      path,
      sha: blobShaOf(content),
      content,
      executable: path.endsWith('.sh'),
    });
  }
  return files;
}
