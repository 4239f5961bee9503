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

import type { ClassifiedDeployment } from '../../workflows/types';
import { isWithin } from '../decisions';
import type { FactInput, RepositoryEvidence } from '../types';

/** A deployment that took effect. */
export type SuccessfulDeployment = ClassifiedDeployment & {
  /** The repository that it was made from. */
  repository: RepositoryEvidence;
  /** When it took effect, ISO 8601 UTC. */
  deployedAt: string;
};

/**
 * The deployments from a repository that took effect and prove something, to
 * any environment that lasts, newest first. One that is only pending, or whose
 * environment goes away by itself, is none.
 */
export function successfulDeployments(
  repository: RepositoryEvidence,
): SuccessfulDeployment[] {
  return repository.deployments
    .flatMap(classified => {
      const { succeededAt, transient } = classified.deployment;
      return classified.counts && !transient && succeededAt !== undefined
        ? { ...classified, repository, deployedAt: succeededAt }
        : [];
    })
    .sort((a, b) => Date.parse(b.deployedAt) - Date.parse(a.deployedAt));
}

/**
 * The production deployments of a component, or of one of its consumers, that
 * took effect, newest first. Those of one repository only are had by passing
 * `{ repositories: [repository] }`.
 */
export function productionDeployments(
  input: Pick<FactInput, 'repositories'>,
): SuccessfulDeployment[] {
  return input.repositories
    .flatMap(successfulDeployments)
    .filter(({ production }) => production)
    .sort((a, b) => Date.parse(b.deployedAt) - Date.parse(a.deployedAt));
}

/** Those of the given deployments that took effect in the last `days`. */
export function deployedWithin(
  deployments: SuccessfulDeployment[],
  days: number,
  now: Date,
): SuccessfulDeployment[] {
  return deployments.filter(({ deployedAt }) =>
    isWithin(deployedAt, days, now),
  );
}
