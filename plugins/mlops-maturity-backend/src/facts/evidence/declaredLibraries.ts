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
import { parseCondaEnvironment } from './condaEnvironment';
import { listAt, objectAt, parseDocument, type Parsed } from './parseDocument';
import {
  baseName,
  filesMatching,
  isVendoredPath,
  pathWithinComponent,
} from './paths';
import {
  libraryName,
  parseRequirements,
  requirementName,
} from './requirements';
import { textLines } from './textLines';

/** `requirements.txt`, `requirements-dev.txt`, `requirements/base.txt`. */
export function isRequirementsPath(path: string): boolean {
  return (
    /^requirements[\w.-]*\.txt$/i.test(baseName(path)) ||
    /(^|\/)requirements\/[\w.-]+\.txt$/i.test(path)
  );
}

/** `environment.yml`, `environment-gpu.yaml`, `conda.yml`, `conda_env.yml`. */
export function isCondaEnvironmentPath(path: string): boolean {
  return /^(environment|conda)[\w.-]*\.ya?ml$/i.test(baseName(path));
}

type Reader = (path: string, text: string) => Parsed<string[]>;

function fromStrings(values: unknown[]): string[] {
  return values.flatMap(value =>
    typeof value === 'string'
      ? (requirementName(value.slice(0, 500)) ?? [])
      : [],
  );
}

function fromKeys(table: Record<string, unknown> | undefined): string[] {
  return Object.keys(table ?? {}).map(libraryName);
}

function fromPackages(packages: unknown[]): string[] {
  return fromStrings(packages.map(entry => objectAt(entry)?.name));
}

function readWith(
  format: Parameters<typeof parseDocument>[2],
  namesIn: (value: unknown) => string[],
): Reader {
  return (path, text) => {
    const parsed = parseDocument(path, text, format);
    return 'error' in parsed ? parsed : { value: namesIn(parsed.value) };
  };
}

/**
 * Locks are long, and a collector may keep only their beginning, which is no
 * TOML as a whole. Tools write them, so that their lines always look the same.
 */
const tomlLock: Reader = (path, text) => {
  const parsed = parseDocument(path, text, 'TOML');
  if ('value' in parsed) {
    return { value: fromPackages(listAt(parsed.value, 'package')) };
  }
  const names = textLines(text).flatMap(
    line => /^name = "([\w.-]+)"$/.exec(line.trimEnd())?.[1] ?? [],
  );
  return names.length > 0 ? { value: names.map(libraryName) } : parsed;
};

const pyproject = readWith('TOML', project => [
  ...fromStrings(listAt(project, 'dependencies', 'project')),
  ...Object.values(
    objectAt(project, 'project', 'optional-dependencies') ?? {},
  ).flatMap(group => (Array.isArray(group) ? fromStrings(group) : [])),
  ...Object.values(objectAt(project, 'dependency-groups') ?? {}).flatMap(
    group => (Array.isArray(group) ? fromStrings(group) : []),
  ),
  ...fromKeys(objectAt(project, 'tool', 'poetry', 'dependencies')),
]);

const pipfile = readWith('TOML', file => fromKeys(objectAt(file, 'packages')));
const pipfileLock = readWith('JSON', lock =>
  fromKeys(objectAt(lock, 'default')),
);
const renvLock = readWith('JSON', lock => fromKeys(objectAt(lock, 'Packages')));
const condaLock = readWith('YAML', lock =>
  fromPackages(listAt(lock, 'package')),
);

const readers: Record<string, Reader> = {
  'poetry.lock': tomlLock,
  'uv.lock': tomlLock,
  'pdm.lock': tomlLock,
  'pipfile.lock': pipfileLock,
  'renv.lock': renvLock,
  'conda-lock.yml': condaLock,
  'pyproject.toml': pyproject,
  pipfile,
};

function readerFor(path: string): Reader | undefined {
  const name = baseName(path).toLowerCase();
  if (Object.hasOwn(readers, name)) return readers[name];
  if (isRequirementsPath(path)) {
    return (_, text) => ({
      value: parseRequirements(text).map(requirement => requirement.name),
    });
  }
  if (isCondaEnvironmentPath(path)) {
    return (at, text) => {
      const parsed = parseCondaEnvironment(at, text);
      return 'error' in parsed
        ? parsed
        : { value: parsed.value.map(requirement => requirement.name) };
    };
  }
  return undefined;
}

/**
 * The libraries that the component's manifests and locks name, with the file
 * that names each first. Files that can't be understood are told in `errors`.
 */
export function declaredLibraries(repository: RepositoryEvidence): {
  libraries: Map<string, string>;
  errors: string[];
} {
  const libraries = new Map<string, string>();
  const errors: string[] = [];
  for (const path of filesMatching(repository, each => !isVendoredPath(each))) {
    const text = repository.files.get(path);
    const read = readerFor(pathWithinComponent(repository, path));
    if (text === undefined || read === undefined) continue;
    const parsed = read(path, text);
    if ('error' in parsed) {
      errors.push(parsed.error);
      continue;
    }
    for (const name of parsed.value) {
      if (!libraries.has(name)) libraries.set(name, path);
    }
  }
  return { libraries, errors };
}
