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

import { partial, unknown } from '../decisions';
import { linkedRegistryModel } from '../evidence/linkedRegistryModel';
import { fileEvidence } from '../evidence/links';
import { registeringFile } from '../evidence/registeringFile';
import type { Fact } from '../types';

export const modelRegistry: Fact = {
  id: 'model-registry',
  group: 'tracking',
  title: 'The model is in a registry',
  description:
    'Looks for the registered model that the component names. Passes with at least one version that is ready. Code that registers a model, and an ai-model resource among the dependencies in the catalog, are partial as long as no registry is connected.',
  howToFix:
    'Register the model at the end of training, name it in an annotation such as mlflow.org/model-name, and connect the registry.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ml-platform', 'repository', 'catalog', 'ci', 'attestation'],
  decide: ({ component, repositories }) => {
    const notConnected =
      'its versions were not seen: no model registry is connected';
    for (const repository of repositories) {
      const path = registeringFile(repository);
      if (path !== undefined) {
        return partial(`${path} registers a model, but ${notConnected}.`, {
          evidence: [fileEvidence(repository, path)],
        });
      }
    }
    const resource = component.dependencies.find(
      ({ kind, type }) => kind === 'resource' && type === 'ai-model',
    );
    if (resource) {
      return partial(`It depends on ${resource.ref}, but ${notConnected}.`);
    }
    const model = linkedRegistryModel(component);
    return unknown(
      model
        ? `The component names the model ${model}, but no model registry is connected: connect MLflow.`
        : 'No model registry is connected and the component names no model: connect MLflow, and set the annotation mlflow.org/model-name.',
    );
  },
};
