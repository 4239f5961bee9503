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
  MaturityModel,
  ScorecardComponent,
  ScorecardComponentsResponse,
  ScorecardFigures,
  ScorecardFilter,
  ScorecardGapsResponse,
  ScorecardGrouping,
  ScorecardSortField,
  ScorecardSummary,
  ScorecardSummaryResponse,
  ScorecardTrendResponse,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { factsOf } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { InputError, NotFoundError } from '@backstage/errors';
import type { Knex } from 'knex';
import { DateTime } from 'luxon';
import type { ReadableSet } from '../database/readable';
import type { StoredAssessment } from '../database/results';
import {
  countBlockers,
  countByLevel,
  countComponents,
  type LevelRow,
} from '../database/scorecard';
import {
  readScorecardPage,
  type ScorecardRow,
} from '../database/scorecardPage';
import { readLevelChanges } from '../database/transitions';
import { figuresOf } from './figuresOf';
import { nextCursor, pagePosition } from './pagePosition';
import { trendOf } from './trendOf';

export type ScorecardOptions = {
  knex: Knex;
  models: readonly MaturityModel[];
  clock?: () => Date;
};

const mostTrendDays = 400;

/** Questions about many components at once, answered from stored assessments. */
export class Scorecard {
  readonly #knex: Knex;
  readonly #models: ReadonlyMap<string, MaturityModel>;
  readonly #clock: () => Date;

  constructor(options: ScorecardOptions) {
    this.#knex = options.knex;
    this.#models = new Map(options.models.map(model => [model.id, model]));
    this.#clock = options.clock ?? (() => new Date());
  }

  async summary(
    request: {
      model?: string;
      groupBy?: ScorecardGrouping;
      filter: ScorecardFilter;
    },
    readable: ReadableSet,
  ): Promise<ScorecardSummaryResponse> {
    const { model: modelId, groupBy, filter } = request;
    const models = modelId
      ? [this.#model(modelId)]
      : [...this.#models.values()];
    const scope = { filter, readable };
    const rows = await countByLevel(this.#knex, scope, { modelId });
    const grouped = groupBy
      ? await countByLevel(this.#knex, scope, { modelId, groupBy })
      : [];
    return {
      ...(await countComponents(this.#knex, scope)),
      items: models.map((model): ScorecardSummary => {
        const ofModel = (row: LevelRow) => row.modelId === model.id;
        return {
          modelId: model.id,
          ...figures(model, rows.filter(ofModel)),
          ...(groupBy && { groups: groups(model, grouped.filter(ofModel)) }),
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
    },
    readable: ReadableSet,
  ): Promise<ScorecardComponentsResponse> {
    const { filter, sort = 'name', order = 'asc', limit = 25 } = request;
    const model = this.#model(request.model);
    const after = pagePosition(request.cursor, { sort, order });
    const { total, rows } = await readScorecardPage(
      this.#knex,
      { filter, readable },
      // One more than asked for tells whether there is another page.
      { modelId: model.id, sort, order, limit: limit + 1, after },
    );
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      modelId: model.id,
      total,
      items: page.map(asComponent),
      ...(last &&
        rows.length > limit && {
          nextCursor: nextCursor(
            { sort, order },
            { value: last.sortValue, ref: last.ref },
          ),
        }),
    };
  }

  async gaps(
    request: { model: string; filter: ScorecardFilter; limit?: number },
    readable: ReadableSet,
  ): Promise<ScorecardGapsResponse> {
    const model = this.#model(request.model);
    const scope = { filter: request.filter, readable };
    const criteria = new Map(model.criteria.map(one => [one.id, one]));
    const counted = await countBlockers(this.#knex, scope, {
      modelId: model.id,
      limit: request.limit ?? 25,
    });
    const rows = await countByLevel(this.#knex, scope, { modelId: model.id });
    return {
      modelId: model.id,
      total: rows.reduce((sum, row) => sum + row.count, 0),
      items: counted.flatMap(({ criterionId, blocked, only }) => {
        const criterion = criteria.get(criterionId);
        if (!criterion) return [];
        return {
          criterionId,
          title: criterion.title,
          level: criterion.from,
          dimension: criterion.dimension,
          factIds: factsOf(criterion.requires),
          blocked,
          only,
        };
      }),
    };
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
    const today = DateTime.fromJSDate(this.#clock(), { zone: 'utc' });
    const to = dayOf(request.to) ?? today.startOf('day');
    const from = dayOf(request.from) ?? to.minus({ days: 89 });
    if (from > to) throw new InputError('from lies after to');
    if (to.diff(from, 'days').days >= mostTrendDays) {
      throw new InputError(`A trend spans at most ${mostTrendDays} days`);
    }
    const changes = await readLevelChanges(
      this.#knex,
      { filter: request.filter, readable },
      { modelId: model.id, until: to.endOf('day').toUTC().toISO()! },
    );
    const ranks = model.levels.map(({ rank }) => rank);
    return { modelId: model.id, points: trendOf(changes, ranks, { from, to }) };
  }

  #model(id: string): MaturityModel {
    const model = this.#models.get(id);
    if (!model) throw new NotFoundError(`There is no maturity model '${id}'`);
    return model;
  }
}

function figures(model: MaturityModel, rows: LevelRow[]): ScorecardFigures {
  return figuresOf(
    rows,
    model.levels.map(({ rank }) => rank),
  );
}

function groups(model: MaturityModel, rows: LevelRow[]) {
  const byGroup = new Map<string | undefined, LevelRow[]>();
  for (const row of rows) {
    byGroup.set(row.group, [...(byGroup.get(row.group) ?? []), row]);
  }
  return [...byGroup]
    .sort(([a = '\uffff'], [b = '\uffff']) => (a < b ? -1 : 1))
    .map(([value, ofGroup]) => ({
      ...(value !== undefined && { value }),
      ...figures(model, ofGroup),
    }));
}

function asComponent(row: ScorecardRow): ScorecardComponent {
  const { ref, sortValue: _, data, ...rest } = row;
  const { assessment }: StoredAssessment = JSON.parse(data);
  return {
    entityRef: ref,
    ...rest,
    dimensions: assessment.dimensions.map(({ dimension, verifiedLevel }) => ({
      dimension,
      verifiedLevel,
    })),
    ...(assessment.score && { score: assessment.score }),
    blocking: assessment.blocking,
  };
}

function dayOf(date: string | undefined): DateTime | undefined {
  if (date === undefined) return undefined;
  const day = DateTime.fromISO(date, { zone: 'utc' });
  if (!day.isValid) throw new InputError(`'${date}' is no date`);
  return day.startOf('day');
}
