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
import { readFolder } from '../scenarios/readFolder';
import {
  gitlabScenarioSchema,
  type GitlabScenario,
} from './gitlabScenarioSchema';

/** A project of the demo: what its scenario says and the files it holds. */
export type LoadedProject = {
  /** Full path, such as `tarnwick/grid/transformer-health`. */
  path: string;
  scenario: GitlabScenario;
  /** By path in the repository; placeholders are not yet filled in. */
  files: Map<string, Buffer>;
};

/**
 * Reads every `<group>/.../<project>.yaml` of a folder; none where there is no
 * such folder.
 *
 * @throws Error that names the file and the place in it when one can't be
 * understood
 */
export function loadGitlabScenarios(folder: string): LoadedProject[] {
  if (!existsSync(folder)) {
    return [];
  }
  return [...readFolder(folder)]
    .filter(([path]) => /^[^/]+\/.+\.yaml$/.test(path))
    .map(([path, content]) =>
      loadProject(
        resolve(folder, path),
        content.toString('utf8'),
        path.replace(/\.yaml$/, ''),
      ),
    )
    .sort((a, b) => a.path.localeCompare(b.path));
}

function loadProject(file: string, text: string, path: string): LoadedProject {
  const document = parseDocument(text);
  if (document.errors.length > 0) {
    throw new Error(`${file}: ${document.errors[0].message}`);
  }
  const parsed = gitlabScenarioSchema.safeParse(document.toJS() ?? {});
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      issue =>
        `  ${issue.path.map(String).join('.') || 'the whole file'}: ${issue.message}`,
    );
    throw new Error(`${file} is not a scenario:\n${problems.join('\n')}`);
  }
  checkNames(file, parsed.data);
  const files = new Map<string, Buffer>();
  for (const source of parsed.data.from) {
    const from = resolve(dirname(file), source.folder);
    if (!existsSync(from) || !statSync(from).isDirectory()) {
      throw new Error(`${file}: from: there is no folder ${from}`);
    }
    for (const [name, content] of readFolder(from)) {
      // What kits hold for GitHub means nothing here.
      if (!name.startsWith('.github/')) {
        files.set(posix.join(source.into, name), content);
      }
    }
  }
  for (const [name, content] of Object.entries(parsed.data.files)) {
    files.set(name, Buffer.from(content));
  }
  return { path, scenario: parsed.data, files };
}

function checkNames(file: string, scenario: GitlabScenario) {
  const known = Object.keys(scenario.jobs);
  const named = [
    ...scenario.pipelines.flatMap(one => [
      ...one.jobs,
      ...Object.keys(one.outcomes),
    ]),
    ...Object.values(scenario.jobs).flatMap(one => one.child ?? []),
  ];
  for (const name of named) {
    if (!known.includes(name)) {
      throw new Error(`${file}: there is no job ${name} below jobs`);
    }
  }
  for (const { schedule } of scenario.pipelines) {
    if (
      schedule !== undefined &&
      !scenario.schedules.some(one => one.description === schedule)
    ) {
      throw new Error(`${file}: there is no schedule "${schedule}"`);
    }
  }
}

/** Reads one scenario from text, for tests of single projects. */
export function parseGitlabScenario(
  text: string,
  path = 'tarnwick/sample',
): LoadedProject {
  return loadProject(`${path}.yaml`, text, path);
}
