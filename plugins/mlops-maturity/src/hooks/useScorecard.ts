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

import type {
  ScorecardFilter,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useScorecardDefaults } from './scorecardDefaults';
import { useChosenModel } from './useChosenModel';
import { useModels } from './useModels';
import { useScorecardState } from './useScorecardState';

/** What a screen of the scorecard works on. */
export type Scorecard = ReturnType<typeof useScorecardState> & {
  models: ServedModel[];
  model: ServedModel;
  chooseModel: (modelId: string) => void;
  /** What was asked for in place of the model, and isn't loaded. */
  unknownModel?: { id: string; by: 'portal' | 'address' };
};

/**
 * What the address says, with the model that it means: the one that it names,
 * else the one that the user looked at last.
 */
export function useScorecard(): {
  scorecard?: Scorecard;
  error: Error | null;
  isPending: boolean;
} {
  const { data: models, error, isPending } = useModels();
  const address = useScorecardState();
  const { state, change } = address;
  const [remembered, remember] = useChosenModel(
    models?.map(({ id }) => id) ?? [],
  );
  const { model: standard } = useScorecardDefaults();
  const isUnknown = (wanted: string | undefined): wanted is string =>
    wanted !== undefined && !models?.some(({ id }) => id === wanted);
  const unknownModel = unknownOf(state.model, standard, isUnknown);
  const model =
    models?.find(({ id }) => id === state.model) ??
    models?.find(({ id }) => id === remembered);

  const chooseModel = (modelId: string) => {
    remember(modelId);
    // Levels, criteria and dimensions of one model mean nothing in another.
    const also = state.filter.also?.filter(
      one => !one.startsWith(`${modelId}=`),
    );
    change({
      model: modelId,
      with: state.with === modelId ? undefined : state.with,
      filter: {
        ...withoutModel(state.filter),
        also: also?.length ? also : undefined,
      },
    });
  };

  return {
    scorecard: models &&
      model && {
        ...address,
        state:
          unknownModel?.by === 'address'
            ? { ...state, filter: withoutModel(state.filter) }
            : state,
        models,
        model,
        chooseModel,
        unknownModel,
      },
    error,
    isPending,
  };
}

/** The filter without what has a meaning in one model only. */
function withoutModel(filter: ScorecardFilter): ScorecardFilter {
  return {
    ...filter,
    level: undefined,
    blockedBy: undefined,
    blockedFor: undefined,
    weakIn: undefined,
    higherThan: undefined,
    lowerThan: undefined,
  };
}

/** The address comes first; where it names a model, no other matters. */
function unknownOf(
  addressed: string | undefined,
  configured: string | undefined,
  isUnknown: (id: string | undefined) => id is string,
): Scorecard['unknownModel'] {
  if (isUnknown(addressed)) return { id: addressed, by: 'address' };
  if (addressed === undefined && isUnknown(configured)) {
    return { id: configured, by: 'portal' };
  }
  return undefined;
}
