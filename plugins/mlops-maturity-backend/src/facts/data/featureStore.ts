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
import { fileEvidence } from '../evidence/links';
import { isOwnPath } from '../evidence/componentCode';
import { baseName, filesMatching } from '../evidence/paths';
import { firstImport } from '../evidence/sourceFiles';
import type { Fact, RepositoryEvidence } from '../types';

const modules = [
  'feast',
  'hsfs',
  'hopsworks',
  'tecton',
  'snowflake.ml.feature_store',
  'sagemaker.feature_store',
  'databricks.feature_store',
  'databricks.feature_engineering',
  'azureml.featurestore',
  'vertexai.resources.preview.feature_store',
  'google.cloud.aiplatform.Featurestore',
];

function signIn(
  repository: RepositoryEvidence,
): { path: string; what: string } | undefined {
  const [path] = filesMatching(
    repository,
    each => isOwnPath(each) && baseName(each) === 'feature_store.yaml',
  );
  if (path !== undefined) return { path, what: 'configures Feast' };
  const found = firstImport(repository, modules);
  return found && { path: found.path, what: `uses ${found.module}` };
}

export const featureStore: Fact = {
  id: 'feature-store',
  group: 'data',
  title: 'Features come from a feature store',
  description:
    'Asks the feature store (Feast, SageMaker, Vertex AI, Azure ML) for feature views of the component. Passes with at least one. Code that uses a feature store, feature_store.yaml, or a feature store among the dependencies in the catalog is partial.',
  howToFix:
    'Define the features in a feature store, read them from there for training and serving alike, and connect the feature store as a source.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ml-platform', 'repository', 'catalog', 'attestation'],
  decide: ({ component, repositories }) => {
    const notConnected =
      'no feature store is connected that could show its feature views';
    for (const repository of repositories) {
      const sign = signIn(repository);
      if (sign) {
        return partial(`${sign.path} ${sign.what}, but ${notConnected}.`, {
          evidence: [fileEvidence(repository, sign.path)],
        });
      }
    }
    const store = component.dependencies.find(
      ({ kind, type }) => kind === 'resource' && type === 'feature-store',
    );
    return store
      ? partial(`It depends on ${store.ref}, but ${notConnected}.`)
      : unknown(
          'No feature store is connected: connect Feast, SageMaker, Vertex AI or Azure ML to see feature views.',
        );
  },
};
