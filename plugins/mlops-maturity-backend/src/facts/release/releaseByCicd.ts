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
import { automatedDeployRun } from '../evidence/deployRuns';
import {
  deployedWithin,
  productionDeployments,
  type SuccessfulDeployment,
} from '../evidence/deployments';
import { gapFor } from '../evidence/gapFor';
import { gitopsApplication } from '../evidence/gitopsApplication';
import {
  deploymentEvidence,
  runEvidence,
  workflowName,
} from '../evidence/links';
import { runAt } from '../evidence/runs';

const looksAt = 10;
const needed = 2;

function isByPipeline({ deployment, run }: SuccessfulDeployment): boolean {
  return run !== undefined || deployment.runId !== undefined;
}

export const releaseByCicd: Fact = {
  id: 'release-by-cicd',
  group: 'release',
  title: 'Releases go through the CI/CD pipeline',
  description:
    'Looks at the newest ten production deployments of the last 180 days. Passes when at least 80 % of them, and two or more, were made by a run of a pipeline. A single one is partial, as are a linked GitOps application whose releases are not read and a run that deployed without a deployment on record.',
  howToFix:
    'Deploy to production from a workflow only, with an environment on the job that deploys, so that each deployment is linked to its run.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ci', 'catalog', 'attestation'],
  windowDays: 180,
  decide: ({ component, repositories, settings }, { now }) =>
    decideOverRepositories({ repositories }, repository => {
      const days = settings.windows.deploy;
      const recent = deployedWithin(
        productionDeployments({ repositories: [repository] }),
        days,
        now,
      ).slice(0, looksAt);
      const linked = recent.filter(isByPipeline);
      const enough =
        recent.length > 0 &&
        linked.length / recent.length >= settings.successRatio;
      const seen = `${linked.length} of the newest ${recent.length} production deployments were made by a run of a pipeline`;
      const evidence = recent.slice(0, 5).map(deploymentEvidence);
      if (enough && recent.length >= needed) {
        return pass(`${seen}.`, {
          evidence,
          observedAt: recent[0].deployedAt,
          // With the second newest gone, one is left.
          validUntil: daysAfter(recent[needed - 1].deployedAt, days),
          nextChangeAt: daysAfter(recent[recent.length - 1].deployedAt, days),
        });
      }
      const gap = gapFor(repository, 'deployment', 'pipelineRun');
      if (gap) return unknown(gap);
      if (enough) {
        return partial(
          `Only one production deployment in the last ${days} days: a run of a pipeline made it, but two are needed to show a practice.`,
          {
            evidence,
            observedAt: recent[0].deployedAt,
            validUntil: daysAfter(recent[0].deployedAt, days),
          },
        );
      }
      const gitops = gitopsApplication(component);
      if (gitops) {
        return partial(
          `The ${gitops} is linked, but its releases are not read; ${recent.length > 0 ? seen : 'no production deployment is on record'}.`,
          { evidence },
        );
      }
      if (recent.length > 0) {
        return fail(
          `${seen}; at least ${Math.round(settings.successRatio * 100)} % are needed.`,
          {
            evidence,
            nextChangeAt: daysAfter(recent[recent.length - 1].deployedAt, days),
          },
        );
      }
      const run = automatedDeployRun(repository, days, now);
      return run
        ? partial(
            `${workflowName(run)} deployed on ${dayOf(runAt(run))}, but no production deployment is on record.`,
            {
              evidence: [runEvidence(run)],
              observedAt: runAt(run),
              validUntil: daysAfter(runAt(run), days),
            },
          )
        : fail(
            `No production deployment from ${repository.key} in the last ${days} days.`,
          );
    }),
};
