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

import { useLocation } from 'react-router-dom';

/** A criterion that the address names. */
export type LinkedCriterion = {
  id: string;
  /** Differs whenever a link to it is followed. */
  visit: string;
};

/** The criterion that the address names after `#`. */
export function useLinkedCriterion(): LinkedCriterion | undefined {
  const { hash, key } = useLocation();
  const id = decoded(hash.slice(1));
  return id ? { id, visit: key } : undefined;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    // Anyone can write anything into the address.
    return undefined;
  }
}
