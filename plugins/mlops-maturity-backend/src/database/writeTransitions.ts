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

import type { Transition } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import type { MlComponent } from '../entities/types';
import type { CurrentAssessment } from './results';

/** A change of a published level; `to` is absent when the component left. */
export type TransitionToWrite = Omit<Transition, 'to' | 'cause'> & {
  to?: number;
  cause: Transition['cause'] | 'left';
  generation: number;
};

/** Records changes of a component's published levels, all of one instant. */
export async function writeTransitions(
  tx: Knex,
  component: Pick<
    MlComponent,
    'ref' | 'uid' | 'owner' | 'system' | 'domain' | 'lifecycle' | 'type'
  >,
  transitions: readonly TransitionToWrite[],
): Promise<void> {
  if (transitions.length === 0) return;
  await tx('transition')
    .where({ component_ref: component.ref, component_uid: component.uid })
    .whereIn(
      'model_id',
      transitions.map(({ modelId }) => modelId),
    )
    .whereNull('ended_at')
    .update('ended_at', transitions[0].at);
  await tx('transition').insert(
    transitions.map(transition => ({
      component_ref: component.ref,
      component_uid: component.uid,
      model_id: transition.modelId,
      from_level: transition.from ?? null,
      to_level: transition.to ?? null,
      cause: transition.cause,
      at: transition.at,
      generation: transition.generation,
      owner: component.owner ?? null,
      system: component.system ?? null,
      domain: component.domain ?? null,
      lifecycle: component.lifecycle ?? null,
      type: component.type ?? null,
      criteria: JSON.stringify(transition.criteria),
    })),
  );
}

/** Records one change of a published level. */
export function writeTransition(
  tx: Knex,
  component: Parameters<typeof writeTransitions>[1],
  transition: TransitionToWrite,
): Promise<void> {
  return writeTransitions(tx, component, [transition]);
}

/** Records that a component isn't assessed any more against some models. */
export async function writeLeaving(
  tx: Knex,
  component: Parameters<typeof writeTransitions>[1],
  left: readonly CurrentAssessment[],
  options: { at: string; generation: number },
): Promise<void> {
  await writeTransitions(
    tx,
    component,
    left.map(({ modelId, published }) => ({
      ...options,
      modelId,
      from: published.level,
      cause: 'left',
      criteria: [],
    })),
  );
}
