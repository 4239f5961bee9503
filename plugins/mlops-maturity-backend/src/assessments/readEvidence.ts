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
  observationSchemas,
  type CollectionGap,
  type Collector,
  type Observation,
  type ObservationKind,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { Knex } from 'knex';
import { readKept, scopeHash, type KeptOrigin } from '../database/kept';
import { readObservations } from '../database/observations';
import { readTargetsOfComponent, type StandingGap } from '../database/targets';
import type { MlComponent } from '../entities/types';
import type { CollectedTarget } from '../facts/collectedTarget';
import { joinTargets } from '../facts/joinTargets';
import { placeOfDescription } from '../facts/placeOfDescription';
import { buildPlatformEvidence } from '../facts/platformEvidence';
import { buildRepositoryEvidence } from '../facts/repositoryEvidence';
import type { FactInput, FactSettings, SourceGap } from '../facts/types';
import { mergeKept } from '../observations/mergeKept';
import { entityScope } from '../push/entityScope';
import { withReported, withReportedAbout } from './reportedEvidence';

export type Evidence = {
  input: FactInput;
  /** Without what CI jobs pushed; absent where nothing was pushed. */
  observedInput?: FactInput;
  /** A target was never read yet. */
  pending: boolean;
  /** Nothing was read from any source, and nothing was pushed. */
  noData: boolean;
  /** When observations that are kept although they can't be read are dropped. */
  nextChangeAt?: string;
};

const notReadYet: CollectionGap = {
  kinds: Object.keys(observationSchemas) as ObservationKind[],
  code: 'unavailable',
  message: 'The source has not been read yet',
};

/**
 * Everything that was collected for a component, as facts read it. What a
 * source said before it became unreadable still counts for a while; what the
 * credentials don't reach any more doesn't.
 */
export async function readEvidence(
  knex: Knex,
  component: MlComponent,
  settings: FactSettings,
  options: {
    now: Date;
    staleAfterMs: number;
    collectors: readonly Collector[];
  },
): Promise<Evidence> {
  const { now, staleAfterMs, collectors } = options;
  const collectorOf = new Map(collectors.map(one => [one.id, one]));
  const targets = await readTargetsOfComponent(knex, component.ref, now);
  const observations = await readObservations(knex, [
    ...new Set(targets.map(target => target.id)),
  ]);
  const own = entityScope(component);
  const keptByScope = await readKept(knex, [own, ...targets]);
  const keptOf = (scope: typeof own, origin: KeptOrigin) =>
    (keptByScope.get(scopeHash(scope)) ?? []).filter(
      one => one.origin === origin,
    );
  /** By the entity whose targets they are; as seen, and with what was pushed. */
  const seen = new Map<string, CollectedTarget[]>();
  const reported = new Map<string, CollectedTarget[]>();
  const changes: string[] = [];
  let isReported = false;

  for (const target of targets) {
    const stored = observations.get(target.id)!;
    const { dropped, gaps, staleGaps, changesAt } = sortGaps(
      target,
      new Set(stored.map(({ kind }) => kind)),
      { now, staleAfterMs },
    );
    changes.push(...changesAt);
    const collector = collectorOf.get(target.collector);
    const named = (gap: CollectionGap): SourceGap => ({
      ...gap,
      source: {
        collector: target.collector,
        host: target.host,
        key: target.key,
      },
    });
    const stands: CollectedTarget = {
      collector: target.collector,
      title: collector?.title ?? target.collector,
      kinds: collector?.kinds ?? [],
      host: target.host,
      key: target.key,
      pathPrefix: target.pathPrefix,
      observations: withoutKinds(
        mergeKept(stored, keptOf(target, 'event')),
        dropped,
      ),
      gaps: (target.checkedAt ? gaps : [notReadYet]).map(named),
      staleGaps: staleGaps.map(named),
      collectedAt: target.collectedAt,
    };
    const collected = target.described ? placeOfDescription(stands) : stands;
    const pushed = keptOf(target, 'push');
    isReported ||= pushed.length > 0;
    addTo(seen, target.via, collected);
    addTo(reported, target.via, withReported(collected, pushed));
  }
  const pushed = keptOf(own, 'push');
  isReported ||= pushed.length > 0;
  reported.set(
    component.ref,
    withReportedAbout(component.ref, reported.get(component.ref) ?? [], pushed),
  );

  const kinds = collectors.flatMap(collector => collector.kinds);
  const inputOf = (collected: Map<string, CollectedTarget[]>) =>
    buildInput(component, collected, settings, kinds);
  return {
    input: inputOf(reported),
    ...(isReported && { observedInput: inputOf(seen) }),
    pending: targets.some(target => !target.checkedAt),
    noData:
      !isReported &&
      [...seen.values()]
        .flat()
        .every(({ observations: known }) => known.length === 0),
    nextChangeAt: changes.sort()[0],
  };
}

