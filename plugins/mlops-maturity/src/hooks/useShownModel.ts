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

import { useChosenModel } from './useChosenModel';
import { useModels } from './useModels';

/**
 * The model that a card outside the scorecard shows: the one that its
 * configuration names, else the one that the user looked at last.
 */
export function useShownModel(
  configured?: string,
  options?: { enabled?: boolean },
) {
  const { data: models, error, isPending } = useModels(options);
  const offered =
    models?.filter(({ id }) => configured === undefined || id === configured) ??
    [];
  const [chosen, choose] = useChosenModel(offered.map(({ id }) => id));
  return {
    /** Those to choose from: a single one where the configuration decides. */
    models: offered,
    model: offered.find(({ id }) => id === chosen),
    choose,
    error,
    isPending,
  };
}
