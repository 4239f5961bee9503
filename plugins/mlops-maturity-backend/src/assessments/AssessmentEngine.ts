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

import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  type FactDefinition,
  type FactResult,
  type MaturityModel,
  type Transition,
  type Waiver,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Collector } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { Knex } from 'knex';
import {
  claimDue,
  completeClaim,
  componentClaims,
  type Claim,
} from '../database/claims';
import {
  readComponent,
  removeResults,
  type StoredComponent,
} from '../database/components';
import { readAssessments, type CurrentAssessment } from '../database/results';
import { writeLeaving } from '../database/writeTransitions';
import type { Fact, FactSettings } from '../facts';
import { newChannel } from '../signals/newChannel';
import { untraced, type Trace } from '../tracing/trace';
import type { RulesInForce } from '../work/RulesInForce';
import { WorkLoop } from '../work/WorkLoop';
import { assessAgainstModels } from './assessAgainstModels';
import { decideWithReported } from './decideWithReported';
import { readEvidence, type Evidence } from './readEvidence';
import { readStatements } from './readStatements';
import { levelChange, storeResults } from './storeResults';

export type AssessmentEngineOptions = {
  knex: Knex;
  logger: LoggerService;
  facts: readonly Fact[];
  collectors: readonly Collector[];
  models: readonly MaturityModel[];
  settings: FactSettings;
  /** What this replica assesses by. */
  rules: RulesInForce;
  staleAfterMs: number;
  holdDropForMs: number;
  /** How long one assessment may take. */
  takeOverAfterMs: number;
  idleMs: number;
  clock?: () => Date;
  /**
   * Called after every assessment, with the number of rows it wrote and whether
   * there was one before.
   */
  onAssessed?: (
    componentRef: string,
    rowsWritten: number,
    isFirst: boolean,
  ) => void;
  /** Called after every try, with what it took. */
  onTried?: (tried: Tried) => void;
  trace?: Trace;
};

/** How trying to assess a component went. */
export type Tried = {
  outcome: 'changed' | 'unchanged' | 'not-assessed' | 'failed';
  durationMs: number;
  transitions: Pick<Transition, 'modelId' | 'from' | 'to' | 'cause'>[];
};

type Stored = { rowsWritten: number; transitions: Tried['transitions'] };

const dayMs = 86_400_000;
const retryMs = 5 * 60_000;

/**
 * Assesses components when they are due: evidence to facts to assessments, and
 * writes what changed.
 */
export class AssessmentEngine {
  readonly #options: AssessmentEngineOptions;
  readonly #definitions: ReadonlyMap<string, FactDefinition>;
  readonly #clock: () => Date;
  readonly loop: WorkLoop<string>;

  constructor(options: AssessmentEngineOptions) {
    this.#options = options;
    this.#clock = options.clock ?? (() => new Date());
    this.#definitions = new Map(options.facts.map(fact => [fact.id, fact]));
    this.loop = new WorkLoop<string>({
      name: 'components',
      concurrency: 2,
      idleMs: options.idleMs,
      logger: options.logger,
      claim: limit => this.claim(limit),
      work: claim => this.assess(claim),
    });
  }

  /** Claims nothing while other rules are in force. */
  async claim(limit: number): Promise<Claim<string>[]> {
    const { knex, rules } = this.#options;
    if (!(await rules.inForce())) return [];
    return claimDue<string>(knex, componentClaims, {
      now: this.#clock(),
      limit,
      claimForMs: this.#options.takeOverAfterMs,
      allowed: tx => rules.isNewest(tx),
    });
  }

  /** Assesses one claimed component and stores the outcome. */
  async assess(claim: Claim<string>): Promise<void> {
    const { trace = untraced, onTried } = this.#options;
    const began = performance.now();
    let stored: Stored | undefined;
    let failed = true;
    try {
      const attributes = { 'mlops_maturity.component': claim.key };
      stored = await trace('assess', attributes, () => this.#try(claim));
      failed = false;
    } finally {
      const assessed = stored?.rowsWritten ? 'changed' : 'unchanged';
      const outcome = stored ? assessed : 'not-assessed';
      onTried?.({
        outcome: failed ? 'failed' : outcome,
        durationMs: performance.now() - began,
        transitions: stored?.transitions ?? [],
      });
    }
  }

  async #try(claim: Claim<string>): Promise<Stored | undefined> {
    const { knex } = this.#options;
    const now = this.#clock();
    const component = await readComponent(knex, claim.key);
    if (!component) return undefined;
    try {
      if (!component.assessedWith) {
        return await this.#assessOne(claim, component, now);
      }
      await this.#leaveToOther(claim, component, now);
      return undefined;
    } catch (error) {
      // The reason is kept where the component is looked at; the next try comes
      // by itself, and the other components go on.
      await completeClaim(knex, componentClaims, claim, {
        now,
        dueAt: new Date(now.getTime() + retryMs),
        columns: { error: toError(error).message.slice(0, 1000) },
      });
      throw error;
    }
  }

