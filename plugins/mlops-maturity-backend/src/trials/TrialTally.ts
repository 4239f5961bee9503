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
  factsOf,
  type Assessment,
  type FactDefinition,
  type MaturityModel,
  type ModelTrialResponse,
  type TrialCriterion,
  type TrialLevelCount,
  type TrialMove,
  type TrialMoves,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import {
  askedFacts,
  type ComponentTrial,
  type TriedModels,
} from './tryOnComponent';

/** What the components come to. */
export type TrialFigures = Pick<
  ModelTrialResponse,
  'tried' | 'before' | 'after' | 'rises' | 'falls' | 'missed' | 'withoutData'
>;

const mostMoves = 200;
const mostCriteria = 25;

/** Adds up, component by component, what a model would make of them. */
export class TrialTally {
  readonly #models: TriedModels;
  readonly #before = new Map<number, number>();
  readonly #after = new Map<number, number>();
  readonly #rises: TrialMove[] = [];
  readonly #falls: TrialMove[] = [];
  readonly #missed = new Map<string, number>();
  readonly #unknown = new Map<string, number>();
  readonly #missedBefore = new Map<string, number>();
  readonly #known = new Set<string>();
  #tried = 0;

  constructor(models: TriedModels) {
    this.#models = models;
  }

  add(
    component: { ref: string; title?: string },
    { before, after, known, causes }: ComponentTrial,
  ): void {
    this.#tried += 1;
    increase(this.#after, after.verifiedLevel);
    known.forEach(id => this.#known.add(id));
    for (const { criterionId, outcome } of missedIn(after)) {
      increase(this.#missed, criterionId);
      if (outcome === 'unknown') increase(this.#unknown, criterionId);
    }
    if (!before) return;
    increase(this.#before, before.verifiedLevel);
    for (const { criterionId } of missedIn(before)) {
      increase(this.#missedBefore, criterionId);
    }
    const [from, to] = [before.verifiedLevel, after.verifiedLevel];
    if (from === to) return;
    const { candidate, inForce = candidate } = this.#models;
    (to < from ? this.#falls : this.#rises).push({
      entityRef: component.ref,
      ...(component.title && { title: component.title }),
      ...{ from, to },
      criteria: titled(causes, to < from ? candidate : inForce),
    });
  }

  /** @param definitions - of all facts, by id */
  figures(definitions: ReadonlyMap<string, FactDefinition>): TrialFigures {
    const { candidate, inForce } = this.#models;
    return {
      tried: this.#tried,
      ...(inForce && { before: counts(this.#before, inForce) }),
      after: counts(this.#after, candidate),
      rises: moves(this.#rises),
      falls: moves(this.#falls),
      missed: this.#missedCriteria(),
      withoutData: this.#tried === 0 ? [] : this.#withoutData(definitions),
    };
  }

  #missedCriteria(): TrialCriterion[] {
    const { candidate, inForce } = this.#models;
    const gatedBefore = new Set(requirementsOf(inForce).map(({ id }) => id));
    return requirementsOf(candidate)
      .flatMap(({ id, title, from }) => {
        const missed = this.#missed.get(id);
        if (missed === undefined) return [];
        return {
          ...{ criterionId: id, title, level: from, missed },
          unknown: this.#unknown.get(id) ?? 0,
          ...(gatedBefore.has(id) && {
            missedBefore: this.#missedBefore.get(id) ?? 0,
          }),
        };
      })
      .sort((a, b) => b.missed - a.missed || a.level - b.level)
      .slice(0, mostCriteria);
  }

  #withoutData(definitions: ReadonlyMap<string, FactDefinition>) {
    const { criteria } = this.#models.candidate;
    return askedFacts(this.#models.candidate)
      .filter(id => !this.#known.has(id))
      .map(factId => ({
        factId,
        title: definitions.get(factId)?.title ?? factId,
        attestable: definitions.get(factId)?.attestable ?? 'no',
        criteria: criteria
          .filter(({ requires }) => factsOf(requires).includes(factId))
          .map(({ id, title }) => ({ criterionId: id, title })),
      }));
  }
}

function increase<Key>(counted: Map<Key, number>, key: Key): void {
  counted.set(key, (counted.get(key) ?? 0) + 1);
}

function requirementsOf(model: MaturityModel | undefined) {
  return (model?.criteria ?? []).filter(({ kind }) => kind === 'requirement');
}

function missedIn({ criteria }: Assessment) {
  return criteria.filter(
    ({ kind, outcome }) => kind === 'requirement' && !countsAsMet(outcome),
  );
}

function titled(ids: string[], { criteria }: MaturityModel) {
  const titles = new Map(criteria.map(({ id, title }) => [id, title]));
  return ids.map(id => ({ criterionId: id, title: titles.get(id) ?? id }));
}

function counts(
  counted: ReadonlyMap<number, number>,
  { levels }: MaturityModel,
): TrialLevelCount[] {
  return levels.map(({ rank }) => ({
    level: rank,
    count: counted.get(rank) ?? 0,
  }));
}

function moves(all: TrialMove[]): TrialMoves {
  const distance = ({ from, to }: TrialMove) => Math.abs(to - from);
  const sorted = [...all].sort(
    (a, b) => distance(b) - distance(a) || (a.entityRef < b.entityRef ? -1 : 1),
  );
  return { count: all.length, items: sorted.slice(0, mostMoves) };
}
