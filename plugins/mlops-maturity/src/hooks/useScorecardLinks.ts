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

import type { ScorecardFilter } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useMaturityLinks, type MaturityScreen } from '../links';
import { writeWithDefaults } from './defaultedState';
import { useScorecardDefaults } from './scorecardDefaults';
import type { ScorecardState } from './scorecardState';
import type { Scorecard } from './useScorecard';

/** What a link changes of what is shown now. */
type ScorecardChanges = Partial<
  Omit<ScorecardState, 'filter' | 'cursor' | 'page'>
> & { filter?: ScorecardFilter };

/**
 * Makes addresses of the scorecard's screens that keep the filters, save for
 * those that a link changes. They name the model, so that they mean the same to
 * everybody they are sent to.
 */
export function useScorecardLinks(scorecard: Scorecard) {
  const { model, state } = scorecard;
  const { screenPath } = useMaturityLinks();
  const { filter: standard } = useScorecardDefaults();
  return (
    screen: MaturityScreen,
    changes: ScorecardChanges = {},
  ): string | undefined => {
    const path = screenPath(screen);
    if (path === undefined) return undefined;
    const query = writeWithDefaults(
      new URLSearchParams(),
      {
        ...state,
        model: model.id,
        ...changes,
        filter: { ...state.filter, ...changes.filter },
        cursor: undefined,
        page: 1,
      },
      standard,
    );
    return `${path}?${query}`;
  };
}
