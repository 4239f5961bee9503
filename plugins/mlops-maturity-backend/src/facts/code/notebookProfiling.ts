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
import { anyLineMatches } from '../evidence/textLines';
import { suffixOf } from '../evidence/paths';
import { notebookFact } from './notebookFact';

const profilers = ['py-spy', 'scalene', 'line-profiler', 'memory-profiler'];
const profiling = /\b(cProfile|py-spy|scalene|torch\.profiler)\b|%%?(l?prun)\b/;

export const notebookProfiling = notebookFact(
  {
    id: 'notebook-profiling',
    title: 'Notebooks are profiled',
    description:
      'A person states that the performance of code in notebooks is measured with a profiler. A profiler such as cProfile, py-spy, scalene or torch.profiler in the manifests, locks, code or workflows is a hint. It does not apply without notebooks.',
    howToFix:
      'Profile the slow cells (cProfile, py-spy, scalene, torch.profiler), keep the finding beside the notebook, and attest it.',
  },
  repository => {
    const { libraries } = declaredLibraries(repository);
    const library = profilers.find(name => libraries.has(name));
    if (library !== undefined) {
      return `${libraries.get(library)} names the profiler ${library}.`;
    }
    // Workflows too, which lie outside the component's own folder.
    const [path] =
      [...repository.files].find(
        ([each, text]) =>
          ['py', 'ipynb', 'yml', 'yaml', 'sh'].includes(suffixOf(each)) &&
          anyLineMatches(text, profiling),
      ) ?? [];
    return path && `${path} uses a profiler.`;
  },
);
