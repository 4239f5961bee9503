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
  ComponentLevelsResponse,
  FactDefinition,
  MaturityModel,
  ScorecardComparisonResponse,
  ScorecardComponent,
  ScorecardComponentsResponse,
  ScorecardDimensionsResponse,
  ScorecardFilter,
  ScorecardFixOrder,
  ScorecardGapsResponse,
  ScorecardGrouping,
  ScorecardSortField,
  ScorecardSummary,
  ScorecardSummaryResponse,
  ScorecardTrendResponse,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { InputError, NotFoundError } from '@backstage/errors';
import type { Knex } from 'knex';
import type { ReadableSet } from '../database/readable';
import { readComponentLevels } from '../database/componentLevels';
import { readGroupAncestors } from '../database/groupAncestors';
import { countComponents } from '../database/scorecard';
import { readMovement } from '../database/scorecardMovement';
import { readScorecardPage } from '../database/scorecardPage';
import { asComponent } from './asComponent';
import { blockingGaps } from './blockingGaps';
import { compareModels } from './compareModels';
import { dimensionGroups } from './dimensionGroups';
import { nextCursor, pagePosition } from './pagePosition';
import { levelTrend } from './levelTrend';
import { scopeOf } from './scopeOf';
import { groupFigures, modelFigures } from './summaryFigures';

export type ScorecardOptions = {
  knex: Knex;
  models: readonly MaturityModel[];
  /** Tells what would decide a fact. */
  facts?: readonly FactDefinition[];
  clock?: () => Date;
};

const mostMovers = 5;
const exportPage = 500;

/** Questions about many components at once, answered from stored assessments. */
export class Scorecard {
  readonly #knex: Knex;
  readonly #models: ReadonlyMap<string, MaturityModel>;
  readonly #facts: ReadonlyMap<string, FactDefinition>;
  readonly #clock: () => Date;

  constructor(options: ScorecardOptions) {
    this.#knex = options.knex;
    this.#models = new Map(options.models.map(model => [model.id, model]));
    this.#facts = new Map(options.facts?.map(fact => [fact.id, fact]));
    this.#clock = options.clock ?? (() => new Date());
  }

  async summary(
    request: {
      model?: string;
      groupBy?: ScorecardGrouping;
      filter: ScorecardFilter;
      movement?: boolean;
    },
    readable: ReadableSet,
  ): Promise<ScorecardSummaryResponse> {
    const { model: modelId, groupBy, filter, movement } = request;
    if (movement && !modelId) {
      throw new InputError('movement needs a model');
    }
    const models = modelId
      ? [this.#model(modelId)]
      : [...this.#models.values()];
    const scope = this.#scope(filter, readable, modelId);
    const { levels, ...counted } = await countComponents(this.#knex, scope, {
      ...{ modelId, groupBy },
    });
    const ancestors =
      groupBy === 'owner' ? await readGroupAncestors(this.#knex) : undefined;
    const moved =
      movement && modelId
        ? {
            since: scope.movedSince,
            ...(await readMovement(this.#knex, scope, {
              ...{ modelId, since: scope.movedSince, limit: mostMovers },
            })),
          }
        : undefined;
    return {
      ...counted,
      items: models.map((model): ScorecardSummary => {
        const ofModel = levels.filter(row => row.modelId === model.id);
        return {
          modelId: model.id,
          ...modelFigures(model, ofModel),
          ...(groupBy && {
            groups: groupFigures(model, ofModel, ancestors),
          }),
          ...(moved && { movement: moved }),
        };
      }),
    };
  }

  async components(
    request: {
      model: string;
      filter: ScorecardFilter;
      sort?: ScorecardSortField;
      order?: 'asc' | 'desc';
      limit?: number;
      cursor?: string;
      criteria?: boolean;
    },
    readable: ReadableSet,
  ): Promise<ScorecardComponentsResponse> {
    const { filter, sort = 'name', order = 'asc', limit = 25 } = request;
    const model = this.#model(request.model);
    const after = pagePosition(request.cursor, { sort, order });
    const { total, rows } = await readScorecardPage(
      this.#knex,
      this.#scope(filter, readable, model.id),
      // One more than asked for tells whether there is another page.
      { modelId: model.id, sort, order, limit: limit + 1, after },
    );
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      modelId: model.id,
      total,
      items: page.map(row => asComponent(row, request)),
      ...(last &&
        rows.length > limit && {
          nextCursor: nextCursor(
            { sort, order },
            { value: last.sortValue, ref: last.ref },
          ),
        }),
    };
  }

