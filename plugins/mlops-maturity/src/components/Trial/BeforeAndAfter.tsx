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
import type { ModelTrialResponse } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';
import { LevelLegend } from '../LevelLegend';
import { StackedLevels } from '../StackedLevels';

const useStyles = makeStyles(theme => ({
  bars: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
    [theme.breakpoints.down('xs')]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(0.5),
    },
  },
}));

/** How the components spread over the levels, in both models. */
export function BeforeAndAfter(props: { trial: ModelTrialResponse }) {
  const { model, inForce, before, after } = props.trial;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const bars = [
    ...(inForce && before
      ? [{ name: t('trial.inForce'), of: inForce, counts: before }]
      : []),
    { name: t('trial.tried'), of: model, counts: after },
  ];
  return (
    <>
      <div className={classes.bars}>
        {bars.flatMap(({ name, of, counts }) => [
          <Typography key={`${name} name`} variant="body2" component="div">
            {name}
            <Typography variant="caption" component="div" color="textSecondary">
              {t('trial.version', { version: of.version })}
            </Typography>
          </Typography>,
          <StackedLevels key={name} levels={of.levels} distribution={counts} />,
        ])}
      </div>
      <LevelLegend model={model} />
    </>
  );
}
