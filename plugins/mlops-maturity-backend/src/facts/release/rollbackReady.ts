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

import type { ClassifiedRun, RunItem } from '../../workflows/types';
import {
  daysAfter,
  fail,
  isWithin,
  partial,
  pass,
  unknown,
} from '../decisions';
import type {
  Fact,
  FactDecision,
  FactInput,
  FactSettings,
  RepositoryEvidence,
} from '../types';
import { bestOf } from '../evidence/bestOf';
import { dayOf } from '../evidence/dayOf';
import { countExecutions } from '../evidence/executions';
import {
  deployedWithin,
  productionDeployments,
  type SuccessfulDeployment,
} from '../evidence/deployments';
import { gapFor } from '../evidence/gapFor';
import {
  deploymentEvidence,
  fileEvidence,
  itemEvidence,
  itemName,
  runEvidence,
  workflowName,
} from '../evidence/links';
import { decideKeptVersion } from '../evidence/keptVersion';
import { unseenRegistry } from '../evidence/registeredModels';
import { didWork, itemAt, provenItems, runAt } from '../evidence/runs';
import {
  endpointEvidence,
  endpointName,
  servingEndpoints,
} from '../evidence/servingEndpoints';
import { unlessUnread } from '../evidence/unlessUnread';

const rollback = /roll[-_ ]?back|redeploy/i;

/** A run, or a job or step of it, that took production back. */
function rollbackIn(
  run: ClassifiedRun,
): { at: string; item?: RunItem } | undefined {
  const item = provenItems(run, 'deploy').find(({ job, step }) =>
    rollback.test(`${job.name} ${step?.name ?? ''}`),
  );
  if (item) return { at: itemAt(run, item), item };
  // The title says nothing: it is often the message of a commit.
  return didWork(run, 'deploy') && rollback.test(run.run.name)
    ? { at: runAt(run) }
    : undefined;
}

/** Deployments of code that was replaced before, newest first. */
function returnedDeployments(
  deployments: SuccessfulDeployment[],
): SuccessfulDeployment[] {
  return deployments.filter(({ deployment }, index) => {
    const before = deployments.slice(index + 1).filter(
      other =>
        other.deployment.environment === deployment.environment &&
        // What is not known to be another commit replaced nothing.
        other.deployment.sha !== '',
    );
    return (
      deployment.sha !== '' &&
      before.length > 1 &&
      before[0].deployment.sha !== deployment.sha &&
      before.some(other => other.deployment.sha === deployment.sha)
    );
  });
}

function decideRepository(
  repository: RepositoryEvidence,
  { windows }: FactSettings,
  now: Date,
): FactDecision {
  const days = windows.drill;
  const rollbacks = repository.runs.flatMap(run => {
    const found = run.run.completed ? rollbackIn(run) : undefined;
    return found && isWithin(found.at, days, now) ? [{ ...found, run }] : [];
  });
  const returned = returnedDeployments(
    deployedWithin(
      productionDeployments({ repositories: [repository] }),
      days,
      now,
    ),
  );
  // A run and the deployment that it made are one rollback.
  const executions = countExecutions(
    rollbacks.length > 0
      ? rollbacks.map(({ at }) => at)
      : returned.map(({ deployedAt }) => deployedAt),
    now,
  );
  if (rollbacks.length > 0) {
    const [{ at, item, run }] = rollbacks;
    return pass(
      `${item ? itemName(run, item) : workflowName(run)} took a release back on ${dayOf(at)}.`,
      {
        evidence: [item ? itemEvidence(run, item) : runEvidence(run)],
        observedAt: at,
        validUntil: daysAfter(at, days),
        ...executions,
      },
    );
  }
  if (returned.length > 0) {
    const [{ deployment, deployedAt }] = returned;
    return pass(
      `${deployment.environment} went back to the earlier ${deployment.sha.slice(0, 7)} on ${dayOf(deployedAt)}.`,
      {
        evidence: [deploymentEvidence(returned[0])],
        observedAt: deployedAt,
        validUntil: daysAfter(deployedAt, days),
        ...executions,
      },
    );
  }
  const wired = repository.workflows.find(({ name, path, jobs }) =>
    jobs.some(
      job =>
        (job.classes.includes('deploy') &&
          rollback.test(`${name} ${path} ${job.name}`)) ||
        job.steps.some(
          step => step.classes.includes('deploy') && rollback.test(step.name),
        ),
    ),
  );
  if (wired) {
    return partial(
      `${wired.path} can take a release back, but did not in the last ${days} days.`,
      { evidence: [fileEvidence(repository, wired.path)] },
    );
  }
  const gap = gapFor(repository, 'pipeline', 'pipelineRun', 'deployment');
  return gap
    ? unknown(gap)
    : fail(
        `No release from ${repository.key} was taken back in the last ${days} days.`,
      );
}

/** What serves the model keeps the version before. */
function decideServing(
  input: Pick<FactInput, 'platforms'>,
): FactDecision | undefined {
  const each = servingEndpoints(input).find(
    ({ endpoint }) => endpoint.previousVersion !== undefined,
  );
  return (
    each &&
    pass(
      `${endpointName(each)} keeps ${each.endpoint.previousVersion!.slice(0, 120)}, the version before, which can take over again.`,
      {
        evidence: [endpointEvidence(each)],
        observedAt: each.endpoint.updatedAt,
      },
    )
  );
}

export const rollbackReady: Fact = {
  id: 'rollback-ready',
  group: 'release',
  title: 'A release can be taken back',
  description:
    'Passes when the model registry has at least two versions that are ready and keeps the one before the one in production, not archived; when what serves the model keeps the version before; or when a release was taken back in the last 365 days, in earnest or as a rehearsal: by a job named so, or by a deployment that returned to earlier code. A workflow for it that never ran, or two versions in the registry of which none is marked as in production, are partial.',
  howToFix:
    'Mark the version in production in the registry (alias champion, for example), keep the one before it, and rehearse a rollback once a year with a workflow that deploys it.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ml-platform', 'ci', 'attestation'],
  windowDays: 365,
  decide: (input, { now }) => {
    const decisions = input.repositories.map(repository =>
      decideRepository(repository, input.settings, now),
    );
    const registry = decideKeptVersion(input);
    const known = [registry, decideServing(input), ...decisions].filter(
      each => each !== undefined,
    );
    if (known.some(({ status }) => status === 'pass')) return bestOf(known);
    // What could not be read may keep the version before.
    const gap = known.find(({ status }) => status === 'unknown');
    if (gap) return bestOf(known);
    const wired = known.find(({ status }) => status === 'partial');
    const unlinked = unseenRegistry(input);
    if (wired) {
      return unlinked
        ? { ...wired, reason: `${wired.reason} ${unlinked.reason}` }
        : wired;
    }
    return unlinked ?? unlessUnread(bestOf(known), input, 'servingEndpoint');
  },
};
