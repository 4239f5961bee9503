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

import { partial } from '../decisions';
import { fileEvidence } from '../evidence/links';
import { baseName, filesMatching } from '../evidence/paths';
import type { Fact } from '../types';
import { unlessByHand } from './unlessByHand';

export const modelSpecReviewed: Fact = {
  id: 'model-spec-reviewed',
  group: 'code',
  title: 'Changes of the model are reviewed',
  description:
    'Which rules protect a branch is only shown to administrators, so people state it. A file that names code owners is partial.',
  howToFix:
    'Ask for a review before training code is merged, and attest it with a link to the rule.',
  scope: 'component',
  attestable: 'yes',
  sources: ['attestation', 'repository'],
  decide: input =>
    unlessByHand(
      input,
      'A rule that asks for reviews',
      input.repositories.map(repository => {
        const isOwners = (path: string) =>
          baseName(path).toLowerCase() === 'codeowners';
        const path =
          filesMatching(repository, isOwners)[0] ??
          repository.commonPaths?.find(isOwners);
        return path === undefined
          ? undefined
          : partial(
              `${path} names who reviews, but whether a review is asked for is not seen.`,
              { evidence: [fileEvidence(repository, path)] },
            );
      }),
    ),
};
