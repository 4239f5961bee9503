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

import type { ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type {
  ScorecardFigures,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { areBands, levelLabel, levelOf } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 1fr))',
    gap: theme.spacing(2),
    margin: 0,
  },
  figure: {
    display: 'flex',
    flexDirection: 'column',
    padding: theme.spacing(1.5, 2),
    minWidth: 0,
  },
  value: { margin: 0, order: 1 },
  hint: { margin: 0, order: 2 },
}));

/** The few numbers that say where the organization stands. */
export function HeadlineFigures(props: {
  model: ServedModel;
  figures: ScorecardFigures;
}) {
  const { model, figures } = props;
  const { total, median, organizationLevel, target } = figures;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const bands = areBands(model.levels);
  const level = (rank: number | undefined) =>
    rank === undefined
      ? { value: t('figures.unknown'), hint: undefined }
      : {
          value: levelLabel(t, levelOf(model.levels, rank)),
          // A band is called by its name already.
          hint: bands ? undefined : levelOf(model.levels, rank).name,
        };
  const middle = level(median);
  return (
    <dl className={classes.list} aria-label={t('figures.title')}>
      <Figure title={t('figures.components')} value={total} />
      <Figure
        title={bands ? t('scoreboard.median') : t('figures.median')}
        value={middle.value}
        hint={middle.hint}
      />
      <Figure
        title={t('figures.target')}
        value={
          target.withTarget === 0
            ? t('figures.unknown')
            : t('figures.targetOf', {
                reached: String(target.reached),
                withTarget: String(target.withTarget),
              })
        }
        hint={target.withTarget === 0 ? t('figures.noTarget') : undefined}
      />
      <Figure
        title={bands ? t('scoreboard.organization') : t('figures.organization')}
        value={level(organizationLevel).value}
        hint={t('figures.organizationHint')}
      />
      <Figure
        title={t('figures.undecided')}
        value={figures.undecided}
        hint={t('figures.undecidedHint')}
      />
      <Figure
        title={t('figures.atRisk')}
        value={figures.atRisk}
        hint={bands ? t('scoreboard.atRiskHint') : t('figures.atRiskHint')}
      />
    </dl>
  );
}

function Figure(props: { title: string; value: ReactNode; hint?: string }) {
  const { title, value, hint } = props;
  const classes = useStyles();
  return (
    <Paper className={classes.figure}>
      <Typography variant="body2" component="dt" color="textSecondary">
        {title}
      </Typography>
      <Typography variant="h5" component="dd" className={classes.value}>
        {value}
      </Typography>
      {hint && (
        <Typography
          variant="caption"
          component="dd"
          color="textSecondary"
          className={classes.hint}
        >
          {hint}
        </Typography>
      )}
    </Paper>
  );
}
