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

import { daysAfter, fail, partial, pass, unknown } from '../decisions';
import type {
  Fact,
  FactDecision,
  FactSettings,
  RepositoryEvidence,
} from '../types';
import { decideOverRepositories } from '../evidence/bestOf';
import {
  deployedWithin,
  productionDeployments,
  type SuccessfulDeployment,
} from '../evidence/deployments';
import { gapFor } from '../evidence/gapFor';
import { deploymentEvidence } from '../evidence/links';
import { worstOf } from '../evidence/worstOf';

const needed = 2;

/**
 * What a person had to do with a deployment: `false` for nothing, undefined if
 * that isn't known.
 */
function handIn({
  repository,
  deployment,
  automated,
  run,
}: SuccessfulDeployment): string | false | undefined {
  const environment = repository.environments.find(
    ({ name }) => name === deployment.environment,
  );
  if (environment?.requiredReviewers) {
    return `the environment ${environment.name} asks for reviewers`;
  }
  if (run?.run.approvals?.length) return 'a person reviewed it';
  if (run && !run.automated) return 'a person started the run';
  if (!automated) return 'a person created it';
  const known =
    run?.run.approvals !== undefined &&
    (environment !== undefined || !gapFor(repository, 'environment'));
  return known ? false : undefined;
}

function decideDeployments(
  repository: RepositoryEvidence,
  { windows, deploymentCount, successRatio }: FactSettings,
  now: Date,
): FactDecision {
  const days = windows.deploy;
  const recent = deployedWithin(
    productionDeployments({ repositories: [repository] }),
    days,
    now,
  ).slice(0, deploymentCount);
  const hands = recent.map(handIn);
  const unattended = hands.filter(hand => hand === false).length;
  const open = hands.filter(hand => hand === undefined).length;
  const seen = `${unattended} of the newest ${recent.length} production deployments needed nobody`;
  const evidence = recent.map(deploymentEvidence);
  const oldestLeaves =
    recent.length > 0
      ? daysAfter(recent[recent.length - 1].deployedAt, days)
      : undefined;

  if (recent.length >= needed && unattended / recent.length >= successRatio) {
    return pass(`${seen}.`, {
      evidence,
      observedAt: recent[0].deployedAt,
      // With the second newest gone, one is left.
      validUntil: daysAfter(recent[needed - 1].deployedAt, days),
      nextChangeAt: oldestLeaves,
    });
  }
  const gap = gapFor(repository, 'deployment');
  if (gap) return unknown(gap.message);
  if (recent.length === 0) {
    return fail(
      `No production deployment from ${repository.key} in the last ${days} days.`,
    );
  }
  if ((unattended + open) / recent.length < successRatio) {
    const hand = hands.find(each => typeof each === 'string');
    return fail(
      `${seen} (${hand}); at least ${Math.round(successRatio * 100)} % must.`,
      { evidence, nextChangeAt: oldestLeaves },
    );
  }
  if (unattended / recent.length < successRatio) {
    return unknown(
      `${seen}, and for ${open} it was not read whether a person reviewed or started them.`,
      { evidence, nextChangeAt: oldestLeaves },
    );
  }
  return partial(
    `Nobody was needed for the only production deployment of the last ${days} days; two are needed to show a practice.`,
    {
      evidence,
      observedAt: recent[0].deployedAt,
      validUntil: oldestLeaves,
    },
  );
}

export const unattendedModelDeploy: Fact = {
  id: 'unattended-model-deploy',
  group: 'release',
  title: 'No person is needed to deploy the model',
  description:
    'Passes when automation releases the model and at least 80 % of the newest five production deployments of the last 180 days (two or more) needed nobody: no review of the run, no person who started it, and no required reviewers on the environment.',
  howToFix:
    'Start the deployment by an event or another workflow instead of by hand, and replace the required reviewers of the production environment by automatic checks.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ci', 'catalog', 'attestation'],
  windowDays: 180,
  needs: ['automated-model-release'],
  decide: (input, { now, fact }) => {
    const released = fact('automated-model-release');
    const { status, reason, evidence, observedAt, validUntil } = released;
    const deployments = decideOverRepositories(input, repository =>
      decideDeployments(repository, input.settings, now),
    );
    return worstOf([
      {
        name: 'Release',
        decision: { status, reason, evidence, observedAt, validUntil },
      },
      { name: 'Production deployments', decision: deployments },
    ]);
  },
};
