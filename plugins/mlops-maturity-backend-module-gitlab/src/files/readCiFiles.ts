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

import type {
  RepositoryEntry,
  RepositoryText,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { includedFiles } from './includedFiles';

const levels = 2;

/** A file with its text. */
export type TextFile = RepositoryEntry & RepositoryText;

/**
 * Reads the CI definition and the files of the repository that it includes,
 * two levels deep.
 *
 * @param read - reads files, all at once; what can't be read is left out
 */
export async function readCiFiles(
  configPath: string,
  entries: readonly RepositoryEntry[],
  read: (entries: readonly RepositoryEntry[]) => Promise<TextFile[]>,
): Promise<TextFile[]> {
  const byPath = new Map(
    entries.filter(one => !one.special).map(one => [one.path, one]),
  );
  const paths = [...byPath.keys()];
  const files = new Map<string, TextFile>();
  let next = [configPath.replace(/^\/+/, '')];
  for (let level = 0; level <= levels; level += 1) {
    const found = await read(
      next.flatMap(path => (files.has(path) ? [] : (byPath.get(path) ?? []))),
    );
    for (const file of found) {
      files.set(file.path, file);
    }
    next = [
      ...new Set(found.flatMap(({ content }) => includedFiles(content, paths))),
    ];
  }
  return [...files.values()];
}
