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
  ComponentAssessmentsResponse,
  ComponentFactsResponse,
  ComponentSource,
  FactDefinition,
  FactResult,
  HistoryResponse,
  MaturityModel,
  ModelAssessment,
  ModelOutline,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Collector } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { Knex } from 'knex';
import { z } from 'zod';
import {
  readShownComponent,
  type ShownComponent,
  type StoredComponent,
} from '../database/components';
import { readKept, scopeHash } from '../database/kept';
import { readRepositoryOutlines } from '../database/observations';
import {
  readAssessments,
  readExpiringFacts,
  readFacts,
} from '../database/results';
import { readTargetsOfComponent } from '../database/targets';
import { readTransitions } from '../database/transitions';
import { decodeCursor, encodeCursor } from '../paging/cursor';
import { sourceOfKind } from '../facts/sourceOfKind';
import { entityScope, pushCollector } from '../push/entityScope';
import { newest } from './reportedEvidence';

export type ComponentResultsOptions = {
  knex: Knex;
  models: readonly MaturityModel[];
  definitions: ReadonlyMap<string, FactDefinition>;
  collectors: readonly Collector[];
  clock?: () => Date;
};

const soonMs = 7 * 86_400_000;
/** PostgreSQL has no NUL in a text. */
const withoutNul = /^[^\0]*$/;

/** What is stored about one component, as it is shown. */
export class ComponentResults {
  readonly #options: ComponentResultsOptions;
  readonly #clock: () => Date;

  constructor(options: ComponentResultsOptions) {
    this.#options = options;
    this.#clock = options.clock ?? (() => new Date());
  }

