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
  FactInput,
  RepositoryEvidence,
} from '../types';
import { bestOf, decideOverRepositories } from '../evidence/bestOf';
import { dayOf } from '../evidence/dayOf';
import { automatedDeployRun } from '../evidence/deployRuns';
import { deployedWithin, productionDeployments } from '../evidence/deployments';
import { gapFor } from '../evidence/gapFor';
import { linkedRegistryModel } from '../evidence/linkedRegistryModel';
import {
  deploymentEvidence,
  runEvidence,
  workflowName,
} from '../evidence/links';
import { isMadeByPipeline } from '../evidence/madeByPipeline';
import { productionMoves } from '../evidence/productionMoves';
import { unseenRegistry } from '../evidence/registeredModels';
import {
  decideRegistryRelease,
  decideServedRelease,
} from '../evidence/registryRelease';
import { modelReleases } from '../evidence/releaseKind';
import { runAt } from '../evidence/runs';
import { unlessUnread } from '../evidence/unlessUnread';

/** What the deployments and runs of one repository say. */
function decideRepository(
  input: FactInput,
  repository: RepositoryEvidence,
  now: Date,
): FactDecision {
  const { component, settings } = input;
  const days = settings.windows.deploy;
  const all = productionDeployments({ repositories: [repository] });
  const recent = deployedWithin(all, days, now);
  const moves = productionMoves(input, days, now);
  const released = modelReleases(component, all, moves).find(
    ({ deployment }) =>
      isMadeByPipeline(deployment) && recent.includes(deployment),
  );
  if (released) {
    const { deployment: model, because } = released;
    return pass(
      `Automation released the model to ${model.deployment.environment} on ${dayOf(model.deployedAt)} (a model release because ${because}).`,
      {
        evidence: [deploymentEvidence(model)],
        observedAt: model.deployedAt,
        validUntil: daysAfter(model.deployedAt, days),
      },
    );
  }
  const gap = gapFor(repository, 'deployment', 'pipelineRun');
  if (gap) return unknown(gap);

  const automated = recent.find(isMadeByPipeline);
  if (automated) {
    return partial(
      `Automation made production deployments in the last ${days} days, but none is linked to a model version.`,
      {
        evidence: [deploymentEvidence(automated)],
        observedAt: automated.deployedAt,
        validUntil: daysAfter(automated.deployedAt, days),
      },
    );
  }
  const run = automatedDeployRun(repository, days, now);
  if (run && recent.length === 0) {
    return partial(
      `${workflowName(run)} deployed without a person starting it on ${dayOf(runAt(run))}, but no production deployment is on record.`,
      {
        evidence: [runEvidence(run)],
        observedAt: runAt(run),
        validUntil: daysAfter(runAt(run), days),
      },
    );
  }
  const registered = linkedRegistryModel(component);
  const unread = unseenRegistry(input);
  if (registered && unread) {
    return unknown(
      `No production deployment by automation is on record, and who moved ${registered} to production can't be told. ${unread.reason}`,
    );
  }
  return recent.length > 0
    ? fail(
        `People created every production deployment of the last ${days} days (${recent.length}).`,
        {
          evidence: [deploymentEvidence(recent[0])],
          nextChangeAt: daysAfter(recent[0].deployedAt, days),
        },
      )
    : fail(
        `No production deployment from ${repository.key} in the last ${days} days.`,
      );
}

export const automatedModelRelease: Fact = {
  id: 'automated-model-release',
  group: 'release',
  title: 'The model is released by automation',
  description:
    'Looks for releases of the model itself. Passes when automation made a production deployment in the last 180 days that released a model: the annotation mlops-maturity/deploys says so, the deployment or its run names a model version, the run trained or promoted the model, or the registry marked a version as in production while the run was going on. Such a mark, set during a successful run that deploys or trains or within 10 minutes of it, is enough without a deployment, as is an endpoint that changed the model it serves during such a run that no person started. Automated deployments that nothing links to a model version, and a linked GitOps application of an endpoint, are partial.',
  howToFix:
    'Let a workflow release the model to production, and name the model version in the payload or description of the deployment, or move the production alias in the registry in the same run; or say what is deployed with the annotation mlops-maturity/deploys: model.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ci', 'ml-platform', 'attestation'],
  windowDays: 180,
  decide: (input, { now }) => {
    const days = input.settings.windows.deploy;
    const alternatives = [
      decideRegistryRelease(input, days, now),
      decideServedRelease(input, days, now),
      decideOverRepositories(input, repository =>
        decideRepository(input, repository, now),
      ),
    ];
    return unlessUnread(
      bestOf(alternatives.filter(each => each !== undefined)),
      input,
      'servingEndpoint',
    );
  },
};
