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

import { ResponseErrorPanel } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useChosenModel } from '../../hooks/useChosenModel';
import { useModels } from '../../hooks/useModels';
import { useScorecardState } from '../../hooks/useScorecardState';
import { mlopsMaturityTranslationRef } from '../../translation';
import { ScorecardContent } from './ScorecardContent';
import { ScorecardSkeleton } from './ScorecardSkeleton';

/** How mature all ML components are that the user may see. */
export function ScorecardPage() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const models = useModels();
  const scorecard = useScorecardState();
  const [remembered, remember] = useChosenModel(
    models.data?.map(({ id }) => id) ?? [],
  );
  const model =
    models.data?.find(({ id }) => id === scorecard.state.model) ??
    models.data?.find(({ id }) => id === remembered);

  const chooseModel = (modelId: string) => {
    remember(modelId);
    // Levels and criteria of one model mean nothing in another.
    scorecard.change({
      model: modelId,
      filter: {
        ...scorecard.state.filter,
        level: undefined,
        blockedBy: undefined,
      },
    });
  };

  return (
    <>
      {models.error && (
        <ResponseErrorPanel
          title={t('scorecard.errorTitle')}
          error={models.error}
        />
      )}
      {model && models.data && (
        <ScorecardContent
          models={models.data}
          model={model}
          scorecard={scorecard}
          onChooseModel={chooseModel}
        />
      )}
      {models.isPending && <ScorecardSkeleton />}
    </>
  );
}
