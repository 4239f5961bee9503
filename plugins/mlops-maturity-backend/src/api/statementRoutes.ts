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
  BackstageCredentials,
  BackstageUserPrincipal,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type {
  StatedAttestation,
  StatedWaiver,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Request, Router } from 'express';
import type { StatementChange } from '../statements/Statements';
import type { RouterOptions } from './createRouter';
import { entityPath as entity, entityRefOf } from './entityRefOf';

type Statement = StatedAttestation | StatedWaiver;
type User = { credentials: BackstageCredentials<BackstageUserPrincipal> };

/** What people state of a component: attestations and waivers. */
export function addStatementRoutes(
  router: Router,
  { httpAuth, auditor, statements }: RouterOptions,
): void {
  const attestation = `${entity}/attestations/:factId`;
  const waiver = `${entity}/waivers/:modelId/:criterionId`;

  router.get(`${entity}/statements`, async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    res.json(await statements.read(entityRefOf(req), { credentials }));
  });

  router.put(attestation, async (req, res) => {
    const { factId } = req.params;
    const { stated } = await audited(req, 'attestation-create', user =>
      statements.attest(entityRefOf(req), factId, req.body, user),
    );
    res.json(stated);
  });

  router.delete(attestation, async (req, res) => {
    const { factId } = req.params;
    await audited(req, 'attestation-delete', user =>
      statements.withdrawAttestation(entityRefOf(req), factId, user),
    );
    res.status(204).end();
  });

  router.put(waiver, async (req, res) => {
    const { modelId, criterionId } = req.params;
    const waived = { modelId, criterionId };
    const { stated } = await audited(req, 'waiver-create', user =>
      statements.waive(entityRefOf(req), waived, req.body, user),
    );
    res.json(stated);
  });

  router.delete(waiver, async (req, res) => {
    const { modelId, criterionId } = req.params;
    const waived = { modelId, criterionId };
    await audited(req, 'waiver-delete', user =>
      statements.withdrawWaiver(entityRefOf(req), waived, user),
    );
    res.status(204).end();
  });

  /** Changes a statement for a user; whoever else tries is audited as well. */
  async function audited<One extends Statement>(
    req: Request,
    eventId: string,
    change: (user: User) => Promise<StatementChange<One>>,
  ): Promise<StatementChange<One>> {
    const { kind: _, namespace: __, name: ___, ...about } = req.params;
    const event = await auditor.createEvent({
      eventId,
      severityLevel: 'medium',
      request: req,
      meta: { entityRef: entityRefOf(req), ...about },
    });
    try {
      const credentials = await httpAuth.credentials(req, { allow: ['user'] });
      const changed = await change({ credentials });
      await event.success({
        meta: {
          ...(changed.stated && { stated: outline(changed.stated) }),
          ...(changed.before && { before: outline(changed.before) }),
        },
      });
      return changed;
    } catch (error) {
      await event.fail({ error: toError(error) });
      throw error;
    }
  }
}

/** What the audit log keeps: no texts or links, which may hold anything. */
function outline(statement: Statement) {
  const { by, on, until } = statement;
  return {
    ...('status' in statement && { status: statement.status }),
    ...{ by, on, until },
  };
}
