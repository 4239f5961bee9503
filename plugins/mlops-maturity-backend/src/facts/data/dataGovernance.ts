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

import { partial } from '../decisions';
import { howToAttest, needsAttestation } from '../evidence/needsAttestation';
import type { Fact, FactInput } from '../types';

const classifications = ['pii', 'confidential', 'public'];

const fact = { id: 'data-governance', scope: 'system' } as const;

function decide({ component }: Pick<FactInput, 'component'>) {
  const datasets = component.dependencies.filter(
    ({ kind, type }) => kind === 'resource' && type === 'dataset',
  );
  const lacking = datasets.filter(
    ({ owner, tags }) =>
      owner === undefined || !tags.some(tag => classifications.includes(tag)),
  );
  if (datasets.length > 0 && lacking.length === 0) {
    return partial(
      `All ${datasets.length} datasets in the catalog have an owner and a classification, but whether rules for retention and use are in force was not stated: ${howToAttest(component, fact)}.`,
    );
  }
  return needsAttestation(component, fact, {
    hint:
      lacking.length > 0
        ? `${lacking
            .map(({ ref }) => ref)
            .slice(0, 3)
            .join(
              ', ',
            )} should have an owner and one of the tags ${classifications.join(', ')}.`
        : undefined,
  });
}

export const dataGovernance: Fact = {
  ...fact,
  group: 'data',
  title: 'Data governance is in force',
  description:
    'Data is classified, has owners and rules for how long it is kept. Passes while an unexpired attestation on the system or domain says so. Partial when the catalog gives every dataset that the component depends on an owner and one of the tags pii, confidential or public.',
  howToFix:
    'Give every dataset Resource an owner and a classification tag, put retention rules in force, then attest it on the system with the annotation mlops-maturity/attest.data-governance.',
  attestable: 'yes',
  sources: ['attestation', 'catalog'],
  decide,
};
