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

import type {
  GapRecorder,
  Observation,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { endpoints } from '../api/endpoints';
import type { ProjectApi } from '../api/ProjectApi';
import { readGuardedEnvironment } from './readChecks';
import { readDeployments, type DeploymentRecord } from './readDeployments';
import { readEnvironments } from './readEnvironments';

/** A deployment to an environment, by its name. */
export type Deployed = { environment: string; record: DeploymentRecord };

/**
 * Reads the environments that some pipelines deployed to, with what guards
 * them. Environments belong to a whole project; others aren't this target's.
 */
export async function observeDeployments(
  api: ProjectApi,
  gaps: GapRecorder,
  definitions: ReadonlySet<number>,
  texts: readonly string[],
): Promise<{ environments: Observation[]; deployed: Deployed[] }> {
  const listed =
    (await gaps.attempt(endpoints.environments, () =>
      readEnvironments(api, gaps, texts),
    )) ?? [];
  const read = await gaps.attemptEach(
    endpoints.deployments,
    listed,
    async environment => ({
      environment,
      records: await readDeployments(api, environment, definitions),
    }),
  );
  const used = read.filter(({ records }) => records.length > 0);
  return {
    environments: await gaps.attemptEach(
      endpoints.checks,
      used.map(({ environment }) => environment),
      environment => readGuardedEnvironment(api, environment),
    ),
    deployed: used.flatMap(({ environment, records }) =>
      records.map(record => ({ environment: environment.name, record })),
    ),
  };
}
