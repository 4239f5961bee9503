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

import { toInstantSince1970 } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { z } from 'zod';

const instant = z.string().max(64).nullish();

/** The parts of a feature view that are looked at, as Feast writes them. */
const viewSchema = z.object({
  spec: z.object({ name: z.string().min(1) }),
  meta: z
    .object({
      lastUpdatedTimestamp: instant,
      materializationIntervals: z
        .array(z.object({ endTime: instant }))
        .nullish(),
    })
    .nullish(),
});

/** What is kept of a feature view. */
export const keptViewSchema = z.object({
  name: z.string(),
  updatedAt: z.string().optional(),
  /** The end of the newest data that was computed, ISO 8601 UTC. */
  computedUntil: z.string().optional(),
});

/** What is kept of a feature view. */
export type KeptView = z.infer<typeof keptViewSchema>;

/** A page of the list of feature views. */
export const listSchema = z.object({
  featureViews: z.array(z.record(z.string(), z.unknown())).nullish(),
  pagination: z
    .object({
      page: z.number().int().nullish(),
      hasNext: z.boolean().nullish(),
      has_next: z.boolean().nullish(),
    })
    .nullish(),
});

/**
 * Older servers wrap each view by its kind, such as `{ featureView: {...} }`;
 * newer ones tell the kind in `type`.
 */
export function toKeptView(item: Record<string, unknown>): KeptView {
  const view = viewSchema.parse(
    'spec' in item
      ? item
      : Object.values(item).find(
          value => typeof value === 'object' && value !== null,
        ),
  );
  const ends = (view.meta?.materializationIntervals ?? [])
    .flatMap(({ endTime }) => toInstantSince1970(endTime) ?? [])
    .sort();
  return {
    name: view.spec.name.slice(0, 250).replaceAll('\0', ''),
    updatedAt: toInstantSince1970(view.meta?.lastUpdatedTimestamp),
    computedUntil: ends.at(-1),
  };
}

/**
 * When values of a view were last computed. Computing may reach into the
 * future; then it happened when the view was last changed. Views that are
 * computed on demand, or fed from outside, tell nothing.
 */
export function refreshedAt(
  { updatedAt, computedUntil }: KeptView,
  now: Date,
): string | undefined {
  return computedUntil && Date.parse(computedUntil) > now.getTime()
    ? updatedAt
    : computedUntil;
}
