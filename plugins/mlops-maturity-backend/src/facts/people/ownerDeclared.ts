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

import { fail, pass } from '../decisions';
import type { Fact } from '../types';

export const ownerDeclared: Fact = {
  id: 'owner-declared',
  group: 'people',
  title: 'An existing group owns the component',
  description:
    'Looks at spec.owner in the catalog. Passes when it names a group that exists; a single user or a name that the catalog does not know is no owner that can be asked.',
  howToFix:
    'Set spec.owner in catalog-info.yaml to the group that answers for the model, and register that group in the catalog.',
  scope: 'group',
  attestable: 'no',
  sources: ['catalog'],
  decide: ({ component: { owner, ownerIsGroup } }) => {
    if (owner === undefined) {
      return fail(
        'An existing group has to own the component, but none is set.',
      );
    }
    return ownerIsGroup
      ? pass(`${owner} owns the component.`)
      : fail(
          `An existing group has to own the component, but its owner ${owner} is not one.`,
        );
  },
};
