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

import { useMaturityLinks } from '../links';

/** What the maturity tab of an entity is to show. */
export type TabView = {
  /** Id of a maturity model. */
  model?: string;
  /** Only these criteria. */
  show?: 'blocking' | 'noData';
  /** The criterion to open. */
  criterionId?: string;
};

/**
 * Makes addresses of the maturity tab of an entity; absent where it isn't known
 * where that is.
 */
export function useTabPath(
  entityRef: string,
): ((view: TabView) => string) | undefined {
  const path = useMaturityLinks().entityTabPath?.(entityRef);
  if (path === undefined) return undefined;
  return ({ model, show, criterionId }) => {
    const query = new URLSearchParams({
      ...(model !== undefined && { model }),
      ...(show && { show }),
    }).toString();
    const hash =
      criterionId === undefined ? '' : `#${encodeURIComponent(criterionId)}`;
    return `${path}${query && `?${query}`}${hash}`;
  };
}
