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

import { useEffect, useMemo, useState } from 'react';
import {
  useEntityList,
  type DefaultEntityFilters,
} from '@backstage/plugin-catalog-react';
import { useShownModel } from '../hooks/useShownModel';
import { MaturityLevelFilter } from './MaturityLevelFilter';
import { useComponentsAtLevel } from './useComponentsAtLevel';

type Filters = DefaultEntityFilters & {
  mlopsMaturityLevel?: MaturityLevelFilter;
};

/**
 * Narrows the list of the catalog page to the components at a level. Asks for
 * nothing until a level is chosen, or about to be.
 */
export function useLevelFilter(
  options: { model?: string },
  { opened }: { opened: boolean },
) {
  const { filters, updateFilters, queryParameters } = useEntityList<Filters>();
  const [level, setLevel] = useState(() =>
    rankOf(queryParameters.mlopsMaturityLevel),
  );
  const { model, error: modelError } = useShownModel(options.model, {
    enabled: opened || level !== undefined,
  });

  const { user, owners, lifecycles, kind } = filters;
  const owned = user?.value === 'owned' && 'refs' in user && user.refs;
  const starred = user?.value === 'starred' && 'refs' in user && user.refs;
  // What the scorecard knows too keeps the answer small in a large catalog.
  const filter = useMemo(
    () =>
      level === undefined
        ? undefined
        : {
            level: [level],
            owner: owners?.values ?? (owned || undefined),
            lifecycle: lifecycles?.values,
          },
    [level, owners, owned, lifecycles],
  );
  const { data, error, isFetching } = useComponentsAtLevel({
    model: model?.id,
    filter,
  });

  const refs = useMemo(() => {
    const listed = data?.refs?.filter(
      ref =>
        (!kind || ref.startsWith(`${kind.value.toLowerCase()}:`)) &&
        (!starred || starred.includes(ref)),
    );
    return listed && MaturityLevelFilter.canTake(listed) ? listed : undefined;
  }, [data, kind, starred]);
  const tooMany = data && !refs ? data.total : undefined;

  const chosen = filters.mlopsMaturityLevel;
  useEffect(() => {
    const stale =
      level === undefined
        ? chosen !== undefined
        : (data || error) &&
          (chosen?.level !== level || String(chosen.refs) !== String(refs));
    if (!stale) return;
    updateFilters({
      mlopsMaturityLevel:
        level === undefined ? undefined : new MaturityLevelFilter(level, refs),
    });
  }, [level, data, error, refs, chosen, updateFilters]);

  return {
    model,
    level,
    setLevel,
    filter,
    looking: isFetching && !data,
    failed: Boolean(modelError ?? error),
    tooMany,
  };
}

function rankOf(value: string | string[] | undefined): number | undefined {
  return typeof value === 'string' && /^\d{1,2}$/.test(value)
    ? Number(value)
    : undefined;
}
