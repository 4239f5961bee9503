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
import type {
  AttestationRequest,
  ComponentStatementsResponse,
  FactDefinition,
  MaturityModel,
  StatedAttestation,
  StatedWaiver,
  WaiverRequest,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { waitUntilDone } from '../assessments/waitUntilDone';
import { attestationLifetime } from '../attestations/chooseAttestation';
import {
  readStatedAttestations,
  removeStatedAttestation,
  writeStatedAttestation,
} from '../database/attestations';
import { componentClaims, invalidate } from '../database/claims';
import { readComponent } from '../database/components';
import type { StatementOwner } from '../database/statements';
import {
  readStatedWaivers,
  removeStatedWaiver,
  writeStatedWaiver,
  type WaivedCriterion,
} from '../database/waivers';
import { mustBeAttestable } from './mustBeAttestable';
import { mustBeWaivable } from './mustBeWaivable';
import { dayAfter, readEvidence, readText, readUntil } from './statementFields';

export type StatementsOptions = {
  knex: Knex;
  models: readonly MaturityModel[];
  definitions: ReadonlyMap<string, FactDefinition>;
  /** How long an attestation counts that names no end. */
  defaultDays: number;
  /** How many days ahead a new statement may end. */
  maxDays: number;
  /** Makes this replica look for due work now. */
  wake: () => void;
  /** How long a change waits for the assessment that it brings. */
  waitMs: number;
  /** Ends the waiting, when the backend stops: what was stated is stored. */
  signal?: AbortSignal;
  clock?: () => Date;
};

/** What a change put in place, or took away, and what stood there before. */
export type StatementChange<Statement> = {
  stated?: Statement;
  before?: Statement;
};

/**
 * What people state of components: attestations of facts, and waivers of
 * requirements. There is one of each fact and of each requirement at a time.
 * Who may state something is not decided here.
 */
export class Statements {
  readonly #options: StatementsOptions;
  readonly #clock: () => Date;

  constructor(options: StatementsOptions) {
    this.#options = options;
    this.#clock = options.clock ?? (() => new Date());
  }

  async read(
    componentRef: string,
  ): Promise<Omit<ComponentStatementsResponse, 'entityRef'>> {
    const { knex, defaultDays, maxDays } = this.#options;
    const owner = await mustRead(knex, componentRef);
    return {
      defaultDays: Math.floor(Math.min(defaultDays, maxDays)),
      maxDays,
      attestations: await readStatedAttestations(knex, owner),
      waivers: await readStatedWaivers(knex, owner),
    };
  }

  /** @throws InputError or NotFoundError that names the field */
  async attest(
    componentRef: string,
    factId: string,
    request: AttestationRequest & { by: string },
  ): Promise<StatementChange<StatedAttestation>> {
    const { definitions, defaultDays, maxDays } = this.#options;
    const definition = mustBeAttestable(definitions, factId);
    const now = this.#clock();
    const lifetime = attestationLifetime(definition, defaultDays);
    const evidence = readEvidence(request.evidence);
    const stated: StatedAttestation = {
      factId,
      status: request.status,
      note: readText('note', request.note),
      ...(evidence !== undefined && { evidence }),
      by: request.by,
      on: now.toISOString(),
      until: readUntil(
        request.until ?? dayAfter(now, Math.min(lifetime, maxDays)),
        { now, maxDays },
      ),
    };
    return this.#change(componentRef, now, async (tx, owner) => {
      const before = await attestationOf(tx, owner, factId);
      await writeStatedAttestation(tx, owner, stated);
      return { stated, ...(before && { before }) };
    });
  }

  /** @throws NotFoundError where nothing was stated */
  async withdrawAttestation(
    componentRef: string,
    factId: string,
  ): Promise<StatementChange<StatedAttestation>> {
    return this.#change(componentRef, this.#clock(), async (tx, owner) => {
      const before = await attestationOf(tx, owner, factId);
      if (!before) {
        throw new NotFoundError(
          `factId: nobody attested '${factId}' of ${componentRef} here; annotations are changed in the catalog`,
        );
      }
      await removeStatedAttestation(tx, owner, factId);
      return { before };
    });
  }

  /** @throws InputError or NotFoundError that names the field */
  async waive(
    componentRef: string,
    waived: WaivedCriterion,
    request: WaiverRequest & { by: string },
  ): Promise<StatementChange<StatedWaiver>> {
    const { models, maxDays } = this.#options;
    mustBeWaivable(models, waived);
    const now = this.#clock();
    const evidence = readEvidence(request.evidence);
    const stated: StatedWaiver = {
      modelId: waived.modelId,
      criterionId: waived.criterionId,
      reason: readText('reason', request.reason),
      ...(evidence !== undefined && { evidence }),
      by: request.by,
      on: now.toISOString(),
      until: readUntil(request.until, { now, maxDays }),
    };
    return this.#change(componentRef, now, async (tx, owner) => {
      const before = await waiverOf(tx, owner, waived);
      await writeStatedWaiver(tx, owner, stated);
      return { stated, ...(before && { before }) };
    });
  }

  /** @throws NotFoundError where there is no waiver */
  async withdrawWaiver(
    componentRef: string,
    waived: WaivedCriterion,
  ): Promise<StatementChange<StatedWaiver>> {
    return this.#change(componentRef, this.#clock(), async (tx, owner) => {
      const before = await waiverOf(tx, owner, waived);
      if (!before) {
        throw new NotFoundError(
          `criterionId: ${componentRef} has no waiver of '${waived.criterionId}' in '${waived.modelId}'`,
        );
      }
      await removeStatedWaiver(tx, owner, waived);
      return { before };
    });
  }

  /** Changes something, and waits until the component is assessed with it. */
  async #change<Change>(
    componentRef: string,
    now: Date,
    change: (tx: Knex, owner: StatementOwner) => Promise<Change>,
  ): Promise<Change> {
    const { knex, wake, waitMs, signal } = this.#options;
    const changed = await knex.transaction(async tx => {
      const owner = await mustRead(tx, componentRef);
      const result = await change(tx, owner);
      await invalidate(tx, componentClaims, [componentRef], now);
      return result;
    });
    await waitUntilDone(knex, componentClaims, [componentRef], {
      wake,
      signal,
      deadline: Date.now() + waitMs,
    });
    return changed;
  }
}

async function mustRead(
  knex: Knex,
  componentRef: string,
): Promise<StatementOwner> {
  const component = await readComponent(knex, componentRef);
  // It may have left since the caller was let in.
  if (!component) {
    throw new NotFoundError(`${componentRef} is not known as an ML component`);
  }
  return component;
}

async function attestationOf(
  tx: Knex,
  owner: StatementOwner,
  factId: string,
): Promise<StatedAttestation | undefined> {
  const all = await readStatedAttestations(tx, owner);
  return all.find(one => one.factId === factId);
}

async function waiverOf(
  tx: Knex,
  owner: StatementOwner,
  { modelId, criterionId }: WaivedCriterion,
): Promise<StatedWaiver | undefined> {
  const all = await readStatedWaivers(tx, owner);
  return all.find(
    one => one.modelId === modelId && one.criterionId === criterionId,
  );
}
