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

import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';

/** The text of a model file, not yet read as a model. */
export type ModelText = { file: string; text: string };

/** The models that come with this package, by file name. */
export async function readShippedModels(): Promise<ModelText[]> {
  const directory = resolvePackagePath(
    '@mlops-maturity/backstage-plugin-mlops-maturity-backend',
    'models',
  );
  const files = (await readdir(directory))
    .filter(file => file.endsWith('.yaml'))
    .sort();
  return Promise.all(
    files.map(async file => ({
      file,
      text: await readFile(join(directory, file), 'utf8'),
    })),
  );
}
