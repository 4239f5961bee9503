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

import type { FactDefinition } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { notApplicable } from '../decisions';
import { gapFor } from '../evidence/gapFor';
import { needsAttestation } from '../evidence/needsAttestation';
import { filesMatching, isNotebookPath } from '../evidence/paths';
import type { Fact, RepositoryEvidence } from '../types';

function mayHoldNotebooks(repository: RepositoryEvidence): boolean {
  return (
    gapFor(repository, 'tree') !== undefined ||
    filesMatching(repository, isNotebookPath).length > 0
  );
}

/**
 * How people work in notebooks shows in no source, so that it is attested;
 * what the repository holds is only a hint. Without notebooks it doesn't apply.
 */
export function notebookFact(
  definition: Pick<FactDefinition, 'id' | 'title' | 'description' | 'howToFix'>,
  hintIn: (repository: RepositoryEvidence) => string | undefined,
): Fact {
  return {
    ...definition,
    group: 'code',
    scope: 'component',
    attestable: 'yes',
    sources: ['attestation', 'repository'],
    decide: ({ component, repositories }) => {
      if (repositories.length > 0 && !repositories.some(mayHoldNotebooks)) {
        return notApplicable(
          `${repositories.map(({ key }) => key).join(', ')} holds no notebook.`,
        );
      }
      const [hint] = repositories.flatMap(
        repository => hintIn(repository) ?? [],
      );
      return needsAttestation(
        component,
        { id: definition.id, scope: 'component' },
        { hint },
      );
    },
  };
}
