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
  toWebLink,
  type Observation,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { z } from 'zod';
import { definitionPath } from '../actions/definitionPath';
import { githubRunSchema, toRunObservation } from '../actions/githubRun';
import { isIgnoredEnvironment } from '../deployments/environmentNames';
import {
  githubDeploymentSchema,
  payloadText,
  type GithubDeployment,
} from '../deployments/readDeployments';
import {
  stateOf,
  type DeploymentState,
} from '../deployments/readDeploymentState';
import { toDeploymentObservation } from '../deployments/toDeploymentObservation';

const statusSchema = z.object({
  state: z.string(),
  created_at: z.string(),
  log_url: z.string().nullish(),
  target_url: z.string().nullish(),
});

const eventSchema = z.object({
  deployment: githubDeploymentSchema.extend({ payload: z.unknown() }),
  deployment_status: statusSchema.nullish(),
  workflow: z.object({ path: z.string().nullish() }).nullish(),
  workflow_run: githubRunSchema
    .extend({ path: z.string().nullish() })
    .nullish(),
});

type DeploymentEvent = z.infer<typeof eventSchema>;

/**
 * The deployment that an event is about and the run that made it. Without a run
 * there is nothing that the REST API wouldn't tell.
 */
export function readDeploymentEvent(payload: unknown): Observation[] {
  const event = eventSchema.parse(payload);
  const { deployment, workflow, workflow_run: run } = event;
  if (!run || isIgnoredEnvironment(deployment.environment)) return [];
  const path = definitionPath(run.path ?? workflow?.path ?? '');
  // GitHub started it by itself.
  if (path === undefined || run.event === 'dynamic') return [];
  return [
    ...toDeploymentObservation(
      asListed(deployment),
      stateIn(event.deployment_status),
      String(run.id),
    ),
    ...toRunObservation({ ...run, path }, {}),
  ];
}

function asListed(deployment: DeploymentEvent['deployment']): GithubDeployment {
  return { ...deployment, payload: payloadText(deployment.payload) };
}

function stateIn(
  status: DeploymentEvent['deployment_status'],
): DeploymentState {
  if (!status) return { state: 'pending' };
  const { state, log_url, target_url } = status;
  const url = toWebLink(log_url) ?? toWebLink(target_url);
  return state === 'success'
    ? { state, succeededAt: toInstant(status.created_at), url }
    : { state: stateOf(state), url };
}
