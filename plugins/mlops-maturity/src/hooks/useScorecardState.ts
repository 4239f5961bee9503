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

import { useCallback, useMemo } from 'react';
import { useLocation, useSearchParams } from 'react-router-dom';
import type { ScorecardFilter } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { readWithDefaults, writeWithDefaults } from './defaultedState';
import { useScorecardDefaults } from './scorecardDefaults';
import type { ScorecardState } from './scorecardState';

/**
 * What the scorecard shows, kept in the address so that it can be shared,
 * bookmarked and walked back through.
 */
export function useScorecardState() {
  const [parameters, setParameters] = useSearchParams();
  const location = useLocation();
  const { filter: standard } = useScorecardDefaults();
  const state = useMemo(
    () => readWithDefaults(parameters, standard),
    [parameters, standard],
  );
  const visited = useMemo(() => visitedCursors(location.state), [location]);

  /** Whatever narrows or orders the list starts it from its first page. */
  const change = useCallback(
    (
      changes: Partial<Omit<ScorecardState, 'cursor' | 'page'>>,
      options?: { replace?: boolean },
    ) =>
      setParameters(
        before =>
          writeWithDefaults(
            before,
            {
              ...readWithDefaults(before, standard),
              ...changes,
              cursor: undefined,
              page: 1,
            },
            standard,
          ),
        options,
      ),
    [setParameters, standard],
  );

  const changeFilter = useCallback(
    (changes: Partial<ScorecardFilter>, options?: { replace?: boolean }) =>
      setParameters(before => {
        const current = readWithDefaults(before, standard);
        return writeWithDefaults(
          before,
          {
            ...current,
            filter: { ...current.filter, ...changes },
            cursor: undefined,
            page: 1,
          },
          standard,
        );
      }, options),
    [setParameters, standard],
  );

  const goTo = (cursor: string | undefined, page: number, cursors: string[]) =>
    setParameters(
      before =>
        writeWithDefaults(
          before,
          {
            ...readWithDefaults(before, standard),
            cursor,
            page,
          },
          standard,
        ),
      { state: { cursors } },
    );

  return {
    state,
    change,
    changeFilter,
    nextPage: (cursor: string) =>
      goTo(cursor, state.page + 1, [...visited, state.cursor ?? '']),
    /**
     * Cursors lead forwards only. The way back is remembered beside the
     * address, so that a shared link to a later page leads back to the first.
     */
    previousPage: () => {
      const before = visited.at(-1);
      if (before === undefined) goTo(undefined, 1, []);
      else goTo(before || undefined, state.page - 1, visited.slice(0, -1));
    },
    knowsPreviousPage: visited.length > 0,
  };
}

function visitedCursors(state: unknown): string[] {
  const cursors = (state as { cursors?: unknown } | null)?.cursors;
  return Array.isArray(cursors)
    ? cursors.filter(cursor => typeof cursor === 'string')
    : [];
}
