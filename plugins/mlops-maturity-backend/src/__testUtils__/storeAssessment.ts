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

import type { MaturityModel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { writeAssessments } from '../database/results';
import { writeTransition } from '../database/writeTransitions';
import { aComponent } from '../facts/fixtures';
import { storeComponent, type ComponentToStore } from './storeComponent';

export type AssessmentToStore = ComponentToStore & {
  model: MaturityModel;
  level: number;
  potential?: number;
  target?: number;
  atRiskSince?: string;
  /** Ids of criteria. */
  blocking?: string[];
  /** Those of `blocking` that there is no data for. */
  unknown?: string[];
  noData?: boolean;
  /** Levels of dimensions that aren't that of the whole. */
  dimensions?: Record<string, number>;
};

/** Stores a component that stands at a level, as an assessment would. */
export async function storeAssessment(
  knex: Knex,
  assessed: AssessmentToStore,
  now: Date,
): Promise<string> {
  const { model, level, potential = level, target, atRiskSince } = assessed;
  const { blocking = [], unknown = [], name, noData = false } = assessed;
  const ref = await storeComponent(knex, assessed, now);
  const component = aComponent({
    ...{ ref, name, uid: `uid-${name}` },
    ...assessed.component,
  });
  const at = now.toISOString();
  await knex.transaction(async tx => {
    await tx('component_state').where('ref', ref).update('assessed_at', at);
    const stored = {
      assessment: {
        modelId: model.id,
        modelVersion: model.version,
        verifiedLevel: level,
        potentialLevel: potential,
        dimensions: model.dimensions.map(({ id }) => ({
          dimension: id,
          verifiedLevel: assessed.dimensions?.[id] ?? level,
          potentialLevel: potential,
        })),
        criteria: blocking.map(id => ({
          criterionId: id,
          kind: 'requirement' as const,
          ...{ level: 1, dimension: 'build', factIds: [] },
          outcome: unknown.includes(id)
            ? ('unknown' as const)
            : ('unmet' as const),
        })),
        blocking,
        ahead: [],
        progress: [],
      },
      published: { level, ...(atRiskSince && { atRiskSince }) },
      ...(target !== undefined && {
        target: { level: target, origin: 'annotation' as const },
      }),
      blockers: [],
    };
    await writeAssessments(
      tx,
      component,
      [{ modelId: model.id, stored, hash: `${level}` }],
      { generation: 1, assessedAt: at, noData },
    );
    await writeTransition(tx, component, {
      modelId: model.id,
      to: level,
      cause: 'first',
      at,
      generation: 1,
      criteria: [],
    });
  });
  return ref;
}
