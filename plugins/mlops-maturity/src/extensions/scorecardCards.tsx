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

import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { z } from 'zod/v4';

/** What each of these cards can be configured with. */
const configSchema = {
  /** Id of the model that it shows; else the reader chooses. */
  model: z.string().optional(),
  /** Figures and bar only; for a user, fewer components. */
  compact: z.boolean().default(false),
};

/** The card of a group, a system or a domain, with the components below it. */
function scorecardCardOf(kind: 'group' | 'system' | 'domain') {
  return EntityCardBlueprint.makeWithOverrides({
    name: kind,
    configSchema,
    factory: (originalFactory, { config: { model, compact } }) =>
      originalFactory({
        type: 'content',
        filter: { kind },
        loader: async () => {
          const { loadEntityScorecard } = await import('../loaders');
          const { EntityScorecardCard } = await loadEntityScorecard();
          return <EntityScorecardCard model={model} compact={compact} />;
        },
      }),
  });
}

/** `entity-card:mlops-maturity/group`: the components of a group. */
export const groupScorecardCard = scorecardCardOf('group');

/** `entity-card:mlops-maturity/system`: the components of a system. */
export const systemScorecardCard = scorecardCardOf('system');

/** `entity-card:mlops-maturity/domain`: the components of a domain. */
export const domainScorecardCard = scorecardCardOf('domain');

/** `entity-card:mlops-maturity/user`: the components of a person. */
export const userComponentsCard = EntityCardBlueprint.makeWithOverrides({
  name: 'user',
  configSchema,
  factory: (originalFactory, { config: { model, compact } }) =>
    originalFactory({
      type: 'content',
      filter: { kind: 'user' },
      loader: async () => {
        const { loadMyComponents } = await import('../loaders');
        const { UserComponentsCard } = await loadMyComponents();
        return <UserComponentsCard model={model} compact={compact} />;
      },
    }),
});
