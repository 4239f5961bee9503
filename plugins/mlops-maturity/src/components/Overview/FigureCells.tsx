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
import TableCell from '@material-ui/core/TableCell';
import { makeStyles } from '@material-ui/core/styles';
import type {
  ScorecardFigures,
  ScorecardFilter,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import type { Scorecard } from '../../hooks/useScorecard';
import { useScorecardLinks } from '../../hooks/useScorecardLinks';
import { levelOf, levelTitle } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { HiddenText } from '../HiddenText';
import { LevelChip } from '../LevelChip';
import { ScorecardLink } from '../ScorecardLink';

const useStyles = makeStyles({ whole: { whiteSpace: 'nowrap' } });

/** The figures of a group, after the cells of its levels; each has its list. */
export function FigureCells(props: {
  scorecard: Scorecard;
  /** What the group is called. */
  group: string;
  figures: ScorecardFigures;
  /** What narrows to the group. */
  filter: ScorecardFilter;
  children: ReactNode;
}) {
  const { scorecard, group, figures, filter, children } = props;
  const { model } = scorecard;
  const { total, median, target } = figures;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number } = useNumberFormat();
  const link = useScorecardLinks(scorecard);
  /** To the components of the group that something is true of. */
  const listOf = (count: number, narrower: ScorecardFilter = {}) =>
    count > 0
      ? link('components', { filter: { ...narrower, ...filter } })
      : undefined;
  const reached = t('figures.targetOf', {
    reached: number(target.reached),
    withTarget: number(target.withTarget),
  });
  const atMedian = median !== undefined && levelOf(model.levels, median);
  return (
    <>
      {children}
      <TableCell align="right">
        <ScorecardLink
          to={listOf(total)}
          label={t('distribution.componentsOf', {
            count: total,
            number: number(total),
            group,
          })}
        >
          {number(total)}
        </ScorecardLink>
      </TableCell>
      <TableCell>
        {atMedian && (
          <ScorecardLink to={listOf(total, { level: [atMedian.rank] })}>
            <LevelChip level={atMedian} levelCount={model.levels.length} />
            <HiddenText>
              {' '}
              {t('distribution.medianOf', {
                group,
                level: levelTitle(t, atMedian),
              })}
            </HiddenText>
          </ScorecardLink>
        )}
      </TableCell>
      <TableCell align="right" className={classes.whole}>
        {target.withTarget > 0 ? (
          <ScorecardLink
            to={listOf(target.reached, { target: 'reached' })}
            label={t('distribution.targetOf', { group, reached })}
          >
            {reached}
          </ScorecardLink>
        ) : (
          t('figures.unknown')
        )}
      </TableCell>
    </>
  );
}
