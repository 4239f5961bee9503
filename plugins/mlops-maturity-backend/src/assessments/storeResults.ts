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

import {
  countsAsMet,
  type Assessment,
  type CriterionResult,
  type FactResult,
  type MaturityModel,
  type Transition,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import {
  removeAssessments,
  writeAssessments,
  writeFacts,
  type CurrentAssessment,
} from '../database/results';
import { writeLeaving, writeTransitions } from '../database/writeTransitions';
import type { MlComponent } from '../entities/types';
import type { ModelOutcome } from './assessAgainstModels';
import { isUpcoming, levelLeftByEnforced } from './enforced';

/**
 * Writes what changed about a component, and nothing else.
 *
 * @returns the number of rows written
 */
export async function storeResults(
  tx: Knex,
  component: MlComponent,
  results: {
    facts: ReadonlyMap<string, FactResult>;
    outcomes: readonly ModelOutcome[];
    before: readonly CurrentAssessment[];
    generation: number;
    noData: boolean;
    /** ISO 8601 UTC. */
    at: string;
  },
): Promise<number> {
  const { facts, outcomes, before, generation, noData, at } = results;
  const changed = outcomes.filter(
    ({ previous, hash }) => previous?.hash !== hash,
  );
  const transitions = changed.flatMap(outcome => {
    const { model, previous, stored } = outcome;
    const change = levelChange(outcome);
    if (!change) return [];
    const criteria = previous
      ? changedCriteria(model, previous.assessment, stored.assessment)
      : [];
    return { modelId: model.id, ...change, at, generation, criteria };
  });
  let rows = await writeFacts(tx, component.ref, facts.values());
  await writeAssessments(
    tx,
    component,
    changed.map(({ model, stored, hash }) => ({
      ...{ modelId: model.id, stored, hash },
    })),
    { generation, assessedAt: at, noData },
  );
  await writeTransitions(tx, component, transitions);
  rows += changed.length + transitions.length;
  const unused = before.filter(
    ({ modelId }) => !outcomes.some(({ model }) => model.id === modelId),
  );
  if (unused.length > 0) {
    await writeLeaving(tx, component, unused, { at, generation });
    await removeAssessments(
      tx,
      component.ref,
      unused.map(({ modelId }) => modelId),
    );
    rows += 2 * unused.length;
  }
  return rows;
}

/** How a published level changes; undefined where it stays. */
export function levelChange({
  previous,
  rulesChanged,
  stored,
}: Pick<ModelOutcome, 'previous' | 'rulesChanged' | 'stored'>):
  Pick<Transition, 'from' | 'to' | 'cause'> | undefined {
  const to = stored.published.level;
  if (!previous) return { to, cause: 'first' };
  const from = previous.published.level;
  if (from === to) return undefined;
  if (rulesChanged) return { from, to, cause: 'rules-changed' };
  const left = levelLeftByEnforced(previous.assessment, stored.assessment);
  // Further down than what came into force leads, only the evidence does.
  const isEnforced = to < from && to === left;
  return { from, to, cause: isEnforced ? 'enforced' : 'evidence' };
}

/**
 * Titles of the requirements that began or ceased to be met; an upcoming one
 * isn't asked for yet, and so begins unmet on its day.
 */
function changedCriteria(
  model: MaturityModel,
  before: Assessment,
  after: Assessment,
): string[] {
  const wasMet = new Map(
    before.criteria.map(one => [one.criterionId, asksNothing(one)]),
  );
  const changed = new Set(
    after.criteria
      .filter(
        one =>
          one.kind === 'requirement' &&
          wasMet.get(one.criterionId) !== asksNothing(one),
      )
      .map(one => one.criterionId),
  );
  return model.criteria
    .filter(({ id }) => changed.has(id))
    .map(({ title }) => title);
}

function asksNothing(result: CriterionResult): boolean {
  return isUpcoming(result) || countsAsMet(result.outcome);
}
