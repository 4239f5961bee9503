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
import type { Fact } from '../types';
import { decideOverRepositories } from '../evidence/bestOf';
import { dayOf } from '../evidence/dayOf';
import {
  deployedWithin,
  successfulDeployments,
  type SuccessfulDeployment,
} from '../evidence/deployments';
import { gapFor } from '../evidence/gapFor';
import { deploymentEvidence, runEvidence } from '../evidence/links';

const maxDelayMs = 24 * 60 * 60 * 1000;

/** Whether the run behind a deployment started soon after its commit. */
function followsCommit({ deployment, run }: SuccessfulDeployment): boolean {
  if (run?.run.sha !== deployment.sha || deployment.sha === '') return false;
  const { committedAt, startedAt, createdAt } = run.run;
  if (committedAt === undefined) return false;
  const delay = Date.parse(startedAt ?? createdAt) - Date.parse(committedAt);
  return delay <= maxDelayMs;
}

export const commitTriggersDeploy: Fact = {
  id: 'commit-triggers-deploy',
  group: 'release',
  title: 'A commit sets off its own deployment',
  description:
    'Looks at the deployments of the last 180 days and the runs behind them. Passes when one was made by a run that a push started, on the commit that was deployed, at most 24 hours after that commit. Chains of workflows, and a push whose commit has no time on record, are partial.',
  howToFix:
    'Let the workflow that deploys run on push to the default branch, and give its job an environment so that the deployment is recorded.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ci', 'attestation'],
  windowDays: 180,
  decide: (input, { now }) =>
    decideOverRepositories(input, repository => {
      const days = input.settings.windows.deploy;
      const recent = deployedWithin(
        successfulDeployments(repository),
        days,
        now,
      );
      const following = recent.filter(followsCommit);
      const pushed = following.find(({ run }) => run?.run.trigger === 'push');
      if (pushed?.run) {
        const { deployment, deployedAt } = pushed;
        return pass(
          `Pushing ${deployment.sha.slice(0, 7)} deployed it to ${deployment.environment} on ${dayOf(deployedAt)}.`,
          {
            evidence: [deploymentEvidence(pushed), runEvidence(pushed.run)],
            observedAt: deployedAt,
            validUntil: daysAfter(deployedAt, days),
          },
        );
      }
      const gap = gapFor(repository, 'deployment', 'pipelineRun');
      if (gap) return unknown(gap);
      const chained = following.find(
        ({ run }) => run?.run.trigger === 'upstream',
      );
      if (chained) {
        return partial(
          `Another workflow started the run that deployed ${chained.deployment.sha.slice(0, 7)} to ${chained.deployment.environment}; that a push set it off was not seen.`,
          {
            evidence: [deploymentEvidence(chained)],
            observedAt: chained.deployedAt,
            validUntil: daysAfter(chained.deployedAt, days),
          },
        );
      }
      const undated = recent.find(
        ({ deployment, run }) =>
          run?.run.trigger === 'push' &&
          run.run.committedAt === undefined &&
          (run.run.sha === deployment.sha || deployment.sha === ''),
      );
      if (undated?.run) {
        return partial(
          `A push started the run that deployed to ${undated.deployment.environment} on ${dayOf(undated.deployedAt)}, but which commit that was, or when it was made, is not on record.`,
          {
            evidence: [deploymentEvidence(undated), runEvidence(undated.run)],
            observedAt: undated.deployedAt,
            validUntil: daysAfter(undated.deployedAt, days),
          },
        );
      }
      return recent.length > 0
        ? fail(
            `A push within 24 hours of its commit started none of the deployments of the last ${days} days (${recent.length}).`,
            {
              evidence: [deploymentEvidence(recent[0])],
              nextChangeAt: daysAfter(recent[0].deployedAt, days),
            },
          )
        : fail(
            `No deployment from ${repository.key} in the last ${days} days.`,
          );
    }),
};
