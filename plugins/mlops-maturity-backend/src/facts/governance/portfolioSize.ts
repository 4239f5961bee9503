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
import type { Fact } from '../types';

export const portfolioSize: Fact = {
  id: 'portfolio-size',
  group: 'governance',
  title: 'Models in production by the same owner',
  description:
    'Counts the ML components in production that the same group owns, this one included. The number only advises which level is worth reaching.',
  howToFix:
    'Set spec.owner to a group and spec.lifecycle to production for the models that are in production.',
  scope: 'group',
  attestable: 'no',
  sources: ['catalog'],
  decide: ({ component: { owner, portfolioSize: value } }) => {
    if (value === undefined) {
      return unknown(
        'The component names no owner, so the models of the same owner cannot be counted.',
      );
    }
    return value > 0
      ? pass(
          `${owner ?? 'The owner'} has ${value} ML ${value === 1 ? 'component' : 'components'} in production.`,
          { value },
        )
      : fail(`${owner ?? 'The owner'} has no ML component in production.`, {
          value,
        });
  },
};
