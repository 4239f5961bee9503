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

import type { RepositoryEvidence } from '../types';
import { isDocsPath, isExamplePath, isTestPath, isVendoredPath } from './paths';
import { filesWithText } from './sourceFiles';
import { uncommentedLines } from './textLines';

/** One document of a YAML file that may describe how something is served. */
export type Manifest = {
  path: string;
  /** Its lines without comments. */
  lines: string[];
};

function isManifestPath(path: string): boolean {
  return (
    /\.ya?ml$/i.test(path) &&
    !path.startsWith('.github/') &&
    !isDocsPath(path) &&
    !isExamplePath(path) &&
    !isTestPath(path) &&
    !isVendoredPath(path)
  );
}

/**
 * The manifests among the component's files. They are read line by line: many
 * are templates, which no YAML parser understands.
 */
export function manifests(repository: RepositoryEvidence): Manifest[] {
  return filesWithText(repository, isManifestPath).flatMap(({ path, text }) => {
    const documents: string[][] = [[]];
    for (const line of uncommentedLines(text)) {
      if (line.startsWith('---')) documents.push([]);
      else documents[documents.length - 1].push(line);
    }
    return documents
      .filter(lines => lines.length > 0)
      .map(lines => ({ path, lines }));
  });
}

/** How many lines of a manifest match; `pattern` must have no `g` flag. */
export function countLines(manifest: Manifest, pattern: RegExp): number {
  return manifest.lines.filter(line => pattern.test(line)).length;
}

/** Whether a manifest describes an object of one of these kinds. */
export function isOfKind(manifest: Manifest, ...kinds: string[]): boolean {
  return manifest.lines.some(line => {
    const kind = /^\s{0,40}(?:-\s)?kind:\s{0,5}["']?(\w{1,60})/.exec(line)?.[1];
    return kind !== undefined && kinds.includes(kind);
  });
}
