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

import type { Knex } from 'knex';
import {
  replaceComponentTargets,
  writeComponents,
} from '../database/components';
import { contentHash } from '../database/contentHash';
import { ensureTargets, targetName } from '../database/targets';
import type { ComponentContent } from '../entities/content';
import type { MlComponent } from '../entities/types';
import { aComponent } from '../facts/fixtures';

export type ComponentToStore = Omit<Partial<ComponentContent>, 'component'> & {
  name: string;
  component?: Partial<MlComponent>;
  assessedWith?: string;
  /** Keys of targets of the fake collector. */
  targets?: string[];
};

/** Stores a component as a look at the catalog would, due now. */
export async function storeComponent(
  knex: Knex,
  { name, component, assessedWith, targets = [], ...rest }: ComponentToStore,
  now: Date,
): Promise<string> {
  const ref = `component:default/${name}`;
  const content: ComponentContent = {
    component: aComponent({ ref, uid: `uid-${name}`, name, ...component }),
    attestations: [],
    problems: [],
    targetLevels: {},
    ...rest,
  };
  const places = targets.map(key => ({
    collector: 'fake',
    host: 'fake.example',
    key,
  }));
  await knex.transaction(async tx => {
    await writeComponents(
      tx,
      [
        {
          ref,
          uid: content.component.uid,
          assessedWith,
          contentHash: contentHash(content),
          content,
        },
      ],
      now,
    );
    const ids = await ensureTargets(tx, places, now);
    await replaceComponentTargets(
      tx,
      ref,
      places.map(place => ({ ...place, via: ref })),
      target => ids.get(targetName(target))!,
    );
  });
  return ref;
}
