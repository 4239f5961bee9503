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
  toText,
  toWebLink,
  type Observation,
  type GapRecorder,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { z } from 'zod';
import type { RepositoryApi } from '../api/RepositoryApi';
import { isIgnoredEnvironment } from './environmentNames';

const maxPages = 2;

const schema = z.object({
  environments: z.array(
    z.object({
      name: z.string(),
      html_url: z.string().nullish(),
      protection_rules: z
        .array(z.object({ type: z.string(), wait_timer: z.number().nullish() }))
        .nullish(),
      deployment_branch_policy: z.object({}).nullish(),
    }),
  ),
});

/** An environment as GitHub describes it. */
export type GithubEnvironment = z.infer<typeof schema>['environments'][number];

/**
 * Reads the environments of a repository, without pages and previews.
 *
 * @throws SourceError
 */
export async function readEnvironments(
  api: RepositoryApi,
  gaps: GapRecorder,
): Promise<GithubEnvironment[]> {
  const { pages, more } = await api.getPages(
    { path: ['environments'], query: { per_page: 100 }, schema },
    { maxPages },
  );
  if (more) {
    gaps.add({
      kinds: ['environment', 'deployment'],
      code: 'too-large',
      message: `The repository has more than ${maxPages * 100} environments; the rest isn't read.`,
    });
  }
  return pages
    .flatMap(({ environments }) => environments)
    .filter(({ name }) => !isIgnoredEnvironment(name));
}

const knownRules = ['required_reviewers', 'wait_timer', 'branch_policy'];

/** The observation of an environment and the rules that protect it. */
export function toEnvironmentObservation(
  environment: GithubEnvironment,
): Observation {
  const rules = environment.protection_rules ?? [];
  const has = (type: string) => rules.some(rule => rule.type === type);
  return {
    kind: 'environment',
    key: environment.name,
    data: {
      name: environment.name,
      url: toWebLink(environment.html_url),
      requiredReviewers: has('required_reviewers'),
      waitTimer: rules.some(
        ({ type, wait_timer }) => type === 'wait_timer' && wait_timer !== 0,
      ),
      branchPolicy:
        has('branch_policy') || Boolean(environment.deployment_branch_policy),
      otherRules: rules
        .map(({ type }) => type)
        .filter(type => !knownRules.includes(type))
        .flatMap(type => toText(type, 100) ?? []),
    },
  };
}
