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
  toWebLink,
  type EnvironmentData,
  type GapRecorder,
  type Observation,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { z } from 'zod';
import type { ProjectApi } from '../api/ProjectApi';
import type { GitlabProject } from '../repository/readProject';
import type { ProtectedEnvironment } from './readProtectedEnvironments';

const maxPages = 2;
const preview = /^(review\/|preview|pr-?\d+|mr-?\d+)/i;
const production = /^(prod|production|live)/i;

const schema = z.array(
  z.object({
    id: z.number(),
    name: z.string(),
    tier: z.string().nullish(),
    auto_stop_at: z.string().nullish(),
  }),
);

/** An environment as GitLab describes it. */
export type GitlabEnvironment = z.infer<typeof schema>[number];

/** Environments that nothing of the component runs in: previews. */
export function isPreview(name: string): boolean {
  return preview.test(name);
}

/**
 * Reads the environments of a project that aren't stopped, without previews;
 * those for production first.
 *
 * @throws SourceError
 */
export async function readEnvironments(
  api: ProjectApi,
  gaps: GapRecorder,
): Promise<GitlabEnvironment[]> {
  const { pages, more } = await api.getPages(
    {
      path: ['environments'],
      query: { states: 'available', per_page: 100 },
      schema,
    },
    { maxPages },
  );
  if (more) {
    gaps.add({
      kinds: ['environment', 'deployment'],
      code: 'too-large',
      message: `The project has more than ${maxPages * 100} environments; the rest isn't read.`,
    });
  }
  const byName = new Map(pages.flat().map(one => [one.name, one]));
  return [...byName.values()]
    .filter(({ name }) => !isPreview(name))
    .toSorted((a, b) => rankOf(a) - rankOf(b) || a.id - b.id);
}

function rankOf({ tier, name }: GitlabEnvironment): number {
  if (tier === 'production') {
    return 0;
  }
  return production.test(name) ? 1 : 2;
}

const tiers = ['production', 'staging', 'testing', 'development', 'other'];

/** What GitLab says that an environment is for. */
export function tierOf(
  environment: GitlabEnvironment | undefined,
): 'production' | 'staging' | 'testing' | 'development' | 'other' | undefined {
  const tier = environment?.tier ?? '';
  return tiers.includes(tier) ? (tier as ReturnType<typeof tierOf>) : undefined;
}

/** The observation of an environment and the rules that protect it. */
export function toEnvironmentObservation(
  environment: GitlabEnvironment,
  project: GitlabProject,
  rules: readonly ProtectedEnvironment[],
): Observation {
  // A group protects all environments of a tier by the name of the tier.
  const rule = rules.find(({ name }) => name === environment.name);
  const needed = [
    rule?.required_approval_count ?? 0,
    ...(rule?.approval_rules ?? []).map(one => one.required_approvals ?? 0),
  ];
  const data: EnvironmentData = {
    name: environment.name,
    url: toWebLink(
      project.web_url && `${project.web_url}/-/environments/${environment.id}`,
    ),
    requiredReviewers: needed.some(count => count > 0),
    waitTimer: false,
    branchPolicy: false,
    otherRules: rule?.deploy_access_levels?.length
      ? ['deploy_access_levels']
      : [],
  };
  return { kind: 'environment', key: environment.name, data };
}
