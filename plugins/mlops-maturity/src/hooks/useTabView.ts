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

import { useSearchParams } from 'react-router-dom';

const shows = ['all', 'blocking', 'noData'] as const;
const groupings = ['level', 'dimension'] as const;

/** What the entity tab shows. */
export type TabState = {
  /** Id of a maturity model, as it was asked for. */
  model?: string;
  show: (typeof shows)[number];
  dimension?: string;
  by: (typeof groupings)[number];
};

/**
 * What the entity tab shows, kept in the address so that it can be shared. What
 * is the default isn't written there.
 */
export function useTabView(): [TabState, (change: Partial<TabState>) => void] {
  const [parameters, setParameters] = useSearchParams();
  const view: TabState = {
    model: parameters.get('model') ?? undefined,
    show: shows.find(one => one === parameters.get('show')) ?? 'all',
    dimension: parameters.get('dimension') ?? undefined,
    by: groupings.find(one => one === parameters.get('by')) ?? 'level',
  };
  const change = (changes: Partial<TabState>) =>
    setParameters(
      before => {
        const after = new URLSearchParams(before);
        for (const [name, value] of Object.entries(changes)) {
          const isDefault = value === 'all' || value === 'level';
          if (value === undefined || isDefault) after.delete(name);
          else after.set(name, value);
        }
        return after;
      },
      { replace: true },
    );
  return [view, change];
}
