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

/**
 * Local stand-ins for the systems that hold evidence, over real HTTP.
 *
 * @packageDocumentation
 */

export {
  startDemoSources,
  type DemoSources,
  type DemoSourcesOptions,
} from './startDemoSources';
export type { CountedRequests } from './http/RequestCounts';
export { serveStandIn, type ServedStandIn } from './serveStandIn';
export { standInListener } from './standInListener';
export type { Answer } from './http/Answer';
export type {
  SourceAddresses,
  StandIn,
  StandInAnswer,
  StandInRequest,
} from './http/StandIn';
export { loadPrometheusStandIn } from './prometheus';
export { loadMlflowStandIn } from './mlflow';
export { loadJenkinsStandIn } from './jenkins';
export { gitlabStandInOf, loadGitlabStandIn } from './gitlab';
export { loadKubernetesStandIn } from './kubernetes';
export { loadFeastStandIn } from './feast';
export { azureDevOpsStandInOf, loadAzureDevOpsStandIn } from './azureDevOps';
export { loadKubeflowStandIn } from './kubeflow';
