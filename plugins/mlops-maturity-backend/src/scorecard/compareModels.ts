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
  ScorecardComparisonResponse,
  ScorecardDisagreement,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import {
  countPairs,
  countReasons,
  readApart,
} from '../database/scorecardComparison';
import type { ModelPair } from '../database/apart';
import type { ScorecardScope } from '../database/scorecardScope';

const most = 5;

/** Where two models see the same components differently, and why. */
export async function compareModels(
  knex: Knex,
  scope: ScorecardScope,
  models: { model: MaturityModel; other: MaturityModel },
): Promise<ScorecardComparisonResponse> {
  const { model, other } = models;
  const pair: ModelPair = {
    modelId: model.id,
    withModelId: other.id,
    highest: model.levels.length - 1,
    withHighest: other.levels.length - 1,
  };
  const cells = await countPairs(knex, scope, pair);
  const disagreement = async (
    higher: boolean,
  ): Promise<ScorecardDisagreement> => {
    const count = cells
      .filter(cell => isApart(cell, pair, higher))
      .reduce((sum, cell) => sum + cell.count, 0);
    if (count === 0) return { count, reasons: [], examples: [] };
    const request = { pair, higher, limit: most };
    const lower = higher ? other : model;
    return {
      count,
      reasons: (await countReasons(knex, scope, request)).map(reason => ({
        ...reason,
        title: titleOf(lower, reason.criterionId),
      })),
      examples: await readApart(knex, scope, request),
    };
  };
  return {
    modelId: model.id,
    withModelId: other.id,
    total: cells.reduce((sum, { count }) => sum + count, 0),
    cells,
    higher: await disagreement(true),
    lower: await disagreement(false),
  };
}

/** The rule of the statements in `scorecardComparison`, for what they counted. */
function isApart(
  cell: { level: number; withLevel: number },
  { highest, withHighest }: ModelPair,
  higher: boolean,
): boolean {
  const distance = cell.level * withHighest - cell.withLevel * highest;
  const step = Math.max(highest, withHighest);
  return higher ? distance >= step : distance <= -step;
}

function titleOf(model: MaturityModel, criterionId: string): string {
  const criterion = model.criteria.find(({ id }) => id === criterionId);
  return criterion?.title ?? criterionId;
}
