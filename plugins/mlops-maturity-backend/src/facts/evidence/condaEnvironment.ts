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

import { listAt, parseDocument, type Parsed } from './parseDocument';
import {
  parseRequirements,
  requirementName,
  type Requirement,
} from './requirements';

/**
 * Conda takes `=1.2` for any 1.2.x, so that only three numbers name a version;
 * `==1.2` and a build (`=1.2=py310_0`) always do.
 */
function namesOneVersion(specifier: string): boolean {
  return (
    /^\s*==\s*[\w.!+-]+$/.test(specifier) ||
    /^\s*=\s*\d+(\.\d+){2}[\w.+-]*$/.test(specifier) ||
    /^\s*=\s*[\w.+-]+=[\w.+-]+$/.test(specifier)
  );
}

/**
 * The libraries of a conda environment file, those that it installs with pip
 * included; the interpreter and pip themselves aren't libraries.
 */
export function parseCondaEnvironment(
  path: string,
  text: string,
): Parsed<Requirement[]> {
  const parsed = parseDocument(path, text, 'YAML');
  if ('error' in parsed) return parsed;
  const requirements: Requirement[] = [];
  for (const entry of listAt(parsed.value, 'dependencies')) {
    if (typeof entry === 'string') {
      // A channel may stand in front: `conda-forge::numpy=1.26.4`.
      const spec = entry.slice(0, 500).split('::').pop() ?? '';
      const name = requirementName(spec.split(/[=<>!~\s]/)[0]);
      if (name === undefined || ['python', 'pip', 'r-base'].includes(name)) {
        continue;
      }
      const specifier = spec.trim().slice(name.length);
      requirements.push({ name, exact: namesOneVersion(specifier) });
    } else {
      const lines = listAt(entry, 'pip').filter(
        line => typeof line === 'string',
      );
      requirements.push(...parseRequirements(lines.join('\n')));
    }
  }
  return { value: requirements };
}
