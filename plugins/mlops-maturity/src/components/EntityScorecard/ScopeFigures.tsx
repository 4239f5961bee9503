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
import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import TrendingDownIcon from '@material-ui/icons/TrendingDown';
import TrendingUpIcon from '@material-ui/icons/TrendingUp';
import type {
  ScorecardMovement,
  ScorecardSummary,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { areBands, levelLabel, levelOf } from '../../levels/levelLabels';
import { useMaturityLinks } from '../../links';
import { mlopsMaturityTranslationRef } from '../../translation';
import type { ScopeFilter } from './scopeOf';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(110px, 1fr))',
    gap: theme.spacing(1.5, 2),
    margin: 0,
  },
  value: { margin: 0 },
  moves: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0, 1.5) },
  move: { display: 'inline-flex', alignItems: 'center', gap: 4 },
}));

/** The few numbers that say where these components stand. */
export function ScopeFigures(props: {
  model: ServedModel;
  summary: ScorecardSummary;
  filter: ScopeFilter;
}) {
  const { model, summary, filter } = props;
  const { total, median, target, movement } = summary;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number } = useNumberFormat();
  return (
    <dl className={classes.list} aria-label={t('entityScorecard.figures')}>
      <Figure title={t('figures.components')}>{number(total)}</Figure>
      <Figure
        title={
          areBands(model.levels) ? t('scoreboard.median') : t('figures.median')
        }
      >
        {median === undefined
          ? t('figures.unknown')
          : levelLabel(t, levelOf(model.levels, median))}
      </Figure>
      <Figure title={t('figures.target')}>
        {target.withTarget === 0
          ? t('figures.noTarget')
          : t('figures.targetOf', {
              reached: number(target.reached),
              withTarget: number(target.withTarget),
            })}
      </Figure>
      {movement && (
        <Figure title={t('entityScorecard.movement')}>
          <Movement model={model} movement={movement} filter={filter} />
        </Figure>
      )}
    </dl>
  );
}

function Figure(props: { title: string; children: ReactNode }) {
  const { value } = useStyles();
  return (
    <div>
      <Typography variant="caption" component="dt" color="textSecondary">
        {props.title}
      </Typography>
      <Typography variant="subtitle1" component="dd" className={value}>
        {props.children}
      </Typography>
    </div>
  );
}

/** How many went up and down; each leads to those components. */
function Movement(props: {
  model: ServedModel;
  movement: ScorecardMovement;
  filter: ScopeFilter;
}) {
  const { model, movement, filter } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number } = useNumberFormat();
  const { screenPath } = useMaturityLinks();
  const moves = [
    {
      moved: 'up',
      count: movement.risen,
      text: t('entityScorecard.risen', {
        number: number(movement.risen),
      }),
      Icon: TrendingUpIcon,
    },
    {
      moved: 'down',
      count: movement.fallen,
      text: t('entityScorecard.fallen', {
        number: number(movement.fallen),
      }),
      Icon: TrendingDownIcon,
    },
  ].filter(({ count }) => count > 0);
  if (moves.length === 0) return <>{t('entityScorecard.unmoved')}</>;
  return (
    <span className={classes.moves}>
      {moves.map(({ moved, text, Icon }) => {
        const to = screenPath('components', {
          ...filter,
          model: model.id,
          moved,
        });
        return (
          <span key={moved} className={classes.move}>
            <Icon aria-hidden fontSize="small" color="action" />
            {to ? <Link to={to}>{text}</Link> : text}
          </span>
        );
      })}
    </span>
  );
}
