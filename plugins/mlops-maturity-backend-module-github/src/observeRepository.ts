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

import { endpoints } from './api/endpoints';
import {
  readRepositoryFiles,
  type GapRecorder,
  type Observation,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { RepositoryApi } from './api/RepositoryApi';
import { readFile } from './files/readFile';
import { observeActions } from './observeActions';
import { readHead } from './repository/readHead';
import { readRepository } from './repository/readRepository';
import { readTree, toTreeObservation } from './repository/readTree';
import { toRepositoryObservation } from './repository/toRepositoryObservation';

/**
 * Reads a repository: its contents first, because without the definitions of
 * the workflows their runs say little.
 */
export async function observeRepository(
  api: RepositoryApi,
  gaps: GapRecorder,
): Promise<Observation[]> {
  const repository = await gaps.attempt(endpoints.repository, () =>
    readRepository(api),
  );
  if (!repository) {
    return [];
  }
  const present = repository.api;
  const observations: Observation[] = [];
  const head = await gaps.attempt(endpoints.commits, () =>
    readHead(present, repository.default_branch),
  );
  const tree =
    head &&
    (await gaps.attempt(endpoints.tree, () => readTree(present, head.treeSha)));
  if (head) {
    observations.push(toRepositoryObservation(repository, head));
  }
  if (head && tree) {
    observations.push(toTreeObservation(head.treeSha, tree));
    const { limits } = present;
    const files = await readRepositoryFiles({
      slug: `${present.repository.owner}/${present.repository.name}`,
      entries: tree.entries,
      maxFiles: limits.maxFiles,
      maxFileBytes: limits.maxFileBytes,
      maxFilesKey: 'mlopsMaturity.github.maxFiles',
      read: (entries, maxBytes) =>
        gaps.attemptEach(endpoints.files, entries, async entry => ({
          ...entry,
          ...(await readFile(present, entry, maxBytes)),
        })),
    });
    observations.push(...files.observations);
    files.gaps.forEach(gap => gaps.add(gap));
  }
  const definitions = new Set(tree?.entries.map(({ path }) => path));
  observations.push(
    ...(await observeActions(
      present,
      gaps,
      repository.default_branch,
      definitions,
    )),
  );
  return observations;
}
