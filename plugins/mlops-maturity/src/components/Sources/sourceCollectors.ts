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
 * The collectors that read a kind of source. Where components have to be linked
 * to it one by one, with the annotation that does it: repositories and their CI
 * are found through the catalog. Collectors of others are not known here.
 */
export const sourceCollectors: Partial<
  Record<FactSource, { collector: string; annotation?: string }[]>
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
  ci: ['github', 'gitlab', 'azure-devops', 'jenkins'].map(collector => ({
    collector,
  })),
  repository: ['github', 'gitlab', 'azure-devops', 'repository'].map(
    collector => ({ collector }),
  ),
};
