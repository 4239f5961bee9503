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

import { classifyWorkflows } from './classifyWorkflows';
import type { ClassifiedWorkflow } from './types';

/** Where GitHub looks for workflows. */
export const root = '.github/workflows';

/** Classifies one workflow of a repository that also has other files. */
export function classify(
  text: string,
  options: {
    file?: string;
    files?: Record<string, string>;
    annotations?: Record<string, string>;
  } = {},
): ClassifiedWorkflow {
  const path = `${root}/${options.file ?? 'main.yml'}`;
  const [workflow] = classifyWorkflows({
    files: new Map(Object.entries({ ...options.files, [path]: text })),
    annotations: options.annotations,
  }).filter(found => found.path === path);
  return workflow;
}

/** A workflow of one job, its steps given as YAML flow mappings. */
export function oneJob(job: string, steps: string[], on = 'push'): string {
  return `
name: Pipeline
on: ${on}
jobs:
  ${job}:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
${steps.map(step => `      - ${step}`).join('\n')}
`;
}
