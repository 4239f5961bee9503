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

import type { EnvironmentData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { fail, partial, pass, unknown } from '../decisions';
import type { Fact } from '../types';
import { decideOverRepositories } from '../evidence/bestOf';
import { gapFor } from '../evidence/gapFor';
import { fileEvidence } from '../evidence/links';
import { productionEnvironments } from '../evidence/productionEnvironments';
import { wellKnownFile } from '../evidence/wellKnownFile';

const policyDocument =
  /^(?:(?:\.github\/|docs\/)?CODEOWNERS|(?:docs\/)?RELEASING\.(?:md|rst)|docs\/release[^/]*\.md)$/i;

function rulesOf(environment: EnvironmentData): string[] {
  return [
    ...(environment.requiredReviewers ? ['required reviewers'] : []),
    ...(environment.waitTimer ? ['a wait timer'] : []),
    ...(environment.branchPolicy ? ['a branch policy'] : []),
    ...environment.otherRules,
  ];
}

function environmentEvidence({ name, url }: EnvironmentData) {
  return { title: `Environment ${name}`, url };
}

export const releasePolicy: Fact = {
  id: 'release-policy',
  group: 'release',
  title: 'Releases to production follow a policy',
  description:
    'Looks at the environments of the repository. Passes when production has at least one protection rule: required reviewers, a wait timer, a rule on which branches or people may deploy (protected environments of GitLab), a check of Azure Pipelines, or another one. A CODEOWNERS file or a page about releasing is partial.',
  howToFix:
    'Add a protection rule to the production environment in the settings of the repository (GitHub), of its protected environments (GitLab) or of the environment (Azure Pipelines), for example that only the default branch may deploy to it.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ci', 'repository', 'attestation'],
  decide: ({ component, repositories, settings }, { now }) =>
    decideOverRepositories({ repositories }, repository => {
      const environments = productionEnvironments(
        component,
        repository,
        settings.windows.deploy,
        now,
      );
      const open = environments.filter(each => rulesOf(each).length === 0);
      if (environments.length > 0 && open.length === 0) {
        return pass(
          `${environments
            .map(each => `${each.name} has ${rulesOf(each).join(', ')}`)
            .join('; ')}.`,
          { evidence: environments.map(environmentEvidence) },
        );
      }
      const gap = gapFor(repository, 'environment');
      if (gap) return unknown(gap);
      const seen =
        open.length > 0
          ? `${open.map(({ name }) => name).join(', ')} has no protection rule`
          : `${repository.key} has no production environment`;
      const evidence = environments.map(environmentEvidence);
      if (open.length < environments.length) {
        return partial(`${seen}, but other production environments have.`, {
          evidence,
        });
      }
      const document = wellKnownFile(repository, policyDocument);
      return document
        ? partial(`${document} is there, but ${seen}.`, {
            evidence: [fileEvidence(repository, document), ...evidence],
          })
        : fail(`${seen}.`, { evidence });
    }),
};
