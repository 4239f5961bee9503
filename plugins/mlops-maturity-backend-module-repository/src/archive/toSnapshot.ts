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

import { createHash } from 'node:crypto';
import type { UrlReaderServiceReadTreeResponseFile } from '@backstage/backend-plugin-api';
import {
  keepText,
  nearestEntries,
  readRepositoryFiles,
  type ObservationData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { RepositoryLimits } from '../repositoryLimits';
import { maxUnpackedBytes, type ArchiveScan } from './ArchiveScan';
import type { Snapshot } from './snapshotSchema';

/**
 * What is kept of an archive that has passed by. Of the files that were
 * unpacked those are kept that would have been read one by one.
 */
export async function toSnapshot(options: {
  slug: string;
  branch: string;
  revision: string;
  scan: ArchiveScan;
  files: UrlReaderServiceReadTreeResponseFile[];
  limits: RepositoryLimits;
}): Promise<Snapshot> {
  const { slug, branch, revision, limits } = options;
  const unpacked = new Map(options.files.map(file => [file.path, file]));
  const { entries, truncated } = nearestEntries(
    // In an order of its own, whatever the archive's is.
    [...options.scan.entries]
      .map(([path, size]) => ({ path, size, sha: revision }))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    limits.maxTreeEntries,
  );
  const kept = await readRepositoryFiles({
    slug,
    entries,
    maxFiles: limits.maxFiles,
    maxFileBytes: limits.maxFileBytes,
    maxFilesKey: 'mlopsMaturity.repository.maxFiles',
    read: async (wanted, maxBytes) => {
      const texts = wanted.map(async entry => {
        const bytes = await unpacked.get(entry.path)?.content();
        if (bytes) {
          const text = keepText(entry.path, bytes, maxBytes);
          return [{ ...entry, sha: blobSha(bytes), ...text }];
        }
        if (entry.size === 0) {
          return [{ ...entry, sha: blobSha(Buffer.alloc(0)), content: '' }];
        }
        // Else there was no room left when it passed by.
        return (entry.size ?? 0) > maxUnpackedBytes
          ? [{ ...entry, content: '', truncated: true }]
          : [];
      });
      return (await Promise.all(texts)).flat();
    },
  });
  return {
    revision,
    branch,
    tree: {
      truncated,
      entries: entries.map(({ path, size }) => ({ path, size })),
    },
    files: kept.observations.map(({ data }) => data as ObservationData['file']),
    gaps: [
      ...kept.gaps.map(({ message }) => message),
      ...(options.scan.leavesOut
        ? ['The repository has more definitions than can be unpacked at once.']
        : []),
    ].map(message => ({ kinds: ['file'], code: 'too-large', message })),
  };
}

/** The sha that Git gives a content: it changes only when the file does. */
function blobSha(content: Buffer): string {
  return createHash('sha1')
    .update(`blob ${content.length}\0`)
    .update(content)
    .digest('hex');
}
