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

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder of a path, '' for the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

/** A file's suffix in lower case without the dot; '' for none. */
export function suffixOf(path: string): string {
  const name = baseName(path);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

function hasFolder(path: string, names: ReadonlySet<string>): boolean {
  return path
    .toLowerCase()
    .split('/')
    .slice(0, -1)
    .some(part => names.has(part));
}

const testFolders = new Set(['test', 'tests', '__tests__', 'spec', 'testing']);
const exampleFolders = new Set([
  'example',
  'examples',
  'sample',
  'samples',
  'tutorial',
  'tutorials',
  'demo',
  'demos',
]);
const docsFolders = new Set(['doc', 'docs', 'documentation']);
const templateFolders = new Set([
  'template',
  'templates',
  'skeleton',
  'cookiecutter',
]);
const vendoredFolders = new Set([
  'node_modules',
  'vendor',
  'third_party',
  'site-packages',
  '.venv',
  'venv',
  '.ipynb_checkpoints',
  '__pycache__',
  'renv',
  '.vscode',
  '.idea',
  '.ropeproject',
]);

/** A test, or something in a folder of tests. */
export function isTestPath(path: string): boolean {
  const name = baseName(path).toLowerCase();
  return (
    hasFolder(path, testFolders) ||
    /^test[-_.]/.test(name) ||
    /[-_.](test|tests|spec)\.[a-z]+$/.test(name) ||
    name === 'conftest.py'
  );
}

/** In a folder of examples, samples or tutorials. */
export function isExamplePath(path: string): boolean {
  return hasFolder(path, exampleFolders);
}

/** In a folder of documentation. */
export function isDocsPath(path: string): boolean {
  return hasFolder(path, docsFolders);
}

/** In a folder that other projects are generated from. */
export function isTemplatePath(path: string): boolean {
  return (
    hasFolder(path, templateFolders) ||
    path.includes('{{') ||
    path.includes('cookiecutter.')
  );
}

/** Not the component's own work: dependencies, caches, checkpoints. */
export function isVendoredPath(path: string): boolean {
  return hasFolder(path, vendoredFolders);
}

/** A notebook that a person keeps; Jupyter's own checkpoints aren't. */
export function isNotebookPath(path: string): boolean {
  return suffixOf(path) === 'ipynb' && !isVendoredPath(path);
}

const moduleSuffixes = new Set(
  'py r jl scala java kt cs fs cpp rs go'.split(' '),
);

/** Source code of a language that models are written in, notebooks aside. */
export function isModulePath(path: string): boolean {
  return moduleSuffixes.has(suffixOf(path)) && !isVendoredPath(path);
}

const sourceSuffixes = new Set(
  'py r jl scala java kt cs fs cpp rs go ts js ipynb sql'.split(' '),
);

/** A file of code of any kind, that of applications and queries included. */
export function isSourcePath(path: string): boolean {
  return sourceSuffixes.has(suffixOf(path)) && !isVendoredPath(path);
}

/** A path without the component's own folder in front. */
export function pathWithinComponent(
  repository: RepositoryEvidence,
  path: string,
): string {
  const prefix = repository.pathPrefix ? `${repository.pathPrefix}/` : '';
  return path.startsWith(prefix) ? path.slice(prefix.length) : path;
}

/**
 * The paths of the component's files that match, relative to the root of the
 * repository. The predicate gets them relative to the component's own folder,
 * so that a component that lives in `examples/churn` isn't taken for an
 * example. Links and submodules are left out.
 */
export function filesMatching(
  repository: RepositoryEvidence,
  predicate: (path: string, size: number | undefined) => boolean,
): string[] {
  const matching: string[] = [];
  for (const { path, size, special } of repository.tree?.entries ?? []) {
    if (special) continue;
    if (predicate(pathWithinComponent(repository, path), size)) {
      matching.push(path);
    }
  }
  return matching;
}
