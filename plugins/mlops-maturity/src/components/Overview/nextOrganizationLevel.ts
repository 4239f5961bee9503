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

import type { ScorecardFigures } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';

/**
 * The level above the organization's, with how many of the components in
 * production have reached it; undefined at the highest level, and where nothing
 * is in production.
 */
export function nextOrganizationLevel({
  organizationLevel,
  distribution,
}: ScorecardFigures):
  { level: number; reached: number; production: number } | undefined {
  if (organizationLevel === undefined) return undefined;
  const above = distribution.filter(({ level }) => level > organizationLevel);
  if (above.length === 0) return undefined;
  const productionOf = (levels: typeof distribution) =>
    levels.reduce((sum, { production }) => sum + production, 0);
  return {
    level: Math.min(...above.map(({ level }) => level)),
    reached: productionOf(above),
    production: productionOf(distribution),
  };
}
