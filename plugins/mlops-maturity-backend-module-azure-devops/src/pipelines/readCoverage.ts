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

import { z } from 'zod';
import type { ProjectApi } from '../api/ProjectApi';
import { isLongOver, type AzureBuild } from './azureBuild';

const schema = z.object({
  coverageData: z
    .array(
      z.object({
        coverageStats: z
          .array(
            z.object({
              label: z.string().nullish(),
              total: z.number().nonnegative(),
              covered: z.number().nonnegative(),
            }),
          )
          .nullish(),
      }),
    )
    .nullish(),
});

/**
 * The share of lines that the tests of a run reached, 0..1; undefined when none
 * was published.
 *
 * @throws SourceError
 */
export async function readCoverage(
  api: ProjectApi,
  build: AzureBuild,
): Promise<number | undefined> {
  const { coverageData } = await api.get({
    path: ['test', 'codecoverage'],
    query: { buildId: build.id },
    cacheKey: `coverage of ${build.id}, ended ${build.finishTime ?? 'never'}`,
    schema,
    notFound: {},
    settled: () => isLongOver(build, api.now),
  });
  const stats = (coverageData ?? []).flatMap(
    ({ coverageStats }) => coverageStats ?? [],
  );
  const lines = stats.filter(({ label }) => /^lines?$/i.test(label ?? ''));
  const counted = lines.length > 0 ? lines : stats.slice(0, 1);
  const total = counted.reduce((sum, one) => sum + one.total, 0);
  const covered = counted.reduce((sum, one) => sum + one.covered, 0);
  return total > 0 ? Math.min(covered / total, 1) : undefined;
}
