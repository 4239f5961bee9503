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
import { filesWithText, firstMatch } from '../evidence/sourceFiles';
import { notebookFact } from './notebookFact';

const debuggers = ['debugpy', 'ipdb', 'xeus-python'];

export const notebookDebuggability = notebookFact(
  {
    id: 'notebook-debuggability',
    title: 'Notebooks can be debugged',
    description:
      'A person states that errors in notebooks are found with a debugger. A debugger such as debugpy in the manifests, locks or code is a hint. It does not apply without notebooks.',
    howToFix:
      'Use a kernel with a debugger (debugpy), or move the code into modules that an editor can step through, and attest it.',
  },
  repository => {
    const { libraries } = declaredLibraries(repository);
    const library = debuggers.find(name => libraries.has(name));
    if (library !== undefined) {
      return `${libraries.get(library)} names the debugger ${library}.`;
    }
    const path = firstMatch(
      filesWithText(repository, each => /\.(py|ipynb|json)$/i.test(each)),
      /\b(debugpy|ipdb)\b/,
    );
    return path && `${path} uses a debugger.`;
  },
);
