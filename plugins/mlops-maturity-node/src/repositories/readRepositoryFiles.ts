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

import type { CollectionGap } from '../collectors/types';
import type { Observation } from '../observations';
import { calledFiles } from './calledFiles';
import { wantedFiles } from './wantedFiles';

const lockBytes = 16_384;

/** Definitions whose commands are looked through, beside workflows. */
const runner =
  /\.(sh|bash|mk|ya?ml)$|(^|\/)((gnu)?makefile|mlproject|\.?justfile|\.?mise\.toml|jenkinsfile[\w.-]*|package\.json|tasks\.py)$/i;

/**
 * One path of a repository's listing.
 *
 * @public
 */
export type RepositoryEntry = {
  path: string;
  /** Names the contents; of a revision where the host names no blobs. */
  sha: string;
  /** Bytes; absent where the listing doesn't tell. */
  size?: number;
  /** A symbolic link or a submodule; files have none. */
  special?: 'link' | 'submodule';
};

/**
 * The text of a file, as far as it is kept.
 *
 * @public
 */
export type RepositoryText = { content: string; truncated?: boolean };

/**
 * What {@link readRepositoryFiles} needs to know of the host.
 *
 * @public
 */
export type RepositoryFilesOptions = {
  /** `owner/name`, by which reusable workflows may be named. */
  slug: string;
  entries: readonly RepositoryEntry[];
  /** Paths of definitions that their names don't tell, most important first. */
  alsoWanted?: readonly string[];
  /** Files whose text is read at most. */
  maxFiles: number;
  /** Bytes that are kept of a file. */
  maxFileBytes: number;
  /** The key of the limit in configuration, for the gap that it leaves. */
  maxFilesKey: string;
  /**
   * Reads the beginnings of files, all at once; what can't be read is left out
   * and recorded by the caller.
   */
  read(
    entries: readonly RepositoryEntry[],
    maxBytes: number,
  ): Promise<(RepositoryEntry & RepositoryText)[]>;
};

/**
 * Reads the files that facts look into: workflows, what they call two levels
 * deep, the project's definitions, and then modules, manifests, tests and
 * notebooks as far as `maxFiles` goes.
 *
 * @public
 */
export async function readRepositoryFiles(
  options: RepositoryFilesOptions,
): Promise<{ observations: Observation[]; gaps: CollectionGap[] }> {
  const { slug, maxFiles, maxFileBytes } = options;
  const entries = new Map(
    options.entries
      .filter(entry => !entry.special)
      .map(entry => [entry.path, entry]),
  );
  const wanted = wantedFiles([...entries.keys()]);
  const asked = new Set<string>();
  let left = maxFiles;

  type File = RepositoryEntry & RepositoryText;
  async function read(paths: string[], maxBytes: number): Promise<File[]> {
    const next = [...new Set(paths)]
      .filter(path => !asked.has(path))
      .flatMap(path => entries.get(path) ?? [])
      .slice(0, left);
    left -= next.length;
    for (const { path } of next) {
      asked.add(path);
    }
    return next.length > 0 ? options.read(next, maxBytes) : [];
  }

  function calledBy(files: File[]): string[] {
    return files.flatMap(file =>
      calledFiles(file, slug, path => entries.has(path)),
    );
  }

  const essential = [
    ...new Set([
      ...(options.alsoWanted ?? []).filter(path => entries.has(path)),
      ...wanted.workflows,
      ...wanted.definitions,
    ]),
  ];
  const definitions = await read(essential, maxFileBytes);
  const once = calledBy(definitions.filter(({ path }) => runner.test(path)));
  const calledOnce = await read(once, maxFileBytes);
  const twice = calledBy(calledOnce.filter(({ path }) => runner.test(path)));
  const files = [
    ...definitions,
    ...calledOnce,
    ...(await read(twice, maxFileBytes)),
    ...(await read(wanted.locks, lockBytes)),
    ...(await read(wanted.samples, maxFileBytes)),
  ];

  const isCut = [...essential, ...once, ...twice].some(
    path => !asked.has(path),
  );
  return {
    observations: files.map(({ path, sha, content, truncated }) => ({
      kind: 'file',
      key: path,
      data: { path, sha, content, ...(truncated ? { truncated } : {}) },
    })),
    gaps: isCut
      ? [
          {
            kinds: ['file'],
            code: 'too-large',
            message: `The repository has more workflows and definitions than the limit of ${maxFiles} files allows to read (${options.maxFilesKey}).`,
          },
        ]
      : [],
  };
}
