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

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { loadScenarios, type LoadedScenario } from '../scenarios/loadScenarios';
import { readFolder } from '../scenarios/readFolder';
import { jobSchema, type ScenarioJob } from './jobSchema';

/** A job of the demo. */
export type LoadedJob = {
  /** Names of the folders and the job, from the root. */
  path: string[];
  scenario: ScenarioJob;
  /** The repository whose commits it builds, where the scenario names one. */
  repository?: LoadedScenario;
};

/**
 * Reads every `<folder>/<job>.yaml`; repositories are looked up in the folder
 * `github` beside it.
 *
 * @throws Error that names the file and the place in it
 */
export function loadJobs(folder: string): LoadedJob[] {
  if (!existsSync(folder)) {
    return [];
  }
  let repositories: LoadedScenario[] | undefined;
  const jobs: LoadedJob[] = [];
  for (const [path, content] of readFolder(folder)) {
    if (!path.endsWith('.yaml')) {
      continue;
    }
    const file = join(folder, path);
    const scenario = parseJob(file, content.toString('utf8'));
    const job: LoadedJob = {
      path: path.slice(0, -'.yaml'.length).split('/'),
      scenario,
    };
    if (scenario.repository !== undefined) {
      repositories ??= loadScenarios(join(folder, '..', 'github'));
      job.repository = repositories.find(
        ({ owner, name }) => `${owner}/${name}` === scenario.repository,
      );
      if (!job.repository) {
        throw new Error(
          `${file}: repository: there is no scenario of GitHub for ${scenario.repository}`,
        );
      }
    }
    jobs.push(job);
  }
  return jobs.sort((a, b) => (a.path.join('/') < b.path.join('/') ? -1 : 1));
}

function parseJob(file: string, text: string): ScenarioJob {
  const document = parseDocument(text);
  if (document.errors.length > 0) {
    throw new Error(`${file}: ${document.errors[0].message}`);
  }
  const parsed = jobSchema.safeParse(document.toJS() ?? {});
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      ({ path, message }) =>
        `  ${path.map(String).join('.') || 'the whole file'}: ${message}`,
    );
    throw new Error(`${file} is not a job:\n${problems.join('\n')}`);
  }
  return parsed.data;
}
