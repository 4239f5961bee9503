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

import type { Evidence } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { daysAfter, fail, partial, pass, unknown } from '../decisions';
import type {
  Fact,
  FactDecision,
  FactInput,
  FactSettings,
  RepositoryEvidence,
} from '../types';
import { decideOverRepositories } from '../evidence/bestOf';
import { deployedWithin, productionDeployments } from '../evidence/deployments';
import { gapFor } from '../evidence/gapFor';
import { deploymentEvidence, runEvidence } from '../evidence/links';
import { handInDeployment, handInRun } from '../evidence/handIn';
import { automatedMoves } from '../evidence/productionMoves';
import { versionEvidence } from '../evidence/registeredModels';
import { worstOf } from '../evidence/worstOf';

const needed = 2;

/** What to say of a list of releases, newest first, and of their hands. */
type Judged = {
  /** For a sentence: `production deployments`. */
  what: string;
  hands: (string | false | undefined)[];
  /** When each of them took effect. */
  times: string[];
  evidence: Evidence[];
};

function judge(
  { what, hands, times, evidence }: Judged,
  { windows, successRatio }: FactSettings,
): FactDecision {
  const days = windows.deploy;
  const count = hands.length;
  const unattended = hands.filter(hand => hand === false).length;
  const open = hands.filter(hand => hand === undefined).length;
  const seen = `${unattended} of the newest ${count} ${what} needed nobody`;
  const [observedAt] = times;
  const oldestLeaves = daysAfter(times[count - 1], days);
  if (count >= needed && unattended / count >= successRatio) {
    return pass(`${seen}.`, {
      evidence,
      observedAt,
      // With the second newest gone, one is left.
      validUntil: daysAfter(times[needed - 1], days),
      nextChangeAt: oldestLeaves,
    });
  }
  if ((unattended + open) / count < successRatio) {
    const hand = hands.find(each => typeof each === 'string');
    return fail(
      `${seen} (${hand}); at least ${Math.round(successRatio * 100)} % must.`,
      { evidence, nextChangeAt: oldestLeaves },
    );
  }
  if (unattended / count < successRatio) {
    return unknown(
      `${seen}, and for ${open} it was not read whether a person reviewed or started them.`,
      { evidence, nextChangeAt: oldestLeaves },
    );
  }
  return partial(
    `Nobody was needed for the only one of the ${what} of the last ${days} days; two are needed to show a practice.`,
    { evidence, observedAt, validUntil: oldestLeaves },
  );
}

function decideDeployments(
  repository: RepositoryEvidence,
  settings: FactSettings,
  now: Date,
): FactDecision {
  const days = settings.windows.deploy;
  const recent = deployedWithin(
    productionDeployments({ repositories: [repository] }),
    days,
    now,
  ).slice(0, settings.deploymentCount);
  const judged =
    recent.length > 0
      ? judge(
          {
            what: 'production deployments',
            hands: recent.map(handInDeployment),
            times: recent.map(({ deployedAt }) => deployedAt),
            evidence: recent.map(deploymentEvidence),
          },
          settings,
        )
      : undefined;
  if (judged?.status === 'pass') return judged;
  const gap = gapFor(repository, 'deployment');
  if (gap) return unknown(gap);
  return (
    judged ??
    fail(
      `No production deployment from ${repository.key} in the last ${days} days.`,
    )
  );
}

/** Releases that only the registry knows of: the moves of its production mark. */
function decideMoves(
  { repositories, platforms, settings }: FactInput,
  now: Date,
): FactDecision | undefined {
  const days = settings.windows.deploy;
  const moves = automatedMoves({ repositories, platforms }, days, now).slice(
    0,
    settings.deploymentCount,
  );
  const isDeployed = repositories.some(
    repository =>
      deployedWithin(
        productionDeployments({ repositories: [repository] }),
        days,
        now,
      ).length > 0,
  );
  if (moves.length === 0 || isDeployed) return undefined;
  return judge(
    {
      what: 'versions that were moved to production',
      hands: moves.map(({ run, repository, at }) =>
        handInRun(repository, run, at),
      ),
      times: moves.map(({ at }) => at),
      evidence: moves.flatMap(({ version, run }) => [
        versionEvidence(version),
        runEvidence(run),
      ]),
    },
    settings,
  );
}

export const unattendedModelDeploy: Fact = {
  id: 'unattended-model-deploy',
  group: 'release',
  title: 'No person is needed to deploy the model',
  description:
    'Passes when automation releases the model and at least 80 % of the newest five production deployments of the last 180 days (two or more) needed nobody: no review of the run and no approval of the deployment, no person who started the run or a job in the middle of it, and no reviewers or approval check on the environment. Where no deployment is on record, the moves of the production mark in the model registry are looked at instead.',
  howToFix:
    'Start the deployment by an event or another workflow instead of by hand, and replace manual jobs and the required reviewers or approvals of the production environment by automatic checks.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ci', 'catalog', 'attestation'],
  windowDays: 180,
  needs: ['automated-model-release'],
  decide: (input, { now, fact }) => {
    const released = fact('automated-model-release');
    const { status, reason, evidence, observedAt, validUntil } = released;
    const deployments =
      decideMoves(input, now) ??
      decideOverRepositories(input, repository =>
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
