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
import type { ServedModel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { areBands } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import type { ColumnId } from './columns';

/** What the columns are called, in the words of the model. */
export function useColumnTitles(model: ServedModel): Record<ColumnId, string> {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const bands = areBands(model.levels);
  return {
    level: bands ? t('scoreboard.band') : t('table.level'),
    potential: t('table.potential'),
    target: t('table.target'),
    dimensions: bands ? t('scoreboard.sections') : t('table.dimensions'),
    blocking: bands ? t('scoreboard.blocking') : t('table.blocking'),
    owner: t('table.owner'),
    system: t('table.system'),
    domain: t('table.domain'),
    lifecycle: t('table.lifecycle'),
    type: t('table.type'),
    assessed: t('table.assessed'),
  };
}
