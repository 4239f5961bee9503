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

import type { FactSource } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';

/**
 * The collectors that read a kind of source, with the annotation that links a
 * component to it where nothing else does. Collectors of others are not known.
 */
export const sourceCollectors: Partial<
  Record<FactSource, { collector: string; annotation: string }[]>
> = {
  metrics: [
    {
      collector: 'prometheus',
      annotation: 'mlops-maturity/prometheus-selector',
    },
  ],
  'ml-platform': [
    { collector: 'mlflow', annotation: 'mlflow.org/experiment-name' },
    {
      collector: 'kubeflow-pipelines',
      annotation: 'mlops-maturity/kubeflow-pipeline',
    },
    { collector: 'feast', annotation: 'mlops-maturity/feast-project' },
    { collector: 'kserve', annotation: 'mlops-maturity/inference-service' },
  ],
  ci: [
    { collector: 'github', annotation: 'github.com/project-slug' },
    { collector: 'gitlab', annotation: 'gitlab.com/project-slug' },
    { collector: 'azure-devops', annotation: 'dev.azure.com/project-repo' },
    { collector: 'jenkins', annotation: 'jenkins.io/job-full-name' },
  ],
  repository: [
    { collector: 'github', annotation: 'github.com/project-slug' },
    { collector: 'gitlab', annotation: 'gitlab.com/project-slug' },
    { collector: 'azure-devops', annotation: 'dev.azure.com/project-repo' },
    { collector: 'repository', annotation: 'backstage.io/source-location' },
  ],
};
