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

import type { FactDecision, FactInput } from './types';
import { unknown } from './decisions';

/** What tells that a repository is built by a system that isn't read. */
const definitions: [RegExp, string][] = [
  [/^jenkinsfile(\.[\w-]+)?$/i, 'Jenkins'],
  [/^\.gitlab-ci\.ya?ml$/i, 'GitLab CI'],
  [/^\.?azure-pipelines[\w.-]*\.ya?ml$/i, 'Azure Pipelines'],
  [/^\.circleci\/config\.ya?ml$/i, 'CircleCI'],
  [/^\.travis\.ya?ml$/i, 'Travis CI'],
  [/^\.buildkite\/[\w.-]+\.ya?ml$/i, 'Buildkite'],
  [/^bitbucket-pipelines\.ya?ml$/i, 'Bitbucket Pipelines'],
  [/^cloudbuild\.ya?ml$/i, 'Cloud Build'],
];

const annotations: Record<string, string> = {
  'jenkins.io/job-full-name': 'Jenkins',
  'jenkins.io/github-folder': 'Jenkins',
  'circleci.com/project-slug': 'CircleCI',
  'buildkite.com/project-slug': 'Buildkite',
  'dev.azure.com/build-definition': 'Azure Pipelines',
};

/**
 * The CI system of a component none of whose runs are read; absent when runs
 * are read, or nothing tells that there is one.
 */
export function otherCiSystem(input: FactInput): string | undefined {
  const isRead = input.repositories.some(
    ({ workflows, runs }) => workflows.length > 0 || runs.length > 0,
  );
  if (isRead) return undefined;
  for (const [annotation, system] of Object.entries(annotations)) {
    if (input.component.annotations[annotation]) return system;
  }
  for (const { tree, commonPaths } of input.repositories) {
    const paths = [
      ...(tree?.entries.map(({ path }) => path) ?? []),
      ...(commonPaths ?? []),
    ];
    for (const [pattern, system] of definitions) {
      if (paths.some(path => pattern.test(path))) return system;
    }
  }
  return undefined;
}

/**
 * What isn't seen in a CI system that nobody reads isn't missing: a failure
 * becomes unknown.
 */
export function unlessDoneElsewhere(
  decision: FactDecision,
  system: string | undefined,
): FactDecision {
  return decision.status === 'fail' && system
    ? unknown(`${system} builds this component, and no collector reads it.`, {
        hint: decision.reason,
      })
    : decision;
}
