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

import azureDevOpsModule from '@mlops-maturity/backstage-plugin-mlops-maturity-backend-module-azure-devops';
import feastModule from '@mlops-maturity/backstage-plugin-mlops-maturity-backend-module-feast';
import githubModule from '@mlops-maturity/backstage-plugin-mlops-maturity-backend-module-github';
import gitlabModule from '@mlops-maturity/backstage-plugin-mlops-maturity-backend-module-gitlab';
import jenkinsModule from '@mlops-maturity/backstage-plugin-mlops-maturity-backend-module-jenkins';
import kserveModule from '@mlops-maturity/backstage-plugin-mlops-maturity-backend-module-kserve';
import kubeflowPipelinesModule from '@mlops-maturity/backstage-plugin-mlops-maturity-backend-module-kubeflow-pipelines';
import mlflowModule from '@mlops-maturity/backstage-plugin-mlops-maturity-backend-module-mlflow';
import prometheusModule from '@mlops-maturity/backstage-plugin-mlops-maturity-backend-module-prometheus';
import repositoryModule from '@mlops-maturity/backstage-plugin-mlops-maturity-backend-module-repository';

/** Every module that adds a collector. */
export const collectorModules = [
  azureDevOpsModule,
  feastModule,
  githubModule,
  gitlabModule,
  jenkinsModule,
  kserveModule,
  kubeflowPipelinesModule,
  mlflowModule,
  prometheusModule,
  repositoryModule,
];
