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
import type {
  ScorecardFilter,
  ScorecardSummary,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import type { Scorecard } from '../../hooks/useScorecard';
import { useScorecardLinks } from '../../hooks/useScorecardLinks';
import { areBands, levelLabel, levelOf } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { ScorecardLink } from '../ScorecardLink';
import { Figure } from './Figure';
import { MovementFigure } from './MovementFigure';
import { nextOrganizationLevel } from './nextOrganizationLevel';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    gap: theme.spacing(2),
    margin: 0,
    [theme.breakpoints.up('xl')]: {
      gridTemplateColumns: 'repeat(8, minmax(0, 1fr))',
    },
    [theme.breakpoints.down('sm')]: {
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    },
    '@media print': { gridTemplateColumns: 'repeat(4, minmax(0, 1fr))' },
  },
}));

/** The few numbers that say where the organization stands. */
export function HeadlineFigures(props: {
  scorecard: Scorecard;
  summary: ScorecardSummary;
}) {
  const { scorecard, summary } = props;
  const { model } = scorecard;
  const { total, median, organizationLevel, target } = summary;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number, share } = useNumberFormat();
  const link = useScorecardLinks(scorecard);
  const bands = areBands(model.levels);
  const below = target.withTarget - target.reached;
  const next = nextOrganizationLevel(summary);
  /** To the components that a figure counts; nowhere if there are none. */
  const to = (count: number, filter: ScorecardFilter) =>
    count > 0 ? link('components', { filter }) : undefined;
  const level = (rank: number | undefined) =>
    rank === undefined
      ? t('figures.unknown')
      : levelLabel(t, levelOf(model.levels, rank));

  return (
    <dl className={classes.list} aria-label={t('figures.title')}>
      <Figure
        title={t('figures.components')}
        info={t('figures.meaning.components')}
        value={number(total)}
        to={to(total, {})}
      />
      <Figure
        title={bands ? t('scoreboard.median') : t('figures.median')}
        info={t('figures.meaning.median')}
        value={level(median)}
        to={median === undefined ? undefined : to(total, { level: [median] })}
        // A band is called by its name already.
        hint={
          bands || median === undefined
            ? undefined
            : levelOf(model.levels, median).name
        }
      />
      <Figure
        title={t('figures.target')}
        info={t('figures.meaning.target')}
        value={
          target.withTarget === 0
            ? t('figures.unknown')
            : t('figures.targetOf', {
                reached: number(target.reached),
                withTarget: number(target.withTarget),
              })
        }
        to={to(target.reached, { target: 'reached' })}
        hint={
          target.withTarget === 0 ? (
            t('figures.noTarget')
          ) : (
            <>
              {t('figures.targetShare', {
                share: share(target.reached, target.withTarget),
              })}
              {' · '}
              <ScorecardLink to={to(below, { target: 'below' })}>
                {t('figures.belowTarget', { number: number(below) })}
              </ScorecardLink>
            </>
          )
        }
      />
      <Figure
        title={t('figures.noData')}
        info={t('figures.meaning.noData')}
        value={share(summary.noData, total)}
        to={to(summary.noData, { noData: true })}
        hint={t('figures.noDataHint', {
          number: number(summary.noData),
          total: number(total),
        })}
      />
      <MovementFigure movement={summary.movement} to={to} />
      <Figure
        title={bands ? t('scoreboard.organization') : t('figures.organization')}
        info={t('figures.meaning.organization')}
        value={level(organizationLevel)}
        to={
          organizationLevel === undefined
            ? undefined
            : to(total, {
                lifecycle: ['production'],
                level: model.levels
                  .map(({ rank }) => rank)
                  .filter(rank => rank >= organizationLevel),
              })
        }
        hint={
          next
            ? t('figures.organizationNext', {
                share: share(next.reached, next.production),
                level: level(next.level),
              })
            : t('figures.organizationHint')
        }
      />
      <Figure
        title={t('figures.atRisk')}
        info={t('figures.meaning.atRisk')}
        value={number(summary.atRisk)}
        to={to(summary.atRisk, { atRisk: true })}
        hint={bands ? t('scoreboard.atRiskHint') : t('figures.atRiskHint')}
      />
      <Figure
        title={t('figures.undecided')}
        info={t('figures.meaning.undecided')}
        value={number(summary.undecided)}
        to={to(summary.undecided, { undecided: true })}
        hint={t('figures.undecidedHint')}
      />
    </dl>
  );
}
