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
import ToggleButton from '@material-ui/lab/ToggleButton';
import ToggleButtonGroup from '@material-ui/lab/ToggleButtonGroup';
import { heatMapViews, type ScorecardState } from '../../hooks/scorecardState';
import type { Scorecard } from '../../hooks/useScorecard';
import { areBands } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';

const useStyles = makeStyles({
  views: { '@media print': { display: 'none' } },
});

/** Switches between groups by dimension and components by criterion. */
export function ViewSwitch(props: { scorecard: Scorecard }) {
  const { model, state, change } = props.scorecard;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const labels = {
    groups: areBands(model.levels)
      ? t('heatMap.groupsBySection')
      : t('heatMap.groupsByDimension'),
    criteria: t('heatMap.componentsByCriterion'),
  };
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      className={classes.views}
      value={state.view}
      aria-label={t('heatMap.view')}
      onChange={(_, view: ScorecardState['view'] | null) =>
        view && change({ view })
      }
    >
      {heatMapViews.map(view => (
        <ToggleButton key={view} value={view}>
          {labels[view]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
