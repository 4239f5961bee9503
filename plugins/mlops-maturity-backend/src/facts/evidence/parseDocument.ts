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

import { parse as parseToml } from 'smol-toml';
import { readUntrustedYaml } from '../../parsing/readUntrustedYaml';

/** What a file holds, or why it can't be understood. */
export type Parsed<T = unknown> = { value: T } | { error: string };

const parsers = {
  JSON: (text: string): unknown => JSON.parse(text),
  YAML: readUntrustedYaml,
  TOML: (text: string): unknown => parseToml(text),
};

/**
 * Reads a file of a format that has a parser. A file that is malformed, or was
 * cut because it is too long, gives an error for a person to read; it is never
 * thrown, as one bad file says nothing about the others.
 */
export function parseDocument(
  path: string,
  text: string,
  format: keyof typeof parsers,
): Parsed {
  try {
    return { value: parsers[format](text) };
  } catch {
    return { error: `${path} isn't valid ${format}` };
  }
}

/** The object under `key`; undefined where there is none. */
export function objectAt(
  value: unknown,
  ...keys: string[]
): Record<string, unknown> | undefined {
  let current: unknown = value;
  for (const key of keys) {
    if (!isObject(current) || !Object.hasOwn(current, key)) return undefined;
    current = current[key];
  }
  return isObject(current) ? current : undefined;
}

/** The list under `key`; empty where there is none. */
export function listAt(
  value: unknown,
  key: string,
  ...parents: string[]
): unknown[] {
  const found = objectAt(value, ...parents)?.[key];
  return Array.isArray(found) ? found : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
