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
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { ServedModel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { areBands, shownLevels } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { LevelChip } from '../LevelChip';

const useStyles = makeStyles(theme => ({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
    margin: theme.spacing(1, 0),
    padding: 0,
    listStyle: 'none',
  },
  level: { display: 'flex', alignItems: 'center', gap: theme.spacing(0.75) },
}));

/** What the colors of a model's levels stand for. */
export function LevelLegend(props: { model: Pick<ServedModel, 'levels'> }) {
  const { levels } = props.model;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <ul
      className={classes.legend}
      aria-label={
        areBands(levels) ? t('scoreboard.bands') : t('distribution.levels')
      }
    >
      {shownLevels(levels).map(level => (
        <li key={level.rank} className={classes.level}>
          <LevelChip level={level} levelCount={levels.length} />
          <Typography variant="caption">{level.name}</Typography>
        </li>
      ))}
    </ul>
  );
}
