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
  toInstant,
  toText,
  type Observation,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { toActor } from '../api/values';
import type { GithubDeployment } from './readDeployments';
import type { DeploymentState } from './readDeploymentState';

/** The observation of a deployment; none where it has no readable time. */
export function toDeploymentObservation(
  deployment: GithubDeployment,
  state: DeploymentState,
  runId: string | undefined,
): Observation[] {
  const createdAt = toInstant(deployment.created_at);
  if (!createdAt) {
    return [];
  }
  const id = String(deployment.id);
  return [
    {
      kind: 'deployment',
      key: id,
      data: {
        id,
        environment: deployment.environment,
        // `false` is what GitHub assumes of every environment that isn't named
        // "production", so it says nothing.
        tier: deployment.production_environment ? 'production' : undefined,
        transient: deployment.transient_environment ?? false,
        sha: deployment.sha,
        ref: toText(deployment.ref, 300),
        description: toText(deployment.description, 500),
        payload: deployment.payload,
        creator: toActor(
          deployment.creator,
          deployment.performed_via_github_app,
        ),
        createdAt,
        succeededAt: state.succeededAt,
        state: state.state,
        url: state.url,
        runId,
      },
    },
  ];
}
