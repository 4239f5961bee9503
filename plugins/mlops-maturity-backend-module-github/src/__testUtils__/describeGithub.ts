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

import { readFileSync } from 'fs';

const repository = '/repos/{owner}/{repo}';

/** The calls that the collector makes. */
export const githubPaths = [
  '',
  '/actions/runs',
  '/actions/runs/{run_id}',
  '/actions/runs/{run_id}/approvals',
  '/actions/runs/{run_id}/jobs',
  '/actions/workflows',
  '/actions/workflows/{workflow_id}/runs',
  '/commits',
  '/commits/{ref}/check-runs',
  '/deployments',
  '/deployments/{deployment_id}/statuses',
  '/environments',
  '/git/blobs/{file_sha}',
  '/git/trees/{tree_sha}',
].map(path => repository + path);

type Json = { [name: string]: Json };

/**
 * The part of GitHub's own description of its API that is about these calls.
 * The whole is 13 MB, which a mock server takes long to read.
 */
export function describeGithub(): object {
  const whole = JSON.parse(
    readFileSync(
      require.resolve('@octokit/openapi/generated/api.github.com.json'),
      'utf8',
    ),
  ) as Json;
  const paths: Json = {};
  const components: Json = {};

  function include(node: unknown) {
    if (typeof node !== 'object' || node === null) {
      return;
    }
    for (const [name, value] of Object.entries(node)) {
      if (name === '$ref' && typeof value === 'string') {
        const [, , kind, id] = value.split('/');
        components[kind] ??= {};
        if (!components[kind][id]) {
          components[kind][id] = whole.components[kind][id];
          include(components[kind][id]);
        }
      } else {
        include(value);
      }
    }
  }

  for (const path of githubPaths) {
    paths[path] = { get: whole.paths[path].get };
    include(paths[path]);
  }
  // Described as exactly one of integer and string, but a number in a path is
  // both.
  delete components.parameters['workflow-id'].schema.oneOf;
  const { openapi, info } = whole;
  return { openapi, info, servers: [{ url: '/' }], paths, components };
}
