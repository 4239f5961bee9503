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

import { fail, pass, unknown } from '../decisions';
import { bestOf, decideOverRepositories } from '../evidence/bestOf';
import { dayOf } from '../evidence/dayOf';
import { gapFor } from '../evidence/gapFor';
import { fileEvidence, repositoryEvidence } from '../evidence/links';
import { filesMatching, isSourcePath } from '../evidence/paths';
import { newestTraining, trainingEvidence } from '../evidence/newestTraining';
import { unlessUnread } from '../evidence/unlessUnread';
import type { Fact, FactDecision, FactInput } from '../types';

/** The newest training that a tracker or a registry tells of names its commit. */
function decideTraining(
  input: Pick<FactInput, 'platforms'>,
): FactDecision | undefined {
  const newest = newestTraining(input);
  if (!newest?.run.commit) return undefined;
  const { run, at } = newest;
  const from = run.repositoryUrl
    ? ` of ${run.repositoryUrl.slice(0, 200)}`
    : '';
  return pass(
    `The newest training (${dayOf(at)}) ran commit ${run.commit!.slice(0, 12)}${from}.`,
    { evidence: [trainingEvidence(newest)], observedAt: at },
  );
}

export const codeInVcs: Fact = {
  id: 'code-in-vcs',
  group: 'code',
  title: 'Code is in version control',
  description:
    'The component resolves to a repository that can be read, and it holds at least one source file: Python, R, Julia, Scala, Java, Kotlin, C#, F#, C++, Rust, Go, TypeScript, JavaScript, SQL or a notebook. It passes, too, where the newest training that a tracker or a registry tells of names the commit that it ran.',
  howToFix:
    'Push the code to a repository and link it: set backstage.io/source-location, or the annotation of your repository host such as github.com/project-slug, on the component.',
  scope: 'component',
  attestable: 'no',
  sources: ['repository', 'catalog', 'ml-platform'],
  decide: input => {
    const training = decideTraining(input);
    const own = decideOverRepositories(input, repository => {
      const files = filesMatching(repository, isSourcePath);
      if (files.length > 0) {
        const count =
          files.length === 1 ? '1 source file' : `${files.length} source files`;
        const archived = repository.repository?.archived
          ? '; the repository is archived'
          : '';
        return pass(`${repository.key} holds ${count}${archived}.`, {
          evidence: [
            repositoryEvidence(repository),
            fileEvidence(repository, files[0]),
          ],
          observedAt: repository.repository?.headCommittedAt,
        });
      }
      const gap = gapFor(repository, 'repository', 'tree');
      if (gap) return unknown(gap);
      return fail(
        `A source file was expected in ${repository.key}, but none of its ${repository.tree?.entries.length ?? 0} files is one.`,
        { evidence: [repositoryEvidence(repository)] },
      );
    });
    return unlessUnread(
      training ? bestOf([own, training]) : own,
      input,
      'registeredModel',
      'experiment',
    );
  },
};
