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

import Skeleton from '@material-ui/lab/Skeleton';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { mlopsMaturityTranslationRef } from '../../translation';
import { ScorecardFrame } from '../ScorecardFrame';
import { CriterionHeatMap } from './CriterionHeatMap';
import { GroupHeatMap } from './GroupHeatMap';
import { shownView } from './shownView';

/**
 * Where maturity is high and where it is low: groups by dimension, or components
 * by criterion.
 */
export function HeatMap() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <ScorecardFrame
      skeleton={
        <div role="status" aria-label={t('scorecard.loading')}>
          <Skeleton variant="rect" height={520} />
        </div>
      }
    >
      {scorecard =>
        shownView(scorecard) === 'criteria' ? (
          <CriterionHeatMap scorecard={scorecard} />
        ) : (
          <GroupHeatMap scorecard={scorecard} />
        )
      }
    </ScorecardFrame>
  );
}
