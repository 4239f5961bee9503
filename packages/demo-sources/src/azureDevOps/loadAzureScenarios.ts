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

import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { readFolder } from '../scenarios/readFolder';
import { azureScenarioSchema, type AzureScenario } from './scenarioSchema';

/** A project of the demo: what its scenario says and the files it holds. */
export type LoadedProject = {
  organization: string;
  name: string;
  scenario: AzureScenario;
  /** By repository, then by path; placeholders are not yet filled in. */
  files: Map<string, Map<string, Buffer>>;
  /** Texts of the definitions of pipelines whose code lives elsewhere. */
  definitions: Map<string, string>;
};

const scenarioPath = /^([a-z0-9][\w.-]*)\/([a-z0-9][\w. -]*)\.yaml$/i;

/**
 * Reads every `<organization>/<Project>.yaml` of a folder; none where the
 * folder isn't there.
 *
 * @throws Error that names the file and the place in it
 */
export function loadAzureScenarios(folder: string): LoadedProject[] {
  if (!existsSync(folder)) return [];
  return [...readFolder(folder)]
    .filter(([path]) => scenarioPath.test(path))
    .map(([path, content]) =>
      parseAzureScenario(content.toString('utf8'), join(folder, path)),
    );
}

/** Reads one project from the text of its scenario. */
export function parseAzureScenario(
  text: string,
  file = 'tarnwick/Sample.yaml',
): LoadedProject {
  const [organization, name] = file
    .split(/[/\\]/)
    .slice(-2)
    .map(part => part.replace(/\.yaml$/, ''));
  const document = parseDocument(text);
  if (document.errors.length > 0) {
    throw new Error(`${file}: ${document.errors[0].message}`);
  }
  const parsed = azureScenarioSchema.safeParse(document.toJS() ?? {});
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      ({ path, message }) =>
        `  ${path.map(String).join('.') || 'the whole file'}: ${message}`,
    );
    throw new Error(`${file} is not a scenario:\n${problems.join('\n')}`);
  }
  const scenario = parsed.data;
  const files = new Map(
    Object.entries(scenario.repositories).map(([repository, one]) => [
      repository,
      readFiles(file, one),
    ]),
  );
  const definitions = new Map<string, string>();
  for (const [pipeline, one] of Object.entries(scenario.pipelines)) {
    const place = `${file}: pipelines.${pipeline}`;
    if (one.from !== undefined) {
      const path = resolve(dirname(file), one.from);
      if (!existsSync(path)) {
        throw new Error(`${place}.from: there is no file ${path}`);
      }
      definitions.set(pipeline, readFileSync(path, 'utf8'));
    } else if (one.repository !== undefined) {
      const content = files.get(one.repository)?.get(one.path);
      if (!content) {
        throw new Error(
          `${place}: the repository ${one.repository} has no file ${one.path}`,
        );
      }
      definitions.set(pipeline, content.toString('utf8'));
    }
  }
  return { organization, name, scenario, files, definitions };
}

function readFiles(
  file: string,
  repository: AzureScenario['repositories'][string],
): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (const source of repository.from) {
    const folder = resolve(dirname(file), source);
    if (!existsSync(folder) || !statSync(folder).isDirectory()) {
      throw new Error(`${file}: from: there is no folder ${folder}`);
    }
    for (const [path, content] of readFolder(folder)) {
      // What another CI system runs has no place here.
      if (!path.startsWith('.github/workflows/')) files.set(path, content);
    }
  }
  for (const [path, content] of Object.entries(repository.files)) {
    files.set(path, Buffer.from(content));
  }
  return files;
}
