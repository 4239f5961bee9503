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

import type { CiSystem } from './ciSystem';
import { parseAzurePipeline } from './parseAzurePipeline';
import { parseCloudBuild } from './parseCloudBuild';
import { parseGitlabCi } from './parseGitlabCi';
import { parseJenkinsfile } from './parseJenkinsfile';
import { parseTriggers } from './parseTriggers';
import { parseWorkflow, type ParsedWorkflow } from './parseWorkflow';

type Parse = (
  path: string,
  text: string,
  files: ReadonlyMap<string, string>,
) => ParsedWorkflow;

const parsers: Record<CiSystem, Parse> = {
  github: parseWorkflow,
  gitlab: parseGitlabCi,
  'azure-pipelines': parseAzurePipeline,
  jenkins: parseJenkinsfile,
  'cloud-build': parseCloudBuild,
};

/**
 * Reads the definition of a pipeline of any CI system. One that can't be read
 * has `error`, no triggers and no jobs.
 *
 * @param files - of the same repository, for what definitions include
 */
export function parseDefinition(
  system: CiSystem,
  path: string,
  text: string,
  files: ReadonlyMap<string, string>,
): ParsedWorkflow {
  try {
    const parsed = parsers[system](path, text, files);
    return parsed.jobs.length > 0 || parsed.error
      ? parsed
      : { ...parsed, error: 'It defines no jobs' };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      path,
      name: path,
      ...parseTriggers({}),
      jobs: [],
      error: reason.split('\n', 1)[0].slice(0, 200),
    };
  }
}
