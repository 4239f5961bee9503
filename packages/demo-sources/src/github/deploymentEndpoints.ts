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

import { paginate } from '../http/paging';
import type { Answer } from '../http/Answer';
import { deployment, deploymentStatuses, environment } from './deployments';
import type { Endpoint, RepositoryRequest } from './Endpoint';

/** Deployments and the environments that they go to. */
export const deploymentEndpoints: Array<[pattern: string, Endpoint]> = [
  ['/deployments', listDeployments],
  ['/deployments/{deployment}/statuses', listStatuses],
  ['/environments', listEnvironments],
  ['/environments/{environment}', getEnvironment],
];

function listDeployments({ world, url, links }: RepositoryRequest): Answer {
  const query = url.searchParams;
  const environmentName = query.get('environment');
  const sha = query.get('sha');
  const ref = query.get('ref');
  const page = paginate(
    world.deployments.filter(
      one =>
        (!environmentName || one.environment === environmentName) &&
        (!sha || one.sha === sha) &&
        (!ref || one.ref === ref),
    ),
    url,
  );
  return {
    link: page.link,
    body: page.items.map(one => deployment(world, one, links)),
  };
}

function listStatuses(request: RepositoryRequest): Answer | undefined {
  const { world, params, url, links } = request;
  const found = world.deployments.find(
    one => String(one.id) === params.deployment,
  );
  if (!found) {
    return undefined;
  }
  const page = paginate(deploymentStatuses(world, found, links), url);
  return { link: page.link, body: page.items };
}

function listEnvironments({ world, url, links }: RepositoryRequest): Answer {
  const page = paginate(world.environments, url);
  return {
    link: page.link,
    body: {
      total_count: world.environments.length,
      environments: page.items.map(one => environment(world, one, links)),
    },
  };
}

function getEnvironment(request: RepositoryRequest): Answer | undefined {
  const { world, params, links } = request;
  const found = world.environments.find(one => one.name === params.environment);
  return found && { body: environment(world, found, links) };
}
