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
import { platformGap } from '../evidence/platforms';
import {
  linkedModels,
  modelVersions,
  readyVersions,
  registryLack,
  unseenRegistry,
  versionEvidence,
  versionName,
} from '../evidence/registeredModels';
import { registeringFile } from '../evidence/registeringFile';
import type { Fact, FactDecision, FactInput } from '../types';

/** What the linked registries hold; undefined where none is linked. */
function decideRegistry(input: FactInput): FactDecision | undefined {
  const ready = readyVersions(input);
  if (ready.length > 0) {
    const [newest] = ready;
    return pass(
      `The registry holds ${ready.length} ${ready.length === 1 ? 'version that is' : 'versions that are'} ready, the newest ${versionName(newest)}, of ${dayOf(newest.version.createdAt)}.`,
      {
        evidence: ready.slice(0, 3).map(versionEvidence),
        observedAt: newest.version.createdAt,
      },
    );
  }
  const gap = platformGap(input, 'registeredModel');
  if (gap) return unknown(gap);
  if (!input.platforms.some(({ models }) => models.length > 0)) {
    return undefined;
  }
  const expected =
    'A registered model with a version that is ready is expected';
  const models = linkedModels(input);
  if (models.length === 0) {
    return fail(`${expected}, but what is linked holds prompts, not a model.`);
  }
  const others = modelVersions(input);
  const names = models.map(({ model }) => model.name.slice(0, 120));
  return fail(
    `${expected}, but ${names.slice(0, 3).join(', ')} ${others.length === 0 ? 'has no version' : `has ${others.length}, of which none is`}.`,
    { evidence: others.slice(0, 3).map(versionEvidence) },
  );
}

/** What code and catalog say, as long as no registry is linked. */
function decideSigns(input: FactInput): FactDecision | undefined {
  const { component, repositories } = input;
  const notConnected = `its versions were not seen: ${registryLack(input)}`;
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
  return resource
    ? partial(`It depends on ${resource.ref}, but ${notConnected}.`)
    : undefined;
}

export const modelRegistry: Fact = {
  id: 'model-registry',
  group: 'tracking',
  title: 'The model is in a registry',
  description:
    'Looks for the registered model that the component names. Passes with at least one version that is ready; a model without one, and a prompt, fail. Code that registers a model, and an ai-model resource among the dependencies in the catalog, are partial as long as no registry is linked.',
  howToFix:
    'Register the model at the end of training, name it in an annotation such as mlflow.org/model-name, and connect the registry.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ml-platform', 'repository', 'catalog', 'ci', 'attestation'],
  decide: input =>
    decideRegistry(input) ??
    decideSigns(input) ??
    unseenRegistry(input) ??
    unknown('No model registry is linked to the component.'),
};
