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
  ScorecardFixOrder,
  ScorecardGrouping,
  ScorecardSortField,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Router } from 'express';
import type { RouterOptions } from './createRouter';
import { flagOf, numberOf, textOf, wordOf } from './query';
import { filterOf } from './scorecardFilter';

/** Questions about many components at once. */
export function addScorecardRoutes(
  router: Router,
  { httpAuth, queries }: RouterOptions,
): void {
  router.get('/scorecard/summary', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const request = {
      model: textOf(req, 'model'),
      groupBy: wordOf<ScorecardGrouping>(req, 'groupBy'),
      filter: filterOf(req),
      movement: flagOf(req, 'movement'),
    };
    res.json(await queries.summary(request, { credentials }));
  });

  router.get('/scorecard/components', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const request = {
      model: textOf(req, 'model')!,
      filter: filterOf(req),
      sort: wordOf<ScorecardSortField>(req, 'sort'),
      order: wordOf<'asc' | 'desc'>(req, 'order'),
      limit: numberOf(req, 'limit'),
      cursor: textOf(req, 'cursor'),
      criteria: flagOf(req, 'criteria'),
    };
    res.json(await queries.components(request, { credentials }));
  });

  router.get('/scorecard/gaps', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const request = {
      model: textOf(req, 'model')!,
      filter: filterOf(req),
      sort: wordOf<ScorecardFixOrder>(req, 'sort'),
      limit: numberOf(req, 'limit'),
    };
    res.json(await queries.gaps(request, { credentials }));
  });

  router.get('/scorecard/trend', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const request = {
      model: textOf(req, 'model')!,
      filter: filterOf(req),
      from: textOf(req, 'from'),
      to: textOf(req, 'to'),
    };
    res.json(await queries.trend(request, { credentials }));
  });

  router.get('/scorecard/dimensions', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const request = {
      model: textOf(req, 'model')!,
      groupBy: wordOf<ScorecardGrouping>(req, 'groupBy')!,
      filter: filterOf(req),
    };
    res.json(await queries.dimensions(request, { credentials }));
  });

  router.get('/scorecard/comparison', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const request = {
      model: textOf(req, 'model')!,
      with: textOf(req, 'with')!,
      filter: filterOf(req),
    };
    res.json(await queries.comparison(request, { credentials }));
  });

  router.post('/levels', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    res.json(await queries.levels(req.body, { credentials }));
  });

  router.get('/health/collectors', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    res.json(await queries.health({ credentials }));
  });

  router.get('/health/coverage', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    res.json(await queries.coverage({ credentials }));
  });
}