  /** Every component that is asked for, page by page in the table's order. */
  async *exported(
    request: {
      model: string;
      filter: ScorecardFilter;
      sort?: ScorecardSortField;
      order?: 'asc' | 'desc';
    },
    readable: ReadableSet,
  ): AsyncGenerator<ScorecardComponent[]> {
    let cursor: string | undefined;
    do {
      const page = await this.components(
        { ...request, limit: exportPage, cursor },
        readable,
      );
      yield page.items;
      cursor = page.nextCursor;
    } while (cursor);
  }

  async gaps(
    request: {
      model: string;
      filter: ScorecardFilter;
      sort?: ScorecardFixOrder;
      limit?: number;
    },
    readable: ReadableSet,
  ): Promise<ScorecardGapsResponse> {
    const model = this.#model(request.model);
    return blockingGaps(
      this.#knex,
      this.#scope(request.filter, readable, model.id),
      {
        model,
        facts: this.#facts,
        sort: request.sort ?? 'blocks',
        limit: request.limit ?? 25,
      },
    );
  }

  async trend(
    request: {
      model: string;
      filter: ScorecardFilter;
      from?: string;
      to?: string;
    },
    readable: ReadableSet,
  ): Promise<ScorecardTrendResponse> {
    const model = this.#model(request.model);
    return {
      modelId: model.id,
      points: await levelTrend(
        this.#knex,
        { filter: request.filter, readable },
        { ...request, model, now: this.#clock() },
      ),
    };
  }

  async dimensions(
    request: {
      model: string;
      groupBy: ScorecardGrouping;
      filter: ScorecardFilter;
    },
    readable: ReadableSet,
  ): Promise<ScorecardDimensionsResponse> {
    const { groupBy, filter } = request;
    const model = this.#model(request.model);
    return {
      modelId: model.id,
      groups: await dimensionGroups(
        this.#knex,
        this.#scope(filter, readable, model.id),
        {
          model,
          groupBy,
        },
      ),
    };
  }

  async comparison(
    request: { model: string; with: string; filter: ScorecardFilter },
    readable: ReadableSet,
  ): Promise<ScorecardComparisonResponse> {
    const model = this.#model(request.model);
    const other = this.#model(request.with);
    if (model === other) {
      throw new InputError('with must be another model than model');
    }
    return compareModels(
      this.#knex,
      this.#scope(request.filter, readable, model.id),
      {
        model,
        other,
      },
    );
  }

  async levels(
    request: { model: string; entityRefs: string[] },
    readable: ReadableSet,
  ): Promise<ComponentLevelsResponse> {
    const { id: modelId } = this.#model(request.model);
    const refs = request.entityRefs.map(ref => ref.toLocaleLowerCase('en-US'));
    return {
      modelId,
      items: await readComponentLevels(this.#knex, {
        modelId,
        refs,
        readable,
      }),
    };
  }

  #scope(filter: ScorecardFilter, readable: ReadableSet, modelId?: string) {
    return scopeOf(filter, {
      readable,
      now: this.#clock(),
      modelId,
      highestOf: this.#highestOf,
    });
  }

  /** Compares with models that there are. */
  readonly #highestOf = (id: string) => this.#model(id).levels.length - 1;

  #model(id: string): MaturityModel {
    const model = this.#models.get(id);
    if (!model) throw new NotFoundError(`There is no maturity model '${id}'`);
    return model;
  }
}