  async #leaveToOther(
    claim: Claim<string>,
    component: StoredComponent,
    now: Date,
  ): Promise<void> {
    const { knex, rules } = this.#options;
    const before = await readAssessments(knex, component.ref);
    await knex.transaction(async tx => {
      const current = await completeClaim(tx, componentClaims, claim, {
        now,
        dueAt: new Date(now.getTime() + dayMs),
        columns: { error: null },
      });
      if (!current || before.length === 0) return;
      // It is counted as the other from now on, once.
      await writeLeaving(tx, component.content.component, before, {
        at: now.toISOString(),
        generation: rules.generation,
      });
      await removeResults(tx, [claim.key]);
    });
  }

  async #assessOne(
    claim: Claim<string>,
    component: StoredComponent,
    now: Date,
  ): Promise<Stored | undefined> {
    const { knex, facts, settings, staleAfterMs, collectors, onAssessed } =
      this.#options;
    const { content } = component;
    const evidence = await readEvidence(knex, content.component, settings, {
      now,
      staleAfterMs,
      collectors,
    });
    if (evidence.pending) {
      // Judging now would call unread evidence missing; the sweep that reads it
      // makes the component due again.
      await completeClaim(knex, componentClaims, claim, {
        now,
        dueAt: new Date(now.getTime() + dayMs),
      });
      return undefined;
    }
    const { attestations, waivers } = await readStatements(knex, component);
    const decided = decideWithReported(
      facts,
      { all: evidence.input, observed: evidence.observedInput },
      attestations,
      now,
    );
    const before = await readAssessments(knex, component.ref);
    const stored = await this.#store(claim, {
      component,
      evidence,
      facts: decided.results,
      waivers,
      factsChangeAt: decided.nextChangeAt,
      before,
      now,
    });
    if (stored) {
      onAssessed?.(component.ref, stored.rowsWritten, before.length === 0);
    }
    return stored;
  }

  async #store(
    claim: Claim<string>,
    result: {
      component: StoredComponent;
      evidence: Evidence;
      facts: ReadonlyMap<string, FactResult>;
      waivers: readonly Waiver[];
      factsChangeAt?: string;
      before: CurrentAssessment[];
      now: Date;
    },
  ): Promise<Stored | undefined> {
    const { knex, rules, holdDropForMs } = this.#options;
    const { generation } = rules;
    const { component, evidence, facts, before, now } = result;
    const { content } = component;
    const hasNotebooks = evidence.input.repositories.some(({ tree }) =>
      tree?.entries.some(({ path }) => path.toLowerCase().endsWith('.ipynb')),
    );
    const { repositories } = evidence.input;
    const readable = repositories.find(one => one.repository?.url);
    const outcomes = assessAgainstModels(this.#modelsFor(content.models), {
      content,
      facts,
      definitions: this.#definitions,
      hasNotebooks,
      waivers: result.waivers,
      ...(readable?.repository?.url && {
        repository: { title: readable.key, url: readable.repository.url },
      }),
      frozen:
        repositories.length > 0 &&
        repositories.every(({ repository }) => repository?.archived),
      before,
      generation,
      noData: evidence.noData,
      now,
      holdDropForMs,
    });
    const changes = outcomes.flatMap(({ stored }) => [
      stored.assessment.nextChangeAt,
      stored.published.nextChangeAt,
    ]);

    return knex.transaction(async tx => {
      const current = await completeClaim(tx, componentClaims, claim, {
        now,
        dueAt: nextDue(now, [
          ...changes,
          result.factsChangeAt,
          evidence.nextChangeAt,
        ]),
        columns: {
          generation,
          assessed_at: now.toISOString(),
          error: null,
          channel: tx.raw('COALESCE(channel, ?)', [newChannel()]),
        },
      });
      if (!current) return undefined;
      const rowsWritten = await storeResults(tx, content.component, {
        facts,
        outcomes,
        before,
        generation,
        noData: evidence.noData,
        at: now.toISOString(),
      });
      const transitions = outcomes.flatMap(outcome => {
        const change = levelChange(outcome);
        return change ? { modelId: outcome.model.id, ...change } : [];
      });
      return { rowsWritten, transitions };
    });
  }

  #modelsFor(wanted: string[] | undefined): readonly MaturityModel[] {
    const { models } = this.#options;
    const chosen = models.filter(model => wanted?.includes(model.id));
    return chosen.length > 0 ? chosen : models;
  }
}

/** The earliest change that time alone brings, and once a day in any case. */
function nextDue(now: Date, changes: (string | undefined)[]): Date {
  const times = changes
    .map(change => Date.parse(change ?? ''))
    .filter(time => time > now.getTime());
  return new Date(Math.min(now.getTime() + dayMs, ...times));
}