function addTo(
  collected: Map<string, CollectedTarget[]>,
  via: string,
  target: CollectedTarget,
): void {
  const all = collected.get(via) ?? [];
  collected.set(via, all);
  all.push(target);
}

function buildInput(
  component: MlComponent,
  collected: ReadonlyMap<string, CollectedTarget[]>,
  settings: FactSettings,
  collectable: readonly ObservationKind[],
): FactInput {
  const own = collected.get(component.ref) ?? [];
  const { repositories, platforms } = joinTargets(own);
  return {
    component,
    repositories: repositories.map(one =>
      buildRepositoryEvidence(one, component.annotations, settings),
    ),
    platforms: platforms.map(buildPlatformEvidence),
    collectable: new Set([
      ...collectable,
      ...own.flatMap(({ kinds }) => kinds),
    ]),
    consumers: component.consumers.map(entity => ({
      entity,
      // The component's annotations name its own workflows, not a consumer's.
      repositories: joinTargets(
        collected.get(entity.ref) ?? [],
      ).repositories.map(one => buildRepositoryEvidence(one, {}, settings)),
    })),
    settings,
  };
}

/**
 * Tells gaps that hide something from those behind which what was seen before
 * still counts: the source can't answer now, but did lately.
 */
function sortGaps(
  target: { gaps: StandingGap[]; collectedAt?: string },
  known: ReadonlySet<ObservationKind>,
  { now, staleAfterMs }: { now: Date; staleAfterMs: number },
) {
  const dropped = new Set<ObservationKind>();
  const gaps: CollectionGap[] = [];
  const staleGaps: CollectionGap[] = [];
  const changesAt: string[] = [];
  const add = (
    list: CollectionGap[],
    gap: StandingGap,
    kinds: ObservationKind[],
  ) => {
    const { since: _, ...rest } = gap;
    if (kinds.length > 0) list.push({ ...rest, kinds });
  };
  for (const gap of target.gaps) {
    const until = trustedUntil(gap, staleAfterMs);
    if (until <= now.getTime()) {
      for (const kind of gap.kinds) dropped.add(kind);
      add(gaps, gap, gap.kinds);
    } else if (until === Infinity) {
      add(gaps, gap, gap.kinds);
    } else {
      // Of a kind that was never read, nothing is known that could count.
      const wasRead = (kind: ObservationKind) =>
        target.collectedAt !== undefined || known.has(kind);
      add(staleGaps, gap, gap.kinds.filter(wasRead));
      add(
        gaps,
        gap,
        gap.kinds.filter(kind => !wasRead(kind)),
      );
      changesAt.push(new Date(until).toISOString());
    }
  }
  return { dropped, gaps, staleGaps, changesAt };
}

/** Until when what was seen before a gap counts. */
function trustedUntil(gap: StandingGap, staleAfterMs: number): number {
  switch (gap.code) {
    case 'forbidden':
    case 'not-found':
      return 0;
    case 'too-large':
      return Infinity;
    default:
      return Date.parse(gap.since) + staleAfterMs;
  }
}

function withoutKinds(
  observations: Observation[],
  kinds: ReadonlySet<ObservationKind>,
): Observation[] {
  return kinds.size === 0
    ? observations
    : observations.filter(({ kind }) => !kinds.has(kind));
}
