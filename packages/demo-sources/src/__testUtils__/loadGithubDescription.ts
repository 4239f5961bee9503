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

import { readFileSync } from 'node:fs';
import Ajv, { type AnySchema } from 'ajv';
import addFormats from 'ajv-formats';

/**
 * Reads GitHub's own description of its API, for the tests.
 *
 * @returns what in an answer of a GET operation doesn't fit the description
 */
export function loadGithubDescription(): (
  operation: string,
  body: unknown,
) => string[] {
  const description = withoutNullable(
    JSON.parse(
      readFileSync(
        require.resolve('@octokit/openapi/generated/api.github.com.json'),
        'utf8',
      ),
    ),
  );
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema({ $id: 'github', ...(description as object) });
  return (operation, body) => {
    const pointer = operation
      .replaceAll('/', '~1')
      .replaceAll('{', '%7B')
      .replaceAll('}', '%7D');
    const validate = ajv.compile({
      $ref: `github#/paths/${pointer}/get/responses/200/content/application~1json/schema`,
    });
    validate(body);
    return (validate.errors ?? []).map(
      error => `${error.instancePath} ${error.message}`,
    );
  };
}

/** OpenAPI 3.0's `nullable` as JSON Schema says it. */
function withoutNullable(node: unknown): AnySchema {
  if (Array.isArray(node)) {
    return node.map(withoutNullable) as unknown as AnySchema;
  }
  if (typeof node !== 'object' || node === null) {
    return node as AnySchema;
  }
  const copy = Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => key !== 'nullable' && key !== 'example')
      .map(([key, value]) => [key, withoutNullable(value)]),
  );
  return (node as { nullable?: unknown }).nullable === true
    ? { anyOf: [copy, { type: 'null' }] }
    : copy;
}
