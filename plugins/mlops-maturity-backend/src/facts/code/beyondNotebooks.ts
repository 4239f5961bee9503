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

import { fail, partial, pass, unknown } from '../decisions';
import { decideOverRepositories } from '../evidence/bestOf';
import {
  hasTrainingCall,
  isExportedNotebook,
  ownModules,
  ownNotebooks,
} from '../evidence/componentCode';
import { gapFor } from '../evidence/gapFor';
import { fileEvidence } from '../evidence/links';
import { parseNotebook } from '../evidence/notebook';
import { suffixOf } from '../evidence/paths';
import { unusedModules } from '../evidence/unusedModules';
import type { Fact, FactDecision, RepositoryEvidence } from '../types';

const neededModules = 3;
const neededShare = 0.5;

/** The paths of modules that aren't a notebook in another form. */
function handwritten(
  repository: RepositoryEvidence,
  modules: string[],
  notebooks: string[],
): string[] {
  const beside = new Set(
    notebooks.map(path => path.replace(/\.ipynb$/i, '.py')),
  );
  return modules.filter(path => {
    const code = repository.files.get(path);
    return code === undefined ? !beside.has(path) : !isExportedNotebook(code);
  });
}

/** The notebook that trains, where it is known that no module does. */
function onlyTrainingNotebook(
  repository: RepositoryEvidence,
  modules: string[],
  notebooks: string[],
): string | undefined {
  const modulesMayTrain = modules.some(path => {
    const code = repository.files.get(path);
    // Calls in other languages look different.
    return (
      suffixOf(path) !== 'py' || code === undefined || hasTrainingCall(code)
    );
  });
  if (modulesMayTrain) return undefined;
  return notebooks.find(path => {
    const parsed = parseNotebook(path, repository.files.get(path) ?? '');
    return 'value' in parsed && parsed.value.codeCells.some(hasTrainingCall);
  });
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function decideOne(repository: RepositoryEvidence): FactDecision {
  // A share of a listing that is cut short is no share.
  const gap = gapFor(repository, 'tree');
  if (gap) return unknown(gap);

  const notebooks = ownNotebooks(repository);
  const all = handwritten(repository, ownModules(repository), notebooks);
  const unused = unusedModules(repository, all);
  const modules = all.filter(path => !unused.has(path));
  const evidence = [...modules, ...unused, ...notebooks]
    .slice(0, 3)
    .map(path => fileEvidence(repository, path));
  const details = {
    evidence,
    observedAt: repository.repository?.headCommittedAt,
  };
  const seen = `${repository.key} holds ${plural(modules.length, 'module')} and ${plural(notebooks.length, 'notebook')}`;
  const left =
    unused.size > 0
      ? ` (${plural(unused.size, 'module')} that nothing imports or runs left out)`
      : '';

  if (all.length > 0 && modules.length === 0) {
    return fail(
      `Nothing imports or runs any of the ${plural(all.length, 'module')} of ${repository.key}.`,
      details,
    );
  }
  if (notebooks.length > 0 && modules.length === 0) {
    return fail(`${seen}: all code is in notebooks.`, details);
  }
  const training = onlyTrainingNotebook(repository, modules, notebooks);
  if (training !== undefined) {
    return partial(`${seen}${left}, but only ${training} trains a model.`, {
      ...details,
      evidence: [fileEvidence(repository, training), ...evidence],
    });
  }
  const share = modules.length / (modules.length + notebooks.length);
  const enough =
    notebooks.length === 0
      ? modules.length > 0
      : modules.length >= neededModules && share >= neededShare;
  return enough
    ? pass(`${seen}${left}.`, details)
    : partial(
        `${seen}${left}; at least ${neededModules} modules, and as many as notebooks, were expected.`,
        details,
      );
}

export const beyondNotebooks: Fact = {
  id: 'beyond-notebooks',
  group: 'code',
  title: 'Code is in modules, not only in notebooks',
  description:
    'Besides tests, documentation and examples, the repository holds at least three modules that something imports or runs, and they are at least half of modules and notebooks together; without any notebook one module is enough. It is partial when only a notebook trains the model.',
  howToFix:
    'Move the logic of the notebooks, training first, into modules, and let notebooks and pipelines import them.',
  scope: 'component',
  attestable: 'no',
  sources: ['repository', 'ci', 'catalog'],
  decide: input => decideOverRepositories(input, decideOne),
};
