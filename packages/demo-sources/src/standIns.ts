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

import { join } from 'node:path';
import { loadAzureDevOpsStandIn } from './azureDevOps';
import { loadFeastStandIn } from './feast';
import { loadGitlabStandIn } from './gitlab';
import type { StandIn } from './http/StandIn';
import { loadJenkinsStandIn } from './jenkins';
import { loadKubeflowStandIn } from './kubeflow';
import { loadKubernetesStandIn } from './kubernetes';
import { loadMlflowStandIn } from './mlflow';
import { loadPrometheusStandIn } from './prometheus';

/**
 * The stand-ins beside GitHub's, by where they answer: `gitlab` and
 * `azureDevOps` on ports of their own, since Backstage tells hosts apart by
 * name and port; the others below a path of the main port.
 */
export type StandIns = {
  gitlab: StandIn;
  azureDevOps: StandIn;
  /** By the first segment of the path, such as `mlflow`. */
  below: ReadonlyMap<string, StandIn>;
};

const loaders = {
  feast: loadFeastStandIn,
  jenkins: loadJenkinsStandIn,
  kubeflow: loadKubeflowStandIn,
  kubernetes: loadKubernetesStandIn,
  mlflow: loadMlflowStandIn,
  prometheus: loadPrometheusStandIn,
};

/**
 * Reads the scenarios of every stand-in.
 *
 * @param folder - holds a folder for each
 * @throws Error that names the file and the place in it
 */
export function loadStandIns(folder: string): StandIns {
  return {
    gitlab: loadGitlabStandIn(join(folder, 'gitlab')),
    azureDevOps: loadAzureDevOpsStandIn(join(folder, 'azure-devops')),
    below: new Map(
      Object.entries(loaders).map(([name, load]) => [
        name,
        load(join(folder, name)),
      ]),
    ),
  };
}
