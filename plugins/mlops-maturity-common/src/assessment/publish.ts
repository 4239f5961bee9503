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

import type { PublishedLevel, PublishOptions } from './types';

/**
 * Decides which level is shown. A rise shows at once; a drop only when the
 * verified level has stayed below the published one for the whole hold, so
 * that a pipeline that is red for a day doesn't cost a team its level. The
 * component counts as at risk from the first moment on.
 *
 * The hold is one and the same for a level that goes on falling meanwhile: at
 * its end, what is verified then is published.
 *
 * The level of archived code stays as it is: its evidence grows old without
 * anybody having let it slip.
 *
 * Pass no previous level to publish at once, on a component's first assessment
 * or when a change of the rules moved the level.
 *
 * @public
 */
export function publish(
  previous: PublishedLevel | undefined,
  verifiedLevel: number,
  { now, holdDropForMs, frozen }: PublishOptions,
): PublishedLevel {
  if (frozen) return { level: previous?.level ?? verifiedLevel, frozen };
  if (!previous || verifiedLevel >= previous.level) {
    return { level: verifiedLevel };
  }
  const atRiskSince = previous.atRiskSince ?? now.toISOString();
  const holdEnds = Date.parse(atRiskSince) + holdDropForMs;
  if (now.getTime() >= holdEnds) {
    return { level: verifiedLevel };
  }
  return {
    level: previous.level,
    atRiskSince,
    nextChangeAt: new Date(holdEnds).toISOString(),
  };
}
