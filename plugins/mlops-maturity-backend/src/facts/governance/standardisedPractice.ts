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

import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { fail, partial, pass, unknown } from '../decisions';
import type { Fact } from '../types';
import { decideOverRepositories } from '../evidence/bestOf';
import { testFiles } from '../evidence/componentCode';
import { gapFor } from '../evidence/gapFor';
import { wellKnownFile } from '../evidence/wellKnownFile';

const annotation = 'backstage.io/source-template';

/** The template that the scaffolder says it made the component from. */
function templateRef(
  annotations: Readonly<Record<string, string>>,
): string | undefined {
  try {
    const ref = parseEntityRef(annotations[annotation] ?? '', {
      defaultKind: 'template',
    });
    const isTemplate =
      ref.kind.toLowerCase() === 'template' && /^[\w.-]{1,63}$/.test(ref.name);
    return isTemplate ? stringifyEntityRef(ref) : undefined;
  } catch {
    return undefined;
  }
}

export const standardisedPractice: Fact = {
  id: 'standardised-practice',
  group: 'governance',
  title: 'Made from a template of the organization',
  description:
    'Passes when the component was created from a software template, as the annotation backstage.io/source-template says. A repository that holds what a template would bring (a license, CODEOWNERS, a CI workflow and tests) is partial.',
  howToFix:
    'Create components from a software template of your organization; for an existing one, add the files that the template brings and set the annotation backstage.io/source-template to its entity reference.',
  scope: 'component',
  attestable: 'yes',
  sources: ['catalog', 'repository', 'attestation'],
  decide: ({ component, repositories }) => {
    const template = templateRef(component.annotations);
    if (template) return pass(`The component was created from ${template}.`);
    const seen = `The annotation ${annotation} names no template`;
    return decideOverRepositories({ repositories }, repository => {
      const required = {
        'a license': wellKnownFile(repository, /^licen[sc]e(?:\.\w{1,10})?$/i),
        CODEOWNERS: wellKnownFile(
          repository,
          /^(?:\.github\/|\.gitlab\/|docs\/)?CODEOWNERS$/i,
        ),
        'a CI workflow': wellKnownFile(
          repository,
          /^(?:\.github\/workflows\/[^/]+\.ya?ml|\.gitlab-ci\.ya?ml|jenkinsfile|azure-pipelines\.ya?ml)$/i,
        ),
        tests: testFiles(repository)[0],
      };
      const missing = Object.entries(required)
        .filter(([, path]) => path === undefined)
        .map(([name]) => name);
      if (missing.length === 0) {
        return partial(
          `${seen}, but the repository holds the files that every project needs.`,
        );
      }
      const gap = gapFor(repository, 'tree');
      return gap
        ? unknown(gap)
        : fail(`${seen}, and ${repository.key} lacks ${missing.join(', ')}.`);
    });
  },
};
