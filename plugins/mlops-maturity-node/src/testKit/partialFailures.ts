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

import type { Collector, TargetReference } from '../collectors';
import type { Observation, ObservationKind } from '../observations';
import { brokenPage, rateLimited } from './faults';
import type { ServedSource, SourceListener } from './serveSource';
import { sweepOnce, type SweptTarget } from './sweepOnce';

/** A target of a collector, and the source that it is read from. */
export type PartialFailures = {
  collector: Collector;
  target: TargetReference;
  served: ServedSource;
  /** The source when all is well. */
  source: SourceListener;
};

/**
 * Lets one kind of request after the other fail while all the others are
 * answered. Whatever a collector makes of that, it must tell: what it returns
 * for a kind that no gap names takes the place of all that was seen before.
 */
export async function expectFailuresToBeTold({
  collector,
  target,
  served,
  source,
}: PartialFailures): Promise<void> {
  served.requests.length = 0;
  const healthy = await sweepOnce(collector, target);
  const shapes = new Set(served.requests.map(shapeOf));
  const untold: Record<string, ObservationKind[]> = {};
  for (const shape of shapes) {
    served.fault = (request, response) => {
      const { method = 'GET', url = '/' } = request;
      const struck = shapeOf({ method, url }) === shape;
      (struck ? brokenPage : source)(request, response);
    };
    const swept = await sweepOnce(collector, target);
    const silent = silentChanges(collector, healthy, swept);
    if (silent.length > 0) untold[shape] = silent;
  }
  expect(untold).toEqual({});
}

/** Uses up the rate limit halfway through a sweep. */
export async function expectHalfASweepToBeTold({
  collector,
  target,
  served,
  source,
}: PartialFailures): Promise<void> {
  served.requests.length = 0;
  const healthy = await sweepOnce(collector, target);
  const half = Math.floor(served.requests.length / 2);
  served.requests.length = 0;
  served.fault = (request, response) =>
    (served.requests.length > half ? rateLimited : source)(request, response);
  const swept = await sweepOnce(collector, target);
  expect(swept.result.retryAfter).toBeDefined();
  expect(silentChanges(collector, healthy, swept)).toEqual([]);
  // Those under way at the same time can't be called back.
  expect(served.requests.length).toBeLessThanOrEqual(half + 10);
}

/** The kinds that are told otherwise than when all is well, and by no gap. */
function silentChanges(
  collector: Collector,
  healthy: SweptTarget,
  swept: SweptTarget,
): ObservationKind[] {
  const missing = new Set(swept.result.gaps.flatMap(({ kinds }) => kinds));
  const told = ({ result }: SweptTarget, kind: ObservationKind) =>
    JSON.stringify(
      result.observations.filter((one: Observation) => one.kind === kind),
    );
  return collector.kinds.filter(
    kind => !missing.has(kind) && told(healthy, kind) !== told(swept, kind),
  );
}

/** What is asked for, whatever it is asked about. */
function shapeOf({ method, url }: { method: string; url: string }): string {
  const { pathname } = new URL(url, 'http://localhost');
  return `${method} ${pathname.replace(/[0-9a-f]{7,}|\d+/g, '*')}`;
}
