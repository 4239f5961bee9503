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

import { parseTriggers } from './parseTriggers';
import type { ParsedStep, ParsedWorkflow } from './parseWorkflow';
import { asMap, asText, asTexts, readYaml } from './yamlValues';

const maxSteps = 200;

function parseStep(value: unknown): ParsedStep {
  const step = asMap(value);
  const image = asText(step.name) ?? '';
  const tool =
    image
      .replace(/[:@].*$/, '')
      .split('/')
      .pop() ?? '';
  const entrypoint = asText(step.entrypoint);
  const script = asText(step.script);
  const args = asTexts(step.args);
  // `bash -c '...'` runs what it is given; a builder's image is its command.
  const isShell = /^(?:ba|z|)sh$/.test(entrypoint ?? '');
  const command = isShell
    ? args.filter(arg => !/^-\w+$/.test(arg)).join('\n')
    : [entrypoint ?? tool, ...args].join(' ');
  const id = asText(step.id);
  return {
    givenName: id,
    name: id ?? image,
    run: script ?? command,
    with: {},
    pipefail: false,
    workingDirectory: asText(step.dir),
    provesNothing: step.allowFailure === true,
  };
}

/**
 * Reads a Cloud Build definition. What starts it stands in Google Cloud, not in
 * the definition.
 */
export function parseCloudBuild(path: string, text: string): ParsedWorkflow {
  const { steps } = asMap(readYaml(text));
  const parsed = (Array.isArray(steps) ? steps : [])
    .slice(0, maxSteps)
    .map(parseStep);
  return {
    path,
    name: path,
    ...parseTriggers({}),
    jobs:
      parsed.length === 0
        ? []
        : [
            {
              id: 'build',
              name: 'build',
              matrix: false,
              needs: [],
              runsOn: [],
              provesNothing: false,
              with: {},
              steps: parsed,
            },
          ],
  };
}
