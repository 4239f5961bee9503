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
import type { ModelSourceResponse } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Router } from 'express';
import type { RouterOptions } from './createRouter';
import { filterOf } from './scorecardFilter';

/** Trying a model before it is put in force. */
export function addTrialRoutes(
  router: Router,
  { httpAuth, models, trials }: RouterOptions,
): void {
  router.get('/models/:id/source', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    await trials.mustTry({ credentials });
    const { id } = req.params;
    const loaded = models.find(({ model }) => model.id === id);
    if (!loaded) throw new NotFoundError(`There is no maturity model '${id}'`);
    const answer: ModelSourceResponse = { modelId: id, yaml: loaded.text };
    res.json(answer);
  });

  router.post('/models/try', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const gone = new AbortController();
    res.on('close', () => gone.abort());
    const { signal } = gone;
    const request = { yaml: req.body.model, filter: filterOf(req), signal };
    try {
      res.json(await trials.try(request, { credentials }));
    } catch (error) {
      // Nobody waits for it any more.
      if (!signal.aborted) throw error;
    }
  });
}
