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
import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import { trendSpans } from '../../hooks/scorecardState';
import type { Scorecard } from '../../hooks/useScorecard';
import { useSeen } from '../../hooks/useSeen';
import { mlopsMaturityTranslationRef } from '../../translation';
import { Choice } from '../Choice';
import { Panel } from '../Panel';
import { Trend } from './Trend';
import { chartHeight } from './chartHeight';

// What hasn't been read would be a gray box on paper.
const useStyles = makeStyles({
  unseen: { '@media print': { display: 'none' } },
});

/** How the distribution over levels has developed; loads after the rest. */
export function TrendPanel(props: { scorecard: Scorecard }) {
  const { scorecard } = props;
  const { state, change } = scorecard;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { ref, seen } = useSeen<HTMLDivElement>();
  const spans = {
    30: t('trend.days30'),
    90: t('trend.days90'),
    365: t('trend.days365'),
  };
  return (
    <div ref={ref} className={seen ? undefined : classes.unseen}>
      <Panel
        title={t('trend.title')}
        action={
          <Choice
            label={t('trend.range')}
            options={trendSpans.map(span => ({
              value: span,
              label: spans[span],
            }))}
            value={state.days}
            onChange={days => change({ days }, { replace: true })}
          />
        }
      >
        {seen ? (
          <Trend scorecard={scorecard} />
        ) : (
          <Skeleton variant="rect" height={chartHeight} />
        )}
      </Panel>
    </div>
  );
}
