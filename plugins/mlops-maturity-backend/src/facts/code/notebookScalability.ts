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

import { declaredLibraries } from '../evidence/declaredLibraries';
import { firstImport } from '../evidence/sourceFiles';
import { notebookFact } from './notebookFact';

const distributed = ['dask', 'pyspark', 'ray', 'modin', 'vaex'];

export const notebookScalability = notebookFact(
  {
    id: 'notebook-scalability',
    title: 'Notebooks can handle large data',
    description:
      'A person states that work in notebooks scales beyond the memory of one kernel, for example with Dask, Spark or Ray. Such a library in the manifests, locks or imports is a hint. It does not apply without notebooks.',
    howToFix:
      'Move heavy work to Dask, Spark or Ray, or to managed compute, and attest it.',
  },
  repository => {
    const { libraries } = declaredLibraries(repository);
    const library = distributed.find(name => libraries.has(name));
    if (library !== undefined) {
      return `${libraries.get(library)} names ${library}, which spreads work over machines.`;
    }
    const found = firstImport(repository, distributed);
    return found && `${found.path} imports ${found.module}.`;
  },
);
