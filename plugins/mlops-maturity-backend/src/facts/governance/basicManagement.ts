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

import { fail, pass, unknown } from '../decisions';
import type { Fact, FactInput } from '../types';
import { gapFor } from '../evidence/gapFor';
import { fileEvidence } from '../evidence/links';
import { wellKnownFile } from '../evidence/wellKnownFile';

const techDocs = ['backstage.io/techdocs-ref', 'backstage.io/techdocs-entity'];
const readme = /^readme(?:\.\w{1,10})?$/i;

/** Where the documentation is, or why that isn't known; neither if it lacks. */
function documentation({ component, repositories }: FactInput) {
  if (techDocs.some(annotation => component.annotations[annotation]?.trim())) {
    return { found: { title: 'TechDocs' } };
  }
  for (const repository of repositories) {
    const path = wellKnownFile(repository, readme);
    if (path) return { found: fileEvidence(repository, path) };
  }
  if (repositories.length === 0) {
    return { unread: 'no repository is linked.' };
  }
  const gap = repositories
    .map(repository => gapFor(repository, 'tree'))
    .find(each => each !== undefined);
  return { unread: gap?.message };
}

export const basicManagement: Fact = {
  id: 'basic-management',
  group: 'governance',
  title: 'Owner, lifecycle, system and documentation are set',
  description:
    'Passes when the catalog names an owner group that exists, a lifecycle and a system, and the component has TechDocs or its repository a README: all four.',
  howToFix:
    'Set spec.owner, spec.lifecycle and spec.system in catalog-info.yaml, and add a README or TechDocs.',
  scope: 'component',
  attestable: 'yes',
  sources: ['catalog', 'repository', 'attestation'],
  needs: ['owner-declared'],
  decide: (input, { fact }) => {
    const { component } = input;
    const { found, unread } = documentation(input);
    const owned = fact('owner-declared').status === 'pass';
    const missing = [
      ...(owned ? [] : ['an owner group that exists']),
      ...(component.lifecycle ? [] : ['a lifecycle']),
      ...(component.system ? [] : ['a system']),
    ];
    if (missing.length > 0 || !(found || unread)) {
      const all = found || unread ? missing : [...missing, 'documentation'];
      return fail(
        `The component needs an owner group, a lifecycle, a system and documentation; it lacks ${all.join(', ')}.`,
      );
    }
    return found
      ? pass(
          `It has an owner group, the lifecycle ${component.lifecycle}, the system ${component.system} and documentation (${found.title}).`,
          { evidence: [found] },
        )
      : unknown(
          `It has an owner group, a lifecycle and a system; whether it has a README is not known: ${unread}`,
        );
  },
};
