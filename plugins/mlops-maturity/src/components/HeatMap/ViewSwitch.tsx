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
import { heatMapViews } from '../../hooks/scorecardState';
import type { Scorecard } from '../../hooks/useScorecard';
import { areBands } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { Choice } from '../Choice';
import { shownView } from './shownView';

/** Switches between groups by dimension and components by criterion. */
export function ViewSwitch(props: { scorecard: Scorecard }) {
  const { scorecard } = props;
  const { model, change } = scorecard;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const labels = {
    groups: areBands(model.levels)
      ? t('heatMap.groupsBySection')
      : t('heatMap.groupsByDimension'),
    criteria: t('heatMap.componentsByCriterion'),
  };
  return (
    <Choice
      label={t('heatMap.view')}
      options={heatMapViews.map(view => ({ value: view, label: labels[view] }))}
      value={shownView(scorecard)}
      onChange={view => change({ view })}
    />
  );
}
