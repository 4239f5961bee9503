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

import type {
  CoverageResponse,
  FactCoverage,
  FactDefinition,
  MaturityModel,
  UnmeetableCriterion,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import {
  countFactStatuses,
  readExpiringAttestations,
  type StatusRow,
} from '../database/coverage';
import type { ReadableSet } from '../database/readable';
import { unmeetableCriteria } from './unmeetableCriteria';

export type CoverageOptions = {
  knex: Knex;
  models: readonly MaturityModel[];
  facts: readonly FactDefinition[];
  clock?: () => Date;
};

const expiringDays = 30;
const mostExpiring = 100;
const dayMs = 86_400_000;

/** What is known about the components, what isn't, and what soon won't be. */
export class Coverage {
  readonly #knex: Knex;
  readonly #models: readonly MaturityModel[];
  readonly #facts: readonly FactDefinition[];
  readonly #clock: () => Date;

  constructor(options: CoverageOptions) {
    this.#knex = options.knex;
    this.#models = options.models;
    this.#facts = options.facts;
    this.#clock = options.clock ?? (() => new Date());
  }

  async read(readable: ReadableSet): Promise<CoverageResponse> {
    const facts = coverageOf(
      this.#facts,
      await countFactStatuses(this.#knex, readable),
    );
    const components = Math.max(0, ...facts.map(countOf));
    return {
      components,
      // Without any component, every fact lacks data and none is missed.
      facts: components > 0 ? facts : [],
      unmeetable: components > 0 ? this.#unmeetable(facts) : [],
      expiring: await this.#expiring(readable),
    };
  }

  #unmeetable(facts: FactCoverage[]): UnmeetableCriterion[] {
    const known = new Map(
      facts.map(fact => [
        fact.factId,
        {
          hasData: fact.hasData,
          neverApplies: fact.notApplicable > 0 && isOnlyNotApplicable(fact),
          attestable: fact.attestable !== 'no',
        },
      ]),
    );
    return this.#models.flatMap(model =>
      unmeetableCriteria(model, known).map(({ criterion, ...why }) => ({
        modelId: model.id,
        criterionId: criterion.id,
        title: criterion.title,
        level: criterion.from,
        dimension: criterion.dimension,
        ...why,
      })),
    );
  }

  async #expiring(
    readable: ReadableSet,
  ): Promise<CoverageResponse['expiring']> {
    const now = this.#clock();
    const titles = new Map(this.#facts.map(({ id, title }) => [id, title]));
    const { total, rows } = await readExpiringAttestations(
      this.#knex,
      readable,
      {
        from: now,
        to: new Date(now.getTime() + expiringDays * dayMs),
        limit: mostExpiring,
      },
    );
    return {
      days: expiringDays,
      total,
      items: rows.map(({ componentRef, fact }) => ({
        entityRef: componentRef,
        factId: fact.factId,
        title: titles.get(fact.factId) ?? fact.factId,
        status: fact.status,
        validUntil: fact.validUntil!,
        ...(fact.inheritedFrom && { inheritedFrom: fact.inheritedFrom }),
      })),
    };
  }
}

function coverageOf(
  definitions: readonly FactDefinition[],
  rows: StatusRow[],
): FactCoverage[] {
  const counts = new Map(
    rows.map(({ factId, status, count }) => [`${factId} ${status}`, count]),
  );
  return definitions.map(({ id, title, group, sources, attestable }) => {
    const count = (status: StatusRow['status']) =>
      counts.get(`${id} ${status}`) ?? 0;
    const [pass, partial, fail] = [
      count('pass'),
      count('partial'),
      count('fail'),
    ];
    return {
      ...{ factId: id, title, group, sources, attestable },
      hasData: pass + partial + fail > 0,
      ...{ pass, partial, fail },
      unknown: count('unknown'),
      notApplicable: count('not-applicable'),
    };
  });
}

function countOf(fact: FactCoverage): number {
  const { pass, partial, fail, unknown, notApplicable } = fact;
  return pass + partial + fail + unknown + notApplicable;
}

function isOnlyNotApplicable(fact: FactCoverage): boolean {
  return !fact.hasData && fact.unknown === 0;
}
