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
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import type { ServedModel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { useTimeFormat } from '../../hooks/useTimeFormat';
import {
  areBands,
  levelLabel,
  levelTitle,
  shownLevels,
} from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { useTableStyles } from '../ScorecardTable';
import { ScrollRegion } from '../ScrollRegion';
import type { TrendRow } from './trendRows';

/** What the chart of the trend shows, in numbers; the newest day first. */
export function TrendTable(props: { model: ServedModel; rows: TrendRow[] }) {
  const { model, rows } = props;
  const { table } = useTableStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { date } = useTimeFormat();
  const { number } = useNumberFormat();
  const levels = shownLevels(model.levels);
  const span = {
    from: date(rows[0].date),
    to: date(rows[rows.length - 1].date),
  };
  const label = areBands(levels)
    ? t('scoreboard.chart', span)
    : t('trend.chart', span);
  return (
    <ScrollRegion label={label}>
      <Table size="small" className={table} aria-label={label}>
        <TableHead>
          <TableRow>
            <TableCell scope="col">{t('trend.day')}</TableCell>
            {levels.map(level => (
              <TableCell
                key={level.rank}
                scope="col"
                align="right"
                title={levelTitle(t, level)}
              >
                {levelLabel(t, level)}
              </TableCell>
            ))}
            <TableCell scope="col" align="right">
              {t('trend.total')}
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {[...rows].reverse().map(row => (
            <TableRow key={row.date}>
              <TableCell component="th" scope="row" role="rowheader">
                {date(row.date)}
              </TableCell>
              {levels.map(({ rank }) => (
                <TableCell key={rank} align="right">
                  {number(row.counts[rank] ?? 0)}
                </TableCell>
              ))}
              <TableCell align="right">{number(row.total)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}
