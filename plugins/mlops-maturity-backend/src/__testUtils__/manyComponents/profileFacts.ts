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

import {
  factsOf,
  type FactDefinition,
  type FactResult,
  type FactStatus,
  type MaturityModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';

/** What decides the facts of one profile at one time of its history. */
export type Practice = {
  /** From 0, nothing is done, to 1, everything is. */
  maturity: number;
  /** How much harder each fact is for it than for others, by id. */
  hardships: ReadonlyMap<string, number>;
  /** No source could be read. */
  noData: boolean;
};

/**
 * How late in the models each fact is asked for, from 0 to 1: what the lower
 * levels need is what more components have.
 */
export function factDifficulties(
  definitions: readonly FactDefinition[],
  models: readonly MaturityModel[],
): Map<string, number> {
  const asked = new Map<string, number[]>();
  for (const { criteria, levels } of models) {
    for (const { requires, from } of criteria) {
      for (const id of factsOf(requires)) {
        asked.set(id, [...(asked.get(id) ?? []), from / levels.length]);
      }
    }
  }
  return new Map(
    definitions.map(({ id }) => {
      const ranks = asked.get(id) ?? [0.5];
      return [id, ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length];
    }),
  );
}

/** The facts of a component that works this way, at a time. */
export function profileFacts(
  definitions: readonly FactDefinition[],
  difficulties: ReadonlyMap<string, number>,
  practice: Practice,
  now: Date,
): Map<string, FactResult> {
  return new Map(
    definitions.map(definition => {
      const { id } = definition;
      const gap =
        difficulties.get(id)! +
        (practice.hardships.get(id) ?? 0) -
        practice.maturity;
      const status = practice.noData ? 'unknown' : statusOf(gap);
      return [id, factOf(definition, status, now)];
    }),
  );
}

function statusOf(gap: number): FactStatus {
  if (gap <= 0) return 'pass';
  if (gap <= 0.04) return 'partial';
  return gap <= 0.3 ? 'fail' : 'unknown';
}

/** As long as facts are in a portal that reads real sources. */
function factOf(
  { id, title, description, attestable }: FactDefinition,
  status: FactStatus,
  now: Date,
): FactResult {
  const isSeen = status === 'pass' || status === 'partial';
  const day = now.toISOString().slice(0, 10);
  return {
    factId: id,
    status,
    origin: attestable === 'only' && isSeen ? 'attested' : 'observed',
    reason: `${description} ${isSeen ? `Seen on ${day}.` : 'Not seen.'}`,
    evidence: isSeen
      ? [
          {
            title: `Run 412 of ${id}.yml: ${title}`,
            url: `https://github.example/tarnwick/component/actions/runs/412`,
            at: now.toISOString(),
          },
        ]
      : [],
    ...(isSeen && { observedAt: now.toISOString() }),
  };
}
