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
  SourceError,
  type GapRecorder,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { z } from 'zod';
import { endpoints } from '../api/endpoints';
import type { ProjectApi } from '../api/ProjectApi';

const schema = z.array(
  z.object({
    name: z.string(),
    required_approval_count: z.number().nullish(),
    approval_rules: z
      .array(z.object({ required_approvals: z.number().nullish() }))
      .nullish(),
    deploy_access_levels: z.array(z.object({})).nullish(),
  }),
);

/** The rules of an environment as GitLab describes them. */
export type ProtectedEnvironment = z.infer<typeof schema>[number];

/**
 * Reads the rules that protect environments. Only paid tiers have them; the
 * others answer 404 or 403, and then there are none.
 *
 * @param isPaid - something else shows that the tier has such rules, so that a
 * refusal is one
 */
export async function readProtectedEnvironments(
  api: ProjectApi,
  gaps: GapRecorder,
  isPaid: boolean,
): Promise<ProtectedEnvironment[]> {
  const rules = await gaps.attempt(
    endpoints.protectedEnvironments,
    async () => {
      try {
        return await api.get({
          path: ['protected_environments'],
          query: { per_page: 100 },
          schema,
          notFound: [],
        });
      } catch (error) {
        if (error instanceof SourceError && error.status === 403 && !isPaid) {
          return [];
        }
        throw error;
      }
    },
  );
  return rules ?? [];
}
