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
import { objectAt, parseDocument } from './parseDocument';
import {
  baseName,
  filesMatching,
  folderOf,
  isTestPath,
  pathWithinComponent,
} from './paths';
import { isOwnPath } from './componentCode';
import { anyLineMatches } from './textLines';

/** A packaging file, and what it packages. */
export type Packaging = {
  path: string;
  /** A folder of the package; absent where there is none. */
  package?: string;
};

/**
 * Whether a file makes a package: many `pyproject.toml` and `setup.cfg` only
 * configure tools. A file whose text wasn't read is taken at its name.
 */
function makesPackage(
  path: string,
  text: string | undefined,
): { makes: boolean; error?: string } {
  const name = baseName(path);
  if (text === undefined) return { makes: true };
  if (name === 'setup.cfg') {
    return { makes: anyLineMatches(text, /^\[(metadata|options)\]/) };
  }
  if (name !== 'pyproject.toml') return { makes: true };
  const parsed = parseDocument(path, text, 'TOML');
  if ('error' in parsed) return { makes: false, error: parsed.error };
  return {
    makes:
      objectAt(parsed.value, 'project') !== undefined ||
      objectAt(parsed.value, 'build-system') !== undefined ||
      objectAt(parsed.value, 'tool', 'poetry') !== undefined,
  };
}

/** The folder of a package that the packaging file in `folder` could make. */
function packageFolder(name: string, folder: string, paths: string[]) {
  const within = paths.flatMap(path => {
    if (folder === '') return path;
    return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : [];
  });
  const match = (pattern: RegExp) =>
    within.find(path => pattern.test(path) && !isTestPath(path));
  switch (name) {
    case 'DESCRIPTION':
      return match(/^R\/[^/]+\.r$/i);
    case 'Project.toml':
      return match(/^src\/[^/]+\.jl$/);
    case 'pom.xml':
    case 'build.sbt':
    case 'build.gradle':
    case 'build.gradle.kts':
      return match(/^src\/main\/(java|scala|kotlin)\/.+\.(java|scala|kt)$/);
    case 'Cargo.toml':
      return match(/^src\/.*\.rs$/);
    case 'go.mod':
      return match(/^[^/]+\/.*\.go$/);
    default:
      if (/\.(cs|fs)proj$/.test(name)) return match(/\.(cs|fs)$/);
      return match(/\/__init__\.py$/) ?? match(/^src\/[^/]+\/.+\.py$/);
  }
}

/** The packaging files of the component; broken ones are told in `errors`. */
export function packagingFiles(repository: RepositoryEvidence): {
  packaging: Packaging[];
  errors: string[];
} {
  const errors: string[] = [];
  const paths = filesMatching(repository, isOwnPath);
  const packaging = paths
    .filter(path =>
      /^(pyproject\.toml|setup\.(py|cfg)|DESCRIPTION|Project\.toml|pom\.xml|build\.sbt|build\.gradle(\.kts)?|Cargo\.toml|go\.mod|[\w.-]+\.(cs|fs)proj)$/.test(
        baseName(path),
      ),
    )
    .flatMap(path => {
      const { makes, error } = makesPackage(path, repository.files.get(path));
      if (error !== undefined) errors.push(error);
      if (!makes) return [];
      const found = packageFolder(baseName(path), folderOf(path), paths);
      return {
        path,
        package:
          found && (folderOf(pathWithinComponent(repository, found)) || found),
      };
    });
  return { packaging, errors };
}
