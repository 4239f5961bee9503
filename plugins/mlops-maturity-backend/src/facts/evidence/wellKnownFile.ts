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

import type { RepositoryEvidence } from '../types';
import { pathWithinComponent } from './paths';

/**
 * The first file whose path matches, seen from the component's folder or from
 * the root of the repository: a monorepo keeps one LICENSE for all.
 */
export function wellKnownFile(
  repository: RepositoryEvidence,
  pattern: RegExp,
): string | undefined {
  const own = repository.tree?.entries.find(
    ({ path }) =>
      pattern.test(pathWithinComponent(repository, path)) || pattern.test(path),
  )?.path;
  return own ?? repository.commonPaths?.find(path => pattern.test(path));
}
