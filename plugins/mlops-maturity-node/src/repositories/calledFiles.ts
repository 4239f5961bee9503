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

const callable = /\.(sh|bash|py|r|jl|ipynb|ya?ml|mk|toml)$/i;
const maxCalled = 40;

/**
 * The files of the repository that a definition hands to a runner: scripts,
 * reusable workflows, composite actions, pipeline definitions, Python modules.
 * A file counts when the text names its path, from the root, from the folder of
 * the definition, or from a working directory that the text sets.
 *
 * @param definition - a workflow, an action, a shell script, a Makefile ...
 * @param slug - `owner/name`, since reusable workflows may be named with it
 * @param exists - whether a path is in the repository
 */
export function calledFiles(
  definition: { path: string; content: string },
  slug: string,
  exists: (path: string) => boolean,
): string[] {
  const text = definition.content
    .split('\n')
    .filter(line => !/^\s{0,200}#/.test(line))
    .join('\n');
  const folders = ['', folderOf(definition.path), ...workingFolders(text)];
  const called = new Set<string>();

  function call(name: string): void {
    for (const folder of folders) {
      const path = resolve(folder, name);
      if (path !== undefined && path !== definition.path && exists(path)) {
        called.add(path);
        return;
      }
    }
  }

  for (const [token] of text.matchAll(/[\w.@/-]+/g)) {
    const name = token.split('@')[0];
    if (callable.test(name)) {
      call(name);
      call(withoutPrefix(name, slug));
    } else if (name.startsWith('./')) {
      call(`${name}/action.yml`);
      call(`${name}/action.yaml`);
    }
  }
  for (const [, name] of text.matchAll(
    /\s-m\s{1,20}([A-Za-z_][\w.]{0,200})/g,
  )) {
    const module = name.replaceAll('.', '/');
    call(`${module}.py`);
    call(`src/${module}.py`);
    call(`${module}/__main__.py`);
    call(`src/${module}/__main__.py`);
  }
  return [...called].slice(0, maxCalled);
}

/**
 * Without the repository's own name, or without a first segment that stands for
 * a folder, such as what is left of `$GITHUB_ACTION_PATH/run.sh`.
 */
function withoutPrefix(name: string, slug: string): string {
  if (name.toLowerCase().startsWith(`${slug}/`)) {
    return name.slice(slug.length + 1);
  }
  return name.startsWith('.') ? name : name.slice(name.indexOf('/', 1) + 1);
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

function workingFolders(text: string): string[] {
  const set =
    /(?:working-directory:\s{0,20}["']?|\bcd\s{1,20}|\bmake\s{1,20}-C\s{1,20})([\w./-]{1,200})/g;
  return Array.from(text.matchAll(set), match => match[1]).slice(0, 20);
}

/** A path in the repository; undefined when it leaves it. */
function resolve(folder: string, name: string): string | undefined {
  const segments: string[] = [];
  for (const segment of `${folder}/${name}`.split('/')) {
    if (segment === '..') {
      if (segments.pop() === undefined) {
        return undefined;
      }
    } else if (segment !== '' && segment !== '.') {
      segments.push(segment);
    }
  }
  return segments.join('/');
}
