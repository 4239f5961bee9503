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

import type { EnvironmentData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { mlopsMaturityAnnotations } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { MlComponent } from '../../entities/types';
import type { RepositoryEvidence } from '../types';
import { deployedWithin, productionDeployments } from './deployments';

const productionName = /^(?:prod|production|live)(?![a-z])/i;

/**
 * The environments of a repository that are production for a component: those
 * that the annotation names, else those that were lately deployed to as
 * production, else those that are called so.
 */
export function productionEnvironments(
  { annotations }: Pick<MlComponent, 'annotations'>,
  repository: RepositoryEvidence,
  days: number,
  now: Date,
): EnvironmentData[] {
  const declared = (
    annotations[mlopsMaturityAnnotations.productionEnvironment] ?? ''
  )
    .split(',')
    .map(name => name.trim().toLowerCase())
    .filter(Boolean);
  if (declared.length > 0) {
    return repository.environments.filter(({ name }) =>
      declared.includes(name.toLowerCase()),
    );
  }
  const deployed = new Set(
    deployedWithin(
      productionDeployments({ repositories: [repository] }),
      days,
      now,
    ).map(({ deployment }) => deployment.environment),
  );
  return repository.environments.filter(({ name }) =>
    deployed.size > 0 ? deployed.has(name) : productionName.test(name),
  );
}
