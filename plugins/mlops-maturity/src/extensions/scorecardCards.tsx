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

const loadScorecard = () => import('../components/EntityScorecard');

/** `entity-card:mlops-maturity/group`: the components of a group. */
export const groupScorecardCard = EntityCardBlueprint.makeWithOverrides({
  name: 'group',
  configSchema,
  factory: (originalFactory, { config: { model, compact } }) =>
    originalFactory({
      type: 'content',
      filter: { kind: 'group' },
      loader: async () => {
        const { EntityScorecardCard } = await loadScorecard();
        return <EntityScorecardCard model={model} compact={compact} />;
      },
    }),
});

/** `entity-card:mlops-maturity/system`: the components of a system. */
export const systemScorecardCard = EntityCardBlueprint.makeWithOverrides({
  name: 'system',
  configSchema,
  factory: (originalFactory, { config: { model, compact } }) =>
    originalFactory({
      type: 'content',
      filter: { kind: 'system' },
      loader: async () => {
        const { EntityScorecardCard } = await loadScorecard();
        return <EntityScorecardCard model={model} compact={compact} />;
      },
    }),
});

/** `entity-card:mlops-maturity/domain`: the components of a domain. */
export const domainScorecardCard = EntityCardBlueprint.makeWithOverrides({
  name: 'domain',
  configSchema,
  factory: (originalFactory, { config: { model, compact } }) =>
    originalFactory({
      type: 'content',
      filter: { kind: 'domain' },
      loader: async () => {
        const { EntityScorecardCard } = await loadScorecard();
        return <EntityScorecardCard model={model} compact={compact} />;
      },
    }),
});

/** `entity-card:mlops-maturity/user`: the components of a person. */
export const userComponentsCard = EntityCardBlueprint.makeWithOverrides({
  name: 'user',
  configSchema,
  factory: (originalFactory, { config: { model, compact } }) =>
    originalFactory({
      type: 'content',
      filter: { kind: 'user' },
      loader: async () => {
        const { UserComponentsCard } =
          await import('../components/MyComponents');
        return <UserComponentsCard model={model} compact={compact} />;
      },
    }),
});
