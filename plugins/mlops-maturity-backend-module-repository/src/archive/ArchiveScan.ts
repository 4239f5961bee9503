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

import {
  SourceError,
  wantedFiles,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { RepositoryLimits } from '../repositoryLimits';

/** Longer files are known to be there, but not unpacked. */
export const maxUnpackedBytes = 1_000_000;

/** What may be unpacked into memory at once, of each of two purposes. */
const budget = { files: 1_000, bytes: 16_000_000 };

/** What workflows may call although nothing else makes it wanted. */
const callable = /\.(sh|bash|mk|ya?ml|toml)$/i;

/**
 * Looks at an archive while it passes by: notes every path, and lets through
 * what may have to be read. Once passed, a file can't be had any more, so more
 * is let through than is kept in the end.
 */
export class ArchiveScan {
  /** Bytes by path. */
  readonly entries = new Map<string, number>();
  readonly #limits: RepositoryLimits;
  readonly #stop: (reason: SourceError) => void;
  readonly #left = {
    essential: { ...budget },
    other: { ...budget },
  };
  #bytes = 0;
  #isOver = false;
  #leavesOut = false;

  /** @param stop - called once the archive is longer than a limit allows */
  constructor(limits: RepositoryLimits, stop: (reason: SourceError) => void) {
    this.#limits = limits;
    this.#stop = stop;
  }

  /** A definition wasn't let through, as there are too many to keep. */
  get leavesOut(): boolean {
    return this.#leavesOut;
  }

  /**
   * Whether to unpack a file. Never throws: nobody would catch it in the
   * middle of a stream.
   */
  readonly filter = (path: string, info?: { size: number }): boolean => {
    if (this.#isOver || !isSound(path)) {
      return false;
    }
    const size = Math.max(0, Math.trunc(info?.size ?? 0)) || 0;
    this.#bytes += size;
    this.entries.set(path, size);
    this.#checkLimits();
    if (this.#isOver || size === 0 || size > maxUnpackedBytes) {
      return false;
    }
    const { workflows, definitions, locks, samples } = wantedFiles([path]);
    const isEssential = workflows.length + definitions.length > 0;
    const isWanted = isEssential || locks.length + samples.length > 0;
    if (!isWanted && !callable.test(path)) {
      return false;
    }
    const left = this.#left[isEssential ? 'essential' : 'other'];
    if (left.files < 1 || left.bytes < size) {
      this.#leavesOut ||= isEssential;
      return false;
    }
    left.files -= 1;
    left.bytes -= size;
    return true;
  };

  #checkLimits() {
    const { maxArchiveBytes, maxArchiveEntries } = this.#limits;
    const exceeded =
      (this.#bytes > maxArchiveBytes &&
        `it holds more than ${maxArchiveBytes} bytes (mlopsMaturity.repository.maxArchiveBytes)`) ||
      (this.entries.size > maxArchiveEntries &&
        `it holds more than ${maxArchiveEntries} files (mlopsMaturity.repository.maxArchiveEntries)`);
    if (exceeded) {
      this.#isOver = true;
      this.#stop(new SourceError(exceeded, 'too-large'));
    }
  }
}

/** A path in the repository, as Git itself would have it. */
function isSound(path: string): boolean {
  return (
    path.length > 0 &&
    path.length <= 1000 &&
    !/\p{Cc}|\p{Cs}/u.test(path) &&
    path.split('/').every(name => name !== '' && name !== '.' && name !== '..')
  );
}
