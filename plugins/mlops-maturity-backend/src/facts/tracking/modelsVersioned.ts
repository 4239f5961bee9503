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

import { daysAfter, fail, partial, pass } from '../decisions';
import { alsoNeeding } from '../evidence/allOf';
import { dayOf } from '../evidence/dayOf';
import { dvcTracked } from '../evidence/dvc';
import { fileEvidence } from '../evidence/links';
import { isModelFile, lfsModelFiles } from '../evidence/modelFiles';
import { baseName, filesMatching } from '../evidence/paths';
import {
  readyVersions,
  registryLack,
  unseenRegistry,
  versionEvidence,
  versionName,
  versionsCreatedWithin,
} from '../evidence/registeredModels';
import type {
  Fact,
  FactContext,
  FactDecision,
  FactInput,
  RepositoryEvidence,
} from '../types';

const registry = 'model-registry';
const neededVersions = 2;

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
    /^[ \t]{1,200}type:[ \t]{0,20}["']?model["']?[ \t]{0,200}\r?$/m.test(
      repository.files.get(path) ?? '',
    ),
  );
  return artifacts
    ? { path: artifacts, what: 'declares a model for version tags' }
    : undefined;
}

/** What the linked registries hold. */
function decideVersions(input: FactInput, { now }: FactContext): FactDecision {
  const days = input.settings.windows.registry;
  const ready = readyVersions(input);
  const [newest] = ready;
  const details = {
    evidence: ready.slice(0, 3).map(versionEvidence),
    observedAt: newest?.version.createdAt,
  };
  const expected = `${neededVersions} versions that are ready, or one made within ${days} days, are expected`;
  if (ready.length >= neededVersions) {
    return pass(
      `The registry holds ${ready.length} versions that are ready, the newest ${versionName(newest)}, of ${dayOf(newest.version.createdAt)}.`,
      details,
    );
  }
  if (versionsCreatedWithin(ready, days, now).length > 0) {
    return pass(
      `The registry holds ${versionName(newest)}, made on ${dayOf(newest.version.createdAt)}.`,
      { ...details, validUntil: daysAfter(newest.version.createdAt, days) },
    );
  }
  const missing = unseenRegistry(input);
  if (missing) return missing;
  return fail(
    newest === undefined
      ? `${expected}, but none is ready.`
      : `${expected}, but the only one, ${versionName(newest)}, is of ${dayOf(newest.version.createdAt)}.`,
    details,
  );
}

/** A model that the repository versions, as long as no registry is linked. */
function decideFiles(input: FactInput): FactDecision | undefined {
  for (const repository of input.repositories) {
    const model = versionedModel(repository);
    if (model) {
      return partial(
        `${model.path} ${model.what}, but versions in a registry were not seen: ${registryLack(input)}.`,
        { evidence: [fileEvidence(repository, model.path)] },
      );
    }
  }
  return undefined;
}

function isLinked({ platforms }: FactInput): boolean {
  return platforms.some(
    ({ models, gaps }) =>
      models.length > 0 ||
      gaps.some(({ kinds }) => kinds.includes('registeredModel')),
  );
}

export const modelsVersioned: Fact = {
  id: 'models-versioned',
  group: 'tracking',
  title: 'Trained models are versioned',
  description:
    'Looks at the versions of the registered model. Passes when the model is in a registry with two versions that are ready, or one made in the last 180 days. A model that DVC or Git LFS versions in the repository is partial as long as no registry is linked.',
  howToFix:
    'Register every trained model that is kept as a new version of the same registered model, and connect the registry.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ml-platform', 'repository', 'attestation'],
  windowDays: 180,
  needs: [registry],
  decide: (input, context) => {
    const files = isLinked(input) ? undefined : decideFiles(input);
    return (
      files ??
      alsoNeeding([context.fact(registry)], decideVersions(input, context))
    );
  },
};
