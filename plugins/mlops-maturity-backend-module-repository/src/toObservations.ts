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

import type { Observation } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { Snapshot } from './archive/snapshotSchema';
import type { RepositoryHost } from './hosts/RepositoryHost';

/**
 * The observations of a repository. A reader knows no history: when commits
 * were made isn't told, nor whether the repository is archived.
 */
export function toObservations(
  host: RepositoryHost,
  slug: string,
  { revision, branch, tree, files }: Snapshot,
): Observation[] {
  return [
    {
      kind: 'repository',
      key: 'repository',
      data: {
        host: host.host,
        slug,
        url: host.addressOf(slug, branch),
        fileUrl: host.fileAddressOf(slug, branch),
        defaultBranch: branch,
        headSha: revision,
        archived: false,
      },
    },
    { kind: 'tree', key: 'tree', data: { sha: revision, ...tree } },
    ...files.map((file): Observation => ({
      kind: 'file',
      key: file.path,
      data: file,
    })),
  ];
}
