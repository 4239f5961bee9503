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
import { alsoNeeding } from '../evidence/allOf';
import { dvcTracked } from '../evidence/dvc';
import { fileEvidence } from '../evidence/links';
import { isModelFile, lfsModelFiles } from '../evidence/modelFiles';
import { baseName, filesMatching } from '../evidence/paths';
import type { Fact, RepositoryEvidence } from '../types';

const registry = 'model-registry';

function versionedModel(
  repository: RepositoryEvidence,
): { path: string; what: string } | undefined {
  const tracked = dvcTracked(repository).find(({ target }) =>
    isModelFile(target),
  );
  if (tracked) {
    return { path: tracked.path, what: `keeps a hash of ${tracked.target}` };
  }
  const [stored] = lfsModelFiles(repository);
  if (stored) return { path: stored, what: 'is kept in Git LFS' };
  const [artifacts] = filesMatching(
    repository,
    path => baseName(path) === 'artifacts.yaml',
  ).filter(path =>
    /^\s+type:\s*["']?model["']?\s*$/m.test(repository.files.get(path) ?? ''),
  );
  return artifacts
    ? { path: artifacts, what: 'declares a model for version tags' }
    : undefined;
}

export const modelsVersioned: Fact = {
  id: 'models-versioned',
  group: 'tracking',
  title: 'Trained models are versioned',
  description:
    'Looks at the versions of the registered model. Passes when the model is in a registry with two versions that are ready, or one made in the last 180 days. A model that DVC or Git LFS versions in the repository is partial as long as no registry is connected.',
  howToFix:
    'Register every trained model that is kept as a new version of the same registered model, and connect the registry.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ml-platform', 'repository', 'attestation'],
  windowDays: 180,
  needs: [registry],
  decide: ({ repositories }, context) => {
    for (const repository of repositories) {
      const model = versionedModel(repository);
      if (model) {
        return partial(
          `${model.path} ${model.what}, but versions in a registry were not seen: no model registry is connected.`,
          { evidence: [fileEvidence(repository, model.path)] },
        );
      }
    }
    return alsoNeeding(
      [context.fact(registry)],
      unknown(
        'No model registry is connected: connect MLflow to see the versions of the model.',
      ),
    );
  },
};
