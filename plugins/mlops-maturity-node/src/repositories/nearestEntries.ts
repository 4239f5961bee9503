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

import type { RepositoryEntry } from './readRepositoryFiles';

/**
 * At most so many paths of a listing: those near the root say most about a
 * repository. Paths that are too long to be stored are left out.
 *
 * @public
 */
export function nearestEntries<Entry extends RepositoryEntry>(
  listing: readonly Entry[],
  maxEntries: number,
): { entries: Entry[]; truncated: boolean } {
  const entries = listing.filter(
    ({ path }) => path !== '' && path.length <= 1000,
  );
  if (entries.length <= maxEntries) {
    return { entries, truncated: false };
  }
  const depth = ({ path }: Entry) => path.split('/').length;
  const nearest = entries.toSorted((a, b) => depth(a) - depth(b));
  return { entries: nearest.slice(0, maxEntries), truncated: true };
}
