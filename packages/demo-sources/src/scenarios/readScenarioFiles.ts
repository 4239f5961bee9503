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

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { readFolder } from './readFolder';

/** A scenario and what its file is called, without `.yaml`. */
export type ScenarioFile<Value> = { name: string; scenario: Value };

/**
 * Reads every YAML file of a folder, by name; none where there is no folder.
 *
 * @throws Error that names the file and the place in it when one can't be
 * understood.
 */
export function readScenarioFiles<Value>(
  folder: string,
  schema: z.ZodType<Value>,
): ScenarioFile<Value>[] {
  if (!existsSync(folder)) return [];
  return [...readFolder(folder)]
    .filter(([path]) => path.endsWith('.yaml'))
    .map(([path, content]) => ({
      name: path.slice(0, -'.yaml'.length),
      scenario: parse(resolve(folder, path), content.toString('utf8'), schema),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

function parse<Value>(
  file: string,
  text: string,
  schema: z.ZodType<Value>,
): Value {
  const document = parseDocument(text);
  if (document.errors.length > 0) {
    throw new Error(`${file}: ${document.errors[0].message}`);
  }
  const parsed = schema.safeParse(document.toJS() ?? {});
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      ({ path, message }) => `  ${path.join('.') || 'the file'}: ${message}`,
    );
    throw new Error(`${file} is not a scenario:\n${problems.join('\n')}`);
  }
  return parsed.data;
}
