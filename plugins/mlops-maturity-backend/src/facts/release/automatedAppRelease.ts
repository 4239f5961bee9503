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
import type { Fact, FactDecision, RepositoryEvidence } from '../types';
import { decideOverRepositories } from '../evidence/bestOf';
import { dayOf } from '../evidence/dayOf';
import { decideOverApplications } from '../evidence/decideOverApplications';
import { automatedDeployRun } from '../evidence/deployRuns';
import { deployedWithin, productionDeployments } from '../evidence/deployments';
import { gapFor } from '../evidence/gapFor';
import { gitopsApplication } from '../evidence/gitopsApplication';
import {
  deploymentEvidence,
  runEvidence,
  workflowName,
} from '../evidence/links';
import { isMadeByPipeline } from '../evidence/madeByPipeline';
import { runAt } from '../evidence/runs';

function decideRepository(
  repository: RepositoryEvidence,
  days: number,
  now: Date,
  gitops: string | undefined,
): FactDecision {
  const recent = deployedWithin(
    productionDeployments({ repositories: [repository] }),
    days,
    now,
  );
  const released = recent.find(isMadeByPipeline);
  if (released) {
    const { deployment, deployedAt } = released;
    return pass(
      `Automation released ${deployment.sha.slice(0, 7)} of ${repository.key} to ${deployment.environment} on ${dayOf(deployedAt)}.`,
      {
        evidence: [deploymentEvidence(released)],
        observedAt: deployedAt,
        validUntil: daysAfter(deployedAt, days),
      },
    );
  }
  const gap = gapFor(repository, 'deployment', 'pipelineRun');
  if (gap) return unknown(gap);
  if (gitops) {
    return partial(
      `The ${gitops} is linked, but no production deployment by automation is on record, and its sync policy is not read.`,
    );
  }
  if (recent.length > 0) {
    return fail(
      `People created every production deployment of ${repository.key} of the last ${days} days (${recent.length}).`,
      {
        evidence: [deploymentEvidence(recent[0])],
        nextChangeAt: daysAfter(recent[0].deployedAt, days),
      },
    );
  }
  const run = automatedDeployRun(repository, days, now);
  return run
    ? partial(
        `${workflowName(run)} deployed without a person starting it on ${dayOf(runAt(run))}, but no production deployment is on record.`,
        {
          evidence: [runEvidence(run)],
          observedAt: runAt(run),
          validUntil: daysAfter(runAt(run), days),
        },
      )
    : fail(
        `No production deployment of ${repository.key} in the last ${days} days.`,
      );
}

export const automatedAppRelease: Fact = {
  id: 'automated-app-release',
  group: 'release',
  title: 'The application is released by automation',
  description:
    'Looks at the applications that use the component, or at the component itself where none is known. Passes when each had a successful production deployment in the last 180 days that an app, a bot or an automatic run created, or a job of GitLab or Azure Pipelines. Jenkins keeps no record of deployments: there a successful stage that is called after one counts, in a build that no person started.',
  howToFix:
    "Deploy the application from a workflow whose job names its production environment. Where deployments go by another name than production, set the annotation mlops-maturity/production-environment; relate the application to the component in the catalog if it isn't.",
  scope: 'application',
  attestable: 'yes',
  sources: ['ci', 'catalog', 'attestation'],
  windowDays: 180,
  decide: (input, { now }) =>
    decideOverApplications(input, (application, own) =>
      decideOverRepositories(application, repository =>
        decideRepository(
          repository,
          input.settings.windows.deploy,
          now,
          own ? gitopsApplication(input.component) : undefined,
        ),
      ),
    ),
};
