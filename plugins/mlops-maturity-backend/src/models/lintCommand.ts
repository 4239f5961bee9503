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

// Lints the shipped models, and any model files given as arguments:
//   yarn models:lint [file.yaml ...]

import { readFile } from 'node:fs/promises';
import { toError } from '@backstage/errors';
import { factDefinitions } from '../facts';
import { lintModels } from './lintModels';
import type { ModelFile } from './lintModels';
import { describeProblem } from './modelProblem';
import { parseModel } from './parseModel';
import { readShippedModels } from './readShippedModels';

async function lint(paths: string[]): Promise<boolean> {
  const failures: string[] = [];
  const texts = await readShippedModels();
  for (const file of paths) {
    try {
      texts.push({ file, text: await readFile(file, 'utf8') });
    } catch (error) {
      failures.push(`${file}: could not be read: ${toError(error).message}`);
    }
  }

  const models: ModelFile[] = [];
  for (const { file, text } of texts) {
    try {
      models.push({ file, model: parseModel(text, file) });
    } catch (error) {
      failures.push(toError(error).message);
    }
  }

  const factIds = new Set(factDefinitions.map(({ id }) => id));
  const { errors, warnings } = lintModels(models, factIds);
  failures.push(...errors.map(describeProblem));

  for (const warning of warnings) {
    console.warn(`warning: ${describeProblem(warning)}`);
  }
  for (const failure of failures) console.error(failure);
  const criteria = models.reduce((sum, { model }) => {
    return sum + model.criteria.length;
  }, 0);
  console.log(
    `${models.length} models, ${criteria} criteria: ${failures.length} errors, ${warnings.length} warnings`,
  );
  return failures.length === 0;
}

lint(process.argv.slice(2)).then(
  clean => {
    process.exitCode = clean ? 0 : 1;
  },
  error => {
    console.error(toError(error).message);
    process.exitCode = 1;
  },
);
