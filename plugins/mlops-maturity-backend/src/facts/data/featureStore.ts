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

import { fail, partial, pass, unknown } from '../decisions';
import { dayOf } from '../evidence/dayOf';
import { fileEvidence } from '../evidence/links';
import { isOwnPath } from '../evidence/componentCode';
import { baseName, filesMatching } from '../evidence/paths';
import { linkedPlatforms, platformGap } from '../evidence/platforms';
import { firstImport } from '../evidence/sourceFiles';
import { webAddress } from '../evidence/webAddress';
import type {
  Fact,
  FactDecision,
  FactInput,
  RepositoryEvidence,
} from '../types';

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

/** What the linked feature stores hold; undefined where none is linked. */
function decideStores(input: FactInput): FactDecision | undefined {
  const stores = linkedPlatforms(input, 'featureStore').flatMap(
    ({ featureStores }) => featureStores,
  );
  const filled = stores.find(({ featureViews }) => featureViews.length > 0);
  const evidence = stores.slice(0, 3).map(({ project, platform, url }) => ({
    title: `${platform.slice(0, 80)} project ${project.slice(0, 120)}`,
    url: url && webAddress(url),
  }));
  if (filled) {
    const { featureViews, project, platform } = filled;
    const [newest] = featureViews
      .flatMap(({ refreshedAt }) => refreshedAt ?? [])
      .sort((a, b) => Date.parse(b) - Date.parse(a));
    const refreshed = newest ? `, last computed on ${dayOf(newest)}` : '';
    return pass(
      `${platform.slice(0, 80)} holds ${featureViews.length} feature ${featureViews.length === 1 ? 'view' : 'views'} of the project ${project.slice(0, 120)}${refreshed}.`,
      { evidence, observedAt: newest },
    );
  }
  const gap = platformGap(input, 'featureStore');
  if (gap) return unknown(gap);
  return stores.length > 0
    ? fail(
        `At least one feature view is expected, but the project ${stores[0].project.slice(0, 120)} has none.`,
        { evidence },
      )
    : undefined;
}

/** What code and catalog say, as long as no feature store is linked. */
function decideSigns(input: FactInput): FactDecision | undefined {
  const notConnected = input.collectable.has('featureStore')
    ? 'no feature store is linked by annotation that could show its feature views'
    : 'no feature store is connected that could show its feature views';
  for (const repository of input.repositories) {
    const sign = signIn(repository);
    if (sign) {
      return partial(`${sign.path} ${sign.what}, but ${notConnected}.`, {
        evidence: [fileEvidence(repository, sign.path)],
      });
    }
  }
  const store = input.component.dependencies.find(
    ({ kind, type }) => kind === 'resource' && type === 'feature-store',
  );
  return store && partial(`It depends on ${store.ref}, but ${notConnected}.`);
}

export const featureStore: Fact = {
  id: 'feature-store',
  group: 'data',
  title: 'Features come from a feature store',
  description:
    'Asks the feature store, such as Feast, for feature views of the linked project. Passes with at least one; a project without any fails. Code that uses a feature store, feature_store.yaml, or a feature store among the dependencies in the catalog is partial, as long as no project is linked.',
  howToFix:
    'Define the features in a feature store, read them from there for training and serving alike, and connect the feature store as a source.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ml-platform', 'repository', 'catalog', 'attestation'],
  decide: input =>
    decideStores(input) ??
    decideSigns(input) ??
    (input.collectable.has('featureStore')
      ? unknown(
          'No feature store is linked to the component: set the annotation mlops-maturity/feast-project.',
          { annotations: ['mlops-maturity/feast-project'] },
        )
      : unknown(
          'No feature store is connected: connect Feast to see feature views.',
        )),
};
