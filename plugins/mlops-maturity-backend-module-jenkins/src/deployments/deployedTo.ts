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

import type { DeploymentData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';

/** Where a stage says it deploys to. */
export type DeployedTo = {
  environment: string;
  tier: NonNullable<DeploymentData['tier']>;
};

const deploys =
  /^(deploy(s|ed|ing|ment)?|releas(e|es|ing)|promot(e|es|ing|ion)|rollout)$/;

/** Words of a stage that prepares a deployment, looks at it or asks for it. */
const aside =
  /^(approv(e|al)|ask|await|wait|confirm|check(s|ing)?|verif(y|ies|ication)|validat(e|ion)|smoke|monitor(ing)?|notif(y|ication)|announce|plan|dry|diff|prepare|notes|undeploy|rollback|clean|cleanup|skip|config|configuration|pipeline|build)$/;

const tiers: [RegExp, DeployedTo['tier']][] = [
  [
    /^(staging|stage|stg|(pre|non)(prod|production|live)|uat|acceptance)$/,
    'staging',
  ],
  [/^(test|testing|qa|integration)$/, 'testing'],
  [/^(dev|development)$/, 'development'],
  [/^(production|prod|prd|live)$/, 'production'],
];

/**
 * What the name of a stage says it deploys to: `Deploy to production`,
 * `prod-rollout`, `Promote to staging`. Undefined where it says that it does
 * something else, or doesn't say where to: Jenkins keeps no record of
 * deployments, so the name is all there is.
 */
export function deployedTo(stage: string): DeployedTo | undefined {
  const words = wordsOf(stage);
  const isAside =
    words.some(word => aside.test(word)) ||
    // `Test the production release` tests; `Deploy to test` deploys.
    /^tests?$/.test(words[0] ?? '') ||
    words.some(
      (word, index) =>
        /^(pre|post|before|after|un)$/.test(word) &&
        deploys.test(words[index + 1] ?? ''),
    );
  if (isAside || !words.some(word => deploys.test(word))) {
    return undefined;
  }
  // `Promote staging to production` names where it comes from first.
  for (const environment of words.toReversed()) {
    const tier = tiers.find(([pattern]) => pattern.test(environment))?.[1];
    if (tier) {
      return { environment, tier };
    }
  }
  return undefined;
}

/** In lower case; `preProd`, `pre-prod` and `non-prod` are one word each. */
function wordsOf(name: string): string[] {
  return name
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/\b(pre|non)[\s_-]{1,3}(?=prod|live)/g, '$1')
    .replace(/\broll[\s_-]out\b/g, 'rollout')
    .split(/[^a-z0-9]+/)
    .filter(word => word !== '');
}
