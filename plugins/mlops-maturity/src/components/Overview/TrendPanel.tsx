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
import ToggleButton from '@material-ui/lab/ToggleButton';
import ToggleButtonGroup from '@material-ui/lab/ToggleButtonGroup';
import { trendSpans, type ScorecardState } from '../../hooks/scorecardState';
import type { Scorecard } from '../../hooks/useScorecard';
import { useSeen } from '../../hooks/useSeen';
import { mlopsMaturityTranslationRef } from '../../translation';
import { Panel } from '../Panel';
import { Trend } from './Trend';
import { chartHeight } from './chartHeight';

const useStyles = makeStyles({
  spans: { '@media print': { display: 'none' } },
});

/** How the distribution over levels has developed; loads when it is seen. */
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
    <Panel
      title={t('trend.title')}
      action={
        <ToggleButtonGroup
          exclusive
          size="small"
          className={classes.spans}
          value={state.days}
          aria-label={t('trend.range')}
          onChange={(_, days: ScorecardState['days'] | null) =>
            days && change({ days }, { replace: true })
          }
        >
          {trendSpans.map(span => (
            <ToggleButton key={span} value={span}>
              {spans[span]}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      }
    >
      <div ref={ref}>
        {seen ? (
          <Trend scorecard={scorecard} />
        ) : (
          <Skeleton variant="rect" height={chartHeight} />
        )}
      </div>
    </Panel>
  );
}
