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

import {
  toInstantSince1970,
  toText,
  toWebLink,
  type DeploymentData,
  type Observation,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { toBranch, toConclusion } from '../api/values';
import { actorOf, type AzureBuild } from '../pipelines/azureBuild';
import type { DeploymentRecord } from './readDeployments';

const states: Record<string, DeploymentData['state']> = {
  success: 'success',
  failure: 'failure',
  cancelled: 'failure',
  // Nothing was deployed, and nothing failed.
  skipped: 'unknown',
};

/** The observation of a deployment; none where it has no readable time. */
export function toDeploymentObservation(
  environment: string,
  record: DeploymentRecord,
  known: {
    build?: AzureBuild;
    approvals?: DeploymentData['approvals'];
  },
): Observation[] {
  const createdAt = toInstantSince1970(record.queueTime ?? record.startTime);
  if (!createdAt) {
    return [];
  }
  const id = String(record.id);
  const { build, approvals } = known;
  const conclusion = toConclusion(record.result);
  const state = conclusion ? (states[conclusion] ?? 'unknown') : 'pending';
  const names = [record.stageName, record.jobName].filter(Boolean).join(' / ');
  return [
    {
      kind: 'deployment',
      key: id,
      data: {
        id,
        environment,
        transient: false,
        sha: build?.sourceVersion ?? '',
        ref: toBranch(build?.sourceBranch),
        description: toText(names, 500),
        creator: build && actorOf(build),
        createdAt,
        succeededAt:
          state === 'success'
            ? toInstantSince1970(record.finishTime)
            : undefined,
        state,
        url: toWebLink(record.owner?._links?.web?.href),
        runId: record.owner ? String(record.owner.id) : undefined,
        approvals,
      },
    },
  ];
}
