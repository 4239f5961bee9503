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
  toInstant,
  toText,
  toWebLink,
  type Observation,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { z } from 'zod';
import type { RepositoryApi } from '../api/RepositoryApi';
import { toConclusion } from '../api/values';

const maxPages = 2;

/** GitHub lets checks be repeated for 30 days. */
const repeatableMs = 40 * 24 * 60 * 60 * 1000;

const schema = z.object({
  check_runs: z.array(
    z.object({
      name: z.string(),
      status: z.string().nullish(),
      conclusion: z.string().nullish(),
      completed_at: z.string().nullish(),
      html_url: z.string().nullish(),
      details_url: z.string().nullish(),
      app: z.object({ slug: z.string().nullish() }).nullish(),
    }),
  ),
});

/**
 * Reads what the newest checks said about a commit.
 *
 * @throws SourceError
 */
export async function readCommitChecks(
  api: RepositoryApi,
  sha: string,
): Promise<Observation> {
  const repeatableSince = api.now.getTime() - repeatableMs;
  const { pages } = await api.getPages(
    {
      path: ['commits', sha, 'check-runs'],
      query: { per_page: 100, filter: 'latest' },
      schema,
      settled: ({ check_runs }) =>
        check_runs.length > 0 &&
        check_runs.every(
          ({ completed_at }) =>
            completed_at && Date.parse(completed_at) < repeatableSince,
        ),
    },
    { maxPages },
  );
  return {
    kind: 'commitChecks',
    key: sha,
    data: {
      sha,
      checks: pages
        .flatMap(({ check_runs }) => check_runs)
        .map(check => ({
          name: toText(check.name, 300) ?? '',
          conclusion: toConclusion(check.conclusion),
          completedAt: toInstant(check.completed_at),
          url: toWebLink(check.html_url ?? check.details_url),
          app: toText(check.app?.slug, 200),
        })),
    },
  };
}
