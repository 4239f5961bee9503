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
import type {
  ScorecardFigures,
  ScorecardGroup,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { isNarrowed } from '../../hooks/scorecardState';
import type { Scorecard } from '../../hooks/useScorecard';
import { useScorecardLinks } from '../../hooks/useScorecardLinks';
import {
  areBands,
  levelLabel,
  levelTitle,
  shownLevels,
} from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { useGroupTitles } from '../GroupName';
import { groupFilter, GroupRowHeader, type GroupRow } from '../GroupTree';
import { useGroupingLabels } from '../ScorecardFrame';
import { useTableStyles } from '../ScorecardTable';
import { ScrollRegion } from '../ScrollRegion';
import { FigureCells } from './FigureCells';
import { LevelCells } from './LevelCells';

/** The groups as rows: their bars, or their numbers. */
export function GroupLevelsTable(props: {
  scorecard: Scorecard;
  whole: ScorecardFigures;
  rows: GroupRow<ScorecardGroup>[];
  /** Numbers in place of bars. */
  numbers: boolean;
  narrowTo: (value: string | undefined) => string | undefined;
  onToggle: (value: string) => void;
}) {
  const { scorecard, whole, rows, numbers, narrowTo, onToggle } = props;
  const { model, state } = scorecard;
  const { groupBy } = state;
  const { table } = useTableStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const labels = useGroupingLabels();
  const link = useScorecardLinks(scorecard);
  const bands = areBands(model.levels);
  const title = bands ? t('scoreboard.distribution') : t('distribution.title');
  const levels = shownLevels(model.levels);
  const all = isNarrowed(state.filter) ? t('groups.total') : t('groups.all');
  const titleOf = useGroupTitles(rows.map(({ group }) => group.value));
  const nested = rows.some(({ expandable }) => expandable);

  return (
    <ScrollRegion label={title}>
      <Table size="small" className={table} aria-label={title}>
        <TableHead>
          <TableRow>
            <TableCell scope="col">{labels[groupBy]}</TableCell>
            {numbers ? (
              levels.map(level => (
                <TableCell
                  key={level.rank}
                  scope="col"
                  align="right"
                  title={levelTitle(t, level)}
                >
                  {levelLabel(t, level)}
                </TableCell>
              ))
            ) : (
              <TableCell scope="col" width="50%">
                {bands ? t('scoreboard.bands') : t('distribution.levels')}
              </TableCell>
            )}
            <TableCell scope="col" align="right">
              {t('distribution.components')}
            </TableCell>
            <TableCell scope="col">{t('distribution.median')}</TableCell>
            <TableCell scope="col" align="right">
              {t('distribution.target')}
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          <TableRow>
            <TableCell component="th" scope="row" role="rowheader">
              <strong>{all}</strong>
            </TableCell>
            <FigureCells
              scorecard={scorecard}
              group={all}
              figures={whole}
              filter={{}}
            >
              <LevelCells
                model={model}
                group={all}
                figures={whole}
                numbers={numbers}
                linkTo={level =>
                  link('components', { filter: { level: [level] } })
                }
              />
            </FigureCells>
          </TableRow>
          {rows.map(row => {
            const { value } = row.group;
            const name =
              value === undefined ? t('scorecard.none') : titleOf(value);
            const own = groupFilter(state.filter, groupBy, value);
            return (
              <TableRow key={`${row.depth} ${value ?? ''}`} hover>
                <GroupRowHeader
                  row={row}
                  groupBy={groupBy}
                  nested={nested}
                  to={narrowTo(value)}
                  onToggle={onToggle}
                />
                <FigureCells
                  scorecard={scorecard}
                  group={name}
                  figures={row.group}
                  filter={own}
                >
                  <LevelCells
                    model={model}
                    group={name}
                    figures={row.group}
                    numbers={numbers}
                    linkTo={level =>
                      link('components', {
                        filter: { level: [level], ...own },
                      })
                    }
                  />
                </FigureCells>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}
