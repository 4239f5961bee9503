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

import { readUntrustedYaml } from '../parsing/readUntrustedYaml';

/** Definitions are megabytes now and then; parsing those isn't worth it. */
const maxDefinitionLength = 500_000;

/**
 * Whether an OpenAPI or AsyncAPI definition declares how callers authenticate;
 * undefined where the definition can't be read.
 */
export function securitySchemes(definition: unknown): boolean | undefined {
  if (
    typeof definition !== 'string' ||
    definition.length > maxDefinitionLength
  ) {
    return undefined;
  }
  const document = parseDefinition(definition);
  if (!isObject(document)) return undefined;
  if ('swagger' in document) return hasEntries(document.securityDefinitions);
  if (!('openapi' in document) && !('asyncapi' in document)) return undefined;
  const { components } = document;
  return isObject(components) && hasEntries(components.securitySchemes);
}

function parseDefinition(definition: string): unknown {
  try {
    // JSON is YAML too, but parsing it as such takes a hundred times as long.
    return definition.trimStart().startsWith('{')
      ? JSON.parse(definition)
      : readUntrustedYaml(definition);
  } catch {
    return undefined;
  }
}

function hasEntries(value: unknown): boolean {
  return isObject(value) && Object.keys(value).length > 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
