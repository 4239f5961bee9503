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

import { toError } from '@backstage/errors';
import type { Router } from 'express';
import type { RouterOptions } from './createRouter';
import { entityPath as entity, entityRefOf } from './entityRefOf';
import { numberOf, textOf } from './query';

/** What is known about one component. */
export function addEntityRoutes(
  router: Router,
  { httpAuth, auditor, queries, refresh }: RouterOptions,
): void {
  router.get(`${entity}/assessments`, async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    res.json(await queries.assessments(entityRefOf(req), { credentials }));
  });

  router.get(`${entity}/facts`, async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    res.json(await queries.facts(entityRefOf(req), { credentials }));
  });

  router.get(`${entity}/history`, async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const request = {
      model: textOf(req, 'model'),
      limit: numberOf(req, 'limit'),
      cursor: textOf(req, 'cursor'),
    };
    res.json(await queries.history(entityRefOf(req), request, { credentials }));
  });

  router.post(`${entity}/refresh`, async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const entityRef = entityRefOf(req);
    const event = await auditor.createEvent({
      eventId: 'assessment-refresh',
      request: req,
      meta: { entityRef },
    });
    try {
      const componentRef = await queries.mustRefresh(entityRef, {
        credentials,
      });
      await refresh(componentRef);
      const answer = await queries.assessments(entityRef, { credentials });
      await event.success();
      res.json(answer);
    } catch (error) {
      await event.fail({ error: toError(error) });
      throw error;
    }
  });
}
