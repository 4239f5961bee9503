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
import { parsePush } from '../push/parsePush';
import type { RouterOptions } from './createRouter';

/** Evidence that CI jobs push. */
export function addObservationRoutes(
  router: Router,
  { httpAuth, auditor, queries, push }: RouterOptions,
): void {
  router.post('/observations', async (req, res) => {
    const credentials = await httpAuth.credentials(req, { allow: ['service'] });
    const { subject } = credentials.principal;
    const event = await auditor.createEvent({
      eventId: 'observation-create',
      request: req,
      meta: { subject },
    });
    try {
      await queries.mustPush({ credentials });
      const parsed = parsePush(req.body, new Date());
      const answer = await push.take(subject, parsed);
      await event.success({ meta: { target: parsed.target, ...answer } });
      res.json(answer);
    } catch (error) {
      await event.fail({ error: toError(error) });
      throw error;
    }
  });
}
