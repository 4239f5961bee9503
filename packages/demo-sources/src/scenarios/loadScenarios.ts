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

import { existsSync, statSync } from 'node:fs';
import { dirname, posix, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { readFolder } from './readFolder';
import { scenarioSchema, type Scenario } from './scenarioSchema';

/** A repository of the demo: what its scenario says and the files it holds. */
export type LoadedScenario = {
  owner: string;
  name: string;
  scenario: Scenario;
  /** By path in the repository; placeholders are not yet filled in. */
  files: Map<string, Buffer>;
};

const scenarioPath = /^([a-z0-9][\w.-]*)\/([a-z0-9][\w.-]*)\.yaml$/i;

/**
 * Reads every `<owner>/<name>.yaml` of a folder.
 *
 * @throws Error that names the file and the place in it when one can't be
 * understood.
 */
export function loadScenarios(folder: string): LoadedScenario[] {
  if (!existsSync(folder)) {
    throw new Error(`There is no scenario folder ${folder}`);
  }
  const loaded: LoadedScenario[] = [];
  for (const [path, content] of readFolder(folder)) {
    const match = scenarioPath.exec(path);
    if (match) {
      loaded.push(
        loadScenario(
          resolve(folder, path),
          content.toString('utf8'),
          match[1],
          match[2],
        ),
      );
    }
  }
  return loaded.sort((a, b) =>
    `${a.owner}/${a.name}`.localeCompare(`${b.owner}/${b.name}`),
  );
}

function loadScenario(
  file: string,
  text: string,
  owner: string,
  name: string,
): LoadedScenario {
  const document = parseDocument(text);
  if (document.errors.length > 0) {
    throw new Error(`${file}: ${document.errors[0].message}`);
  }
  const parsed = scenarioSchema.safeParse(document.toJS() ?? {});
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      issue => `  ${showPath(issue.path)}: ${issue.message}`,
    );
    throw new Error(`${file} is not a scenario:\n${problems.join('\n')}`);
  }
  const files = new Map<string, Buffer>();
  for (const source of parsed.data.from) {
    const folder = resolve(dirname(file), source.folder);
    if (!existsSync(folder) || !statSync(folder).isDirectory()) {
      throw new Error(`${file}: from: there is no folder ${folder}`);
    }
    for (const [path, content] of readFolder(folder)) {
      files.set(posix.join(source.into, path), content);
    }
  }
  for (const [path, content] of Object.entries(parsed.data.files)) {
    files.set(path, Buffer.from(content));
  }
  return { owner, name, scenario: parsed.data, files };
}

function showPath(path: PropertyKey[]): string {
  return (
    path
      .map(part =>
        typeof part === 'number' ? `[${part}]` : `.${String(part)}`,
      )
      .join('')
      .replace(/^\./, '') || 'the whole file'
  );
}

/** Reads one scenario from text, for tests of single repositories. */
export function parseScenario(
  text: string,
  slug = 'tarnwick/sample',
): LoadedScenario {
  const [owner, name] = slug.split('/');
  return loadScenario(`${slug}.yaml`, text, owner, name);
}
