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
import type { UrlReaderService } from '@backstage/backend-plugin-api';
import {
  SourceError,
  type SourceCache,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { RepositoryHost } from '../hosts/RepositoryHost';
import type { RepositoryLimits } from '../repositoryLimits';
import { ArchiveScan } from './ArchiveScan';
import { snapshotSchema, type Snapshot } from './snapshotSchema';
import { toSnapshot } from './toSnapshot';
import { toSourceError } from './toSourceError';

/** What is read, and by what. */
export type SnapshotOptions = {
  host: RepositoryHost;
  slug: string;
  /** Absent for the default branch. */
  ref?: string;
  reader: UrlReaderService;
  limits: RepositoryLimits;
  cache: SourceCache;
  signal: AbortSignal;
  /** Counted here; what a reader asks for on its own isn't seen. */
  requests: { sent: number; notModified: number };
};

/**
 * Reads a repository: its archive passes by once for each revision, and what
 * was made of it is kept with the revision. Answers that nothing changed give
 * what is kept.
 *
 * @throws SourceError, or the reason of the signal
 */
export async function readSnapshot(
  options: SnapshotOptions,
): Promise<Snapshot> {
  const { signal, limits } = options;
  const stop = new AbortController();
  const timeout = setTimeout(
    () =>
      stop.abort(
        new SourceError(
          `no answer within ${limits.timeoutSeconds} seconds`,
          'unavailable',
        ),
      ),
    limits.timeoutSeconds * 1000,
  );
  try {
    return await untilAborted(
      read(options, stop),
      AbortSignal.any([signal, stop.signal]),
    );
  } catch (error) {
    signal.throwIfAborted();
    throw toSourceError(stop.signal.aborted ? stop.signal.reason : error);
  } finally {
    clearTimeout(timeout);
  }
}

async function read(
  options: SnapshotOptions,
  stop: AbortController,
): Promise<Snapshot> {
  const { host, slug, limits, cache, requests } = options;
  const branch = options.ref ?? (await askDefaultBranch(options));
  const address = host.addressOf(slug, branch);
  const key = `snapshot of ${address}, ${limits.maxTreeEntries} entries, ${limits.maxFiles} files of ${limits.maxFileBytes} bytes`;
  const stored = cache.get(key);
  const known = snapshotSchema.safeParse(stored?.value);
  const scan = new ArchiveScan(limits, reason => stop.abort(reason));
  requests.sent += 1;
  try {
    const response = await options.reader.readTree(address, {
      etag: known.success ? stored?.etag : undefined,
      filter: scan.filter,
      signal: AbortSignal.any([options.signal, stop.signal]),
    });
    const files = await response.files();
    if (scan.entries.size === 0) {
      // A page that says no, unpacked; a commit has at least one file.
      throw new SourceError('the archive holds no files', 'invalid');
    }
    const snapshot = await toSnapshot({
      slug,
      branch,
      revision: response.etag || digestOf(scan.entries),
      scan,
      files,
      limits,
    });
    if (response.etag) {
      cache.set(key, { etag: response.etag, value: snapshot });
    }
    return snapshot;
  } catch (error) {
    if (known.success && isNotModified(error)) {
      requests.notModified += 1;
      return known.data;
    }
    throw error;
  }
}

async function askDefaultBranch(options: SnapshotOptions): Promise<string> {
  options.requests.sent += 1;
  const branch = await options.host.defaultBranch?.(options.slug);
  if (!branch) {
    throw new SourceError('it has no default branch', 'not-found');
  }
  return branch;
}

function isNotModified(error: unknown): boolean {
  return error instanceof Error && error.name === 'NotModifiedError';
}

/** Names a listing where the host names no revision. */
function digestOf(entries: ReadonlyMap<string, number>): string {
  const hash = createHash('sha1');
  for (const [path, size] of entries) {
    hash.update(`${size} ${path}\n`);
  }
  return hash.digest('hex');
}

/** Not every reader listens to the signal; then it ends by itself, unheard. */
async function untilAborted<Value>(
  work: Promise<Value>,
  signal: AbortSignal,
): Promise<Value> {
  work.catch(() => {});
  const { promise, abandon } = rejectionOf(signal);
  try {
    return await Promise.race([work, promise]);
  } finally {
    abandon();
  }
}

function rejectionOf(signal: AbortSignal): {
  promise: Promise<never>;
  abandon(): void;
} {
  let listener = () => {};
  const promise = new Promise<never>((_, reject) => {
    listener = () => reject(signal.reason);
    if (signal.aborted) {
      listener();
    }
    signal.addEventListener('abort', listener);
  });
  return {
    promise,
    abandon: () => signal.removeEventListener('abort', listener),
  };
}