  /**
   * The component that an entity is assessed as: itself, or the one that stands
   * for it; undefined when it is no ML component.
   */
  find(entityRef: string): Promise<ShownComponent | undefined> {
    return readShownComponent(this.#options.knex, entityRef);
  }

  /** @param component - as it was found for the entity */
  async assessments(
    entityRef: string,
    component: ShownComponent,
  ): Promise<ComponentAssessmentsResponse> {
    const { knex, definitions } = this.#options;
    const now = this.#clock();
    const { ref, error, assessedAt, channel } = component;
    const soon = new Date(now.getTime() + soonMs);
    const [stored, expiring, sources, reported] = await Promise.all([
      readAssessments(knex, ref),
      readExpiringFacts(knex, ref, soon),
      this.#sources(ref, now),
      this.#reported(component),
    ]);
    const problems = [...component.content.problems];
    if (error) {
      problems.push({
        entityRef: ref,
        // An error may quote statements and addresses: those are for the log.
        message: "The last assessment failed; the backend's log says why.",
      });
    }
    return {
      entityRef,
      ...(ref !== entityRef && { assessedWith: ref }),
      ...(assessedAt && { assessedAt }),
      ...(channel && { channel }),
      expiring: expiring
        .filter(fact => isRunningOut(fact, now))
        .map(({ factId, validUntil }) => ({
          factId,
          title: definitions.get(factId)?.title ?? factId,
          validUntil: validUntil!,
        })),
      sources: [...sources, ...reported],
      problems,
      items: this.#options.models.flatMap((model): ModelAssessment[] => {
        const found = stored.find(one => one.modelId === model.id);
        if (!found) return [];
        const { assessment, published, target, blockers, ifAttested } = found;
        return [
          {
            model: outlineOf(model),
            assessment,
            published,
            ...(target && { target }),
            blockers,
            ...(ifAttested && { ifAttested }),
            assessedAt: found.assessedAt,
          },
        ];
      }),
    };
  }

  /** @param component - as it was found for the entity */
  async facts(
    entityRef: string,
    { ref, assessedAt }: ShownComponent,
  ): Promise<ComponentFactsResponse> {
    const { knex } = this.#options;
    return {
      entityRef,
      ...(assessedAt && { assessedAt }),
      items: await readFacts(knex, ref),
    };
  }

  async history(
    component: ShownComponent,
    request: { model?: string; limit?: number; cursor?: string },
  ): Promise<HistoryResponse> {
    const { limit = 25 } = request;
    const position = decodeCursor(
      request.cursor,
      // Of the component's own transitions only: a number that counts those of
      // all would tell how much happens elsewhere.
      z.object({
        at: z.iso.datetime(),
        modelId: z.string().max(100).regex(withoutNul),
      }),
    );
    const { knex } = this.#options;
    const transitions = await readTransitions(knex, component, {
      modelId: request.model,
      limit: limit + 1,
      after: position,
    });
    const page = transitions.slice(0, limit);
    const { at, modelId } = page.at(-1) ?? {};
    return {
      items: page,
      ...(transitions.length > limit && {
        nextCursor: encodeCursor({ at, modelId }),
      }),
    };
  }

  /** What was pushed about the component, as a source of its own. */
  async #reported(component: StoredComponent): Promise<ComponentSource[]> {
    const scope = entityScope(component);
    const kept = await readKept(this.#options.knex, [scope]);
    const at = newest(kept.get(scopeHash(scope)) ?? []);
    if (at === undefined) return [];
    return [
      {
        collector: pushCollector.id,
        title: pushCollector.title,
        host: pushCollector.id,
        key: component.ref,
        state: 'ok',
        checkedAt: at,
        collectedAt: at,
        problems: [],
      },
    ];
  }

  async #sources(ref: string, now: Date): Promise<ComponentSource[]> {
    const { knex, collectors } = this.#options;
    const [all, outlines] = await Promise.all([
      readTargetsOfComponent(knex, ref, now),
      readRepositoryOutlines(knex, ref),
    ]);
    const targets = all.filter(({ via }) => via === ref);
    const known = new Map(collectors.map(one => [one.id, one]));
    return targets.map(
      ({ id, collector, host, key, checkedAt, collectedAt, gaps }) => ({
        collector,
        title: known.get(collector)?.title ?? collector,
        host,
        key,
        kinds: [
          ...new Set(
            known.get(collector)?.kinds.map(kind => sourceOfKind[kind]),
          ),
        ],
        ...(outlines.get(id)?.url && { url: outlines.get(id)?.url }),
        ...(outlines.get(id)?.archived && { archived: true }),
        state: stateOf(checkedAt, gaps),
        ...(checkedAt && { checkedAt }),
        ...(collectedAt && { collectedAt }),
        problems: [...new Set(gaps.map(({ message }) => message))],
        causes: [...new Set(gaps.map(({ code }) => code))],
      }),
    );
  }
}

/** Says of an entity that it isn't one of ours, or none that may be seen. */
export function notKnown(entityRef: string): NotFoundError {
  return new NotFoundError(`${entityRef} is not known as an ML component`);
}

function stateOf(
  checkedAt: string | undefined,
  gaps: { kinds: string[] }[],
): ComponentSource['state'] {
  if (!checkedAt) return 'pending';
  if (gaps.length === 0) return 'ok';
  // Without the repository itself nothing can be read.
  return gaps.some(({ kinds }) => kinds.includes('repository'))
    ? 'failing'
    : 'partial';
}

/**
 * Whether evidence is in the last quarter of its life. What a nightly job
 * renews always ends within days, and is nothing to worry about. A fact that
 * stands on others ends with one of them, which is told itself.
 */
function isRunningOut(
  { origin, observedAt, validUntil }: FactResult,
  now: Date,
) {
  if (origin === 'composed') return false;
  if (observedAt === undefined) return true;
  const end = Date.parse(validUntil!);
  return (end - now.getTime()) * 4 <= end - Date.parse(observedAt);
}

function outlineOf(model: MaturityModel): ModelOutline {
  const { id, version, title, source, scoring, levels, dimensions } = model;
  return {
    id,
    version,
    title,
    source,
    ...(scoring && { scoring }),
    levels,
    dimensions,
  };
}
