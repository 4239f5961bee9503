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
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { z } from 'zod';
import type { ProjectApi } from '../api/ProjectApi';
import { listOf } from '../api/values';
import type { AzureEnvironment } from './readEnvironments';

const schema = listOf(
  z.object({
    type: z.object({ name: z.string().nullish() }).nullish(),
    isDisabled: z.boolean().nullish(),
    settings: z
      .object({
        displayName: z.string().nullish(),
        definitionRef: z.object({ name: z.string().nullish() }).nullish(),
      })
      .nullish(),
  }),
);

/**
 * Reads what guards an environment, as an observation.
 *
 * @throws SourceError
 */
export async function readGuardedEnvironment(
  api: ProjectApi,
  environment: AzureEnvironment,
): Promise<Observation> {
  const { value } = await api.get({
    path: ['pipelines', 'checks', 'configurations'],
    query: {
      resourceType: 'environment',
      resourceId: environment.id,
      $expand: 'settings',
    },
    preview: true,
    schema,
  });
  const checks = value
    .filter(({ isDisabled }) => !isDisabled)
    .map(({ type, settings }) => ({
      type: type?.name ?? '',
      task: settings?.definitionRef?.name ?? '',
      shown: settings?.displayName ?? type?.name,
    }));
  const isApproval = ({ type }: { type: string }) => type === 'Approval';
  const isBranch = ({ task }: { task: string }) =>
    /^evaluatebranchprotection$/i.test(task);
  const isDelay = ({ task }: { task: string }) => /^delay$/i.test(task);
  const rules = checks
    .filter(one => !isApproval(one) && !isBranch(one) && !isDelay(one))
    // A lock lets runs follow each other; it keeps none out.
    .filter(({ type }) => type !== 'ExclusiveLock')
    .flatMap(({ shown }) => toText(shown, 100) ?? []);
  const { organization, project } = api;
  return {
    kind: 'environment',
    key: environment.name,
    data: {
      name: environment.name,
      url: toWebLink(
        `${api.webUrl}/${encodeURIComponent(organization)}/${encodeURIComponent(project)}/_environments/${environment.id}`,
      ),
      requiredReviewers: checks.some(isApproval),
      waitTimer: checks.some(isDelay),
      branchPolicy: checks.some(isBranch),
      otherRules: [...new Set(rules)].toSorted(),
    },
  };
}
