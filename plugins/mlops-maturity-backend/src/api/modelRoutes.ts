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

import { NotFoundError } from '@backstage/errors';
import {
  crosswalk,
  type FactsResponse,
  type ModelsResponse,
  type ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Router } from 'express';
import type { LoadedModel } from '../models';
import type { RouterOptions } from './createRouter';

/** What levels and facts mean; the same for every caller. */
export function addModelRoutes(
  router: Router,
  { models, definitions }: RouterOptions,
): void {
  const served = models.map(asServed);
  const criteria = new Map(
    crosswalk(served).map(one => [one.factId, one.criteria]),
  );
  const servedFacts = definitions.map(one => ({
    ...one,
    criteria: criteria.get(one.id) ?? [],
  }));

  router.get('/models', (_req, res) => {
    const answer: ModelsResponse = { items: served };
    res.json(answer);
  });

  router.get('/models/:id', (req, res) => {
    const model = served.find(({ id }) => id === req.params.id);
    if (!model) {
      throw new NotFoundError(`There is no maturity model '${req.params.id}'`);
    }
    res.json(model);
  });

  router.get('/facts', (_req, res) => {
    const answer: FactsResponse = { items: servedFacts };
    res.json(answer);
  });
}

function asServed({ model, hash, origin }: LoadedModel): ServedModel {
  return { ...model, hash, shipped: origin === 'shipped' };
}
