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
import Skeleton from '@material-ui/lab/Skeleton';
import { mlopsMaturityTranslationRef } from '../../translation';
import { EmptyPanel } from '../EmptyPanel';
import { ScorecardFrame } from '../ScorecardFrame';
import { ComparisonContent } from './ComparisonContent';

/** One model against another: where they disagree, and why. */
export function Comparison() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <ScorecardFrame
      skeleton={
        <div role="status" aria-label={t('scorecard.loading')}>
          <Skeleton variant="rect" height={520} />
        </div>
      }
    >
      {scorecard => {
        const others = scorecard.models.filter(
          ({ id }) => id !== scorecard.model.id,
        );
        const other =
          others.find(({ id }) => id === scorecard.state.with) ?? others[0];
        return other ? (
          <ComparisonContent
            scorecard={scorecard}
            others={others}
            other={other}
          />
        ) : (
          <EmptyPanel
            title={t('comparison.onlyOneTitle')}
            text={t('comparison.onlyOneText')}
          />
        );
      }}
    </ScorecardFrame>
  );
}
