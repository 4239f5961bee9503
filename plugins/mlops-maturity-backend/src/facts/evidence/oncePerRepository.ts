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

/**
 * Keeps what was found in a repository as long as its evidence is in memory:
 * many facts ask for the same, and reading files is what takes time.
 */
export function oncePerRepository<T>(
  find: (repository: RepositoryEvidence) => T,
): (repository: RepositoryEvidence) => T {
  const known = new WeakMap<RepositoryEvidence, { found: T }>();
  return repository => {
    const entry = known.get(repository) ?? { found: find(repository) };
    known.set(repository, entry);
    return entry.found;
  };
}
