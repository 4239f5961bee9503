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

import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Route, Routes } from 'react-router-dom';
import { useModels } from '../../hooks/useModels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { FailurePanel } from '../FailurePanel';
import { TrialScreen } from '../Trial';
import { FactPage } from './FactPage';
import { ModelList } from './ModelList';
import { ModelPage } from './ModelPage';
import { ModelsSkeleton } from './ModelsSkeleton';

/**
 * What components are assessed against: all models, one of them, or a fact with
 * the criteria of every model that ask for it.
 */
export function ModelsScreen() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const models = useModels();
  if (models.data) {
    return (
      <Routes>
        <Route index element={<ModelList models={models.data} />} />
        <Route
          path="facts/:factId"
          element={<FactPage models={models.data} />}
        />
        <Route
          path=":modelId/try"
          element={<TrialScreen models={models.data} />}
        />
        <Route path=":modelId" element={<ModelPage models={models.data} />} />
        <Route path="*" element={<ModelList models={models.data} />} />
      </Routes>
    );
  }
  if (models.error) {
    return (
      <FailurePanel
        heading="h2"
        title={t('models.errorTitle')}
        error={models.error}
      />
    );
  }
  return <ModelsSkeleton />;
}
