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

/** Of definitions, which people write by hand. */
const maxLength = 150_000;

/** A mapping of a YAML document; nothing is known of its values. */
export type YamlMap = Record<string, unknown>;

/**
 * Reads a definition of work, in which mappings may be merged.
 *
 * @throws InputError saying what is wrong with the document
 */
export function readYaml(text: string): unknown {
  return readUntrustedYaml(text, { merge: true, maxLength });
}

export function asMap(value: unknown): YamlMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as YamlMap)
    : {};
}

/** A value as text; undefined for lists and mappings. */
export function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') {
    return String(value);
  }
  return undefined;
}

/** The texts of a list, or of a single value. */
export function asTexts(value: unknown): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.map(asText).filter(text => text !== undefined);
}
