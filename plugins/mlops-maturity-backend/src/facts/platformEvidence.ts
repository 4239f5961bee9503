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

import type { CollectedTarget } from './collectedTarget';
import { groupByKind } from './groupByKind';
import type { PlatformEvidence } from './types';

/** Puts together what one ML platform or metrics server said. */
export function buildPlatformEvidence(
  target: CollectedTarget,
): PlatformEvidence {
  const grouped = groupByKind(target.observations);
  return {
    collector: target.collector,
    title: target.title,
    host: target.host,
    key: target.key,
    kinds: target.kinds,
    experiments: grouped.experiment,
    models: grouped.registeredModel,
    endpoints: grouped.servingEndpoint,
    featureStores: grouped.featureStore,
    signals: grouped.metricSignal,
    alertRules: grouped.alertRule,
    gaps: [...target.gaps],
    ...(target.staleGaps && { staleGaps: [...target.staleGaps] }),
    ...(target.collectedAt === undefined
      ? {}
      : { collectedAt: target.collectedAt }),
  };
}
