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
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { openApiFile } from '../api/createRouter';

type Operation = { responses: Record<string, unknown> };
type Contract = { paths: Record<string, Record<string, Operation>> };

/** Checks answers against the contract of the HTTP API. */
export function openApiContract() {
  const contract: Contract = parse(readFileSync(openApiFile, 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema(contract, 'contract');

  return {
    /** Every operation, as `get /models/{id}`. */
    operations: Object.entries(contract.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map(method => `${method} ${path}`),
    ),

    /** What is wrong with an answer to an operation; empty if nothing is. */
    problems(operation: string, status: number, body: unknown): string[] {
      const [method, path] = operation.split(' ');
      const key = String(status);
      const declared = key in contract.paths[path][method].responses;
      const place = declared
        ? ['paths', path, method, 'responses', key]
        : ['components', 'responses', 'Error'];
      const pointer = [...place, 'content', 'application/json', 'schema']
        .map(part => part.replace(/~/g, '~0').replace(/\//g, '~1'))
        .map(encodeURIComponent)
        .join('/');
      // Compiled once; the fragment of an address.
      const validate = ajv.getSchema(`contract#/${pointer}`)!;
      if (validate(body)) return [];
      return (validate.errors ?? []).map(
        ({ instancePath, message, params }) =>
          `${instancePath} ${message} ${JSON.stringify(params)}`,
      );
    },
  };
}
