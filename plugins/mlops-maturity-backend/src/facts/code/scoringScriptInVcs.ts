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

import { mlopsMaturityAnnotations } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { fail, partial, pass, unknown } from '../decisions';
import { decideOverRepositories } from '../evidence/bestOf';
import { gapFor } from '../evidence/gapFor';
import { fileEvidence } from '../evidence/links';
import { annotatedScoringPath, scoringFiles } from '../evidence/scoringFiles';
import { sourceFiles } from '../evidence/sourceFiles';
import type {
  Fact,
  FactDecision,
  FactInput,
  RepositoryEvidence,
} from '../types';

function decideOne(
  { component }: FactInput,
  repository: RepositoryEvidence,
): FactDecision {
  const observedAt = repository.repository?.headCommittedAt;
  const annotated = annotatedScoringPath(component);
  const files = scoringFiles(repository, component);
  const filled = files.filter(({ empty }) => !empty);
  const remark =
    annotated === undefined || files.some(({ annotated: named }) => named)
      ? ''
      : ` The annotation ${mlopsMaturityAnnotations.scoringPath} names ${annotated}, which isn't there.`;
  const evidence = (filled.length > 0 ? filled : files)
    .slice(0, 3)
    .map(({ path }) => fileEvidence(repository, path));

  if (filled.length > 0) {
    return pass(`${filled[0].path} of ${repository.key} scores.${remark}`, {
      evidence,
      observedAt,
    });
  }
  if (files.length > 0) {
    return partial(`${files[0].path} is there, but it is empty.${remark}`, {
      evidence,
      observedAt,
    });
  }
  const [source] = sourceFiles(repository);
  if (component.type === 'model-server' && source) {
    return partial(
      `The component is a model server with its source in ${repository.key}, but no scoring code was recognised.${remark}`,
      { evidence: [fileEvidence(repository, source.path)], observedAt },
    );
  }
  const gap = gapFor(repository, 'tree', 'file');
  if (gap) return unknown(gap);
  return fail(
    `Code that scores, or the declaration of a model server, was expected in ${repository.key}, but none was found.${remark}`,
    { observedAt },
  );
}

export const scoringScriptInVcs: Fact = {
  id: 'scoring-script-in-vcs',
  group: 'code',
  title: 'Scoring code is in version control',
  description:
    'The repository holds what computes predictions: the path that mlops-maturity/scoring-path names, a file named for scoring, prediction, inference or serving, a file that loads a model and predicts, or the declaration of a model server such as an InferenceService. An empty file is partial.',
  howToFix:
    'Commit the script that loads the model and predicts; if its name says nothing of scoring, set the annotation mlops-maturity/scoring-path to its path.',
  scope: 'component',
  attestable: 'yes',
  sources: ['repository', 'catalog', 'attestation'],
  decide: input =>
    decideOverRepositories(input, repository => decideOne(input, repository)),
};
