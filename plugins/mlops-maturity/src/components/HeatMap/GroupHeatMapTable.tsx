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
  ModelDimension,
  ScorecardDimensionGroup,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import type { Scorecard } from '../../hooks/useScorecard';
import { useScorecardLinks } from '../../hooks/useScorecardLinks';
import { areBands } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { useGroupTitles } from '../GroupName';
import { groupFilter, GroupRowHeader, type GroupRow } from '../GroupTree';
import { useGroupingLabels } from '../ScorecardFrame';
import { ScorecardLink } from '../ScorecardLink';
import { ScrollRegion } from '../ScrollRegion';
import { DimensionCell } from './DimensionCell';
import { useHeatMapStyles } from './useHeatMapStyles';

/** Groups as rows, dimensions as columns. */
export function GroupHeatMapTable(props: {
  scorecard: Scorecard;
  dimensions: ModelDimension[];
  rows: GroupRow<ScorecardDimensionGroup>[];
  narrowTo: (value: string | undefined) => string | undefined;
  onToggle: (value: string) => void;
}) {
  const { scorecard, dimensions, rows, narrowTo, onToggle } = props;
  const { model, state } = scorecard;
  const { groupBy } = state;
  const classes = useHeatMapStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number } = useNumberFormat();
  const labels = useGroupingLabels();
  const link = useScorecardLinks(scorecard);
  const titleOf = useGroupTitles(rows.map(({ group }) => group.value));
  const nested = rows.some(({ expandable }) => expandable);
  const label = areBands(model.levels)
    ? t('heatMap.groupsBySection')
    : t('heatMap.groupsByDimension');
  return (
    <ScrollRegion label={label}>
      <Table size="small" className={classes.table} aria-label={label}>
        <TableHead>
          <TableRow>
            <TableCell scope="col" className={classes.sticky}>
              {labels[groupBy]}
            </TableCell>
            <TableCell scope="col" align="right">
              {t('distribution.components')}
            </TableCell>
            {dimensions.map(({ id, title, description }) => (
              <TableCell
                key={id}
                scope="col"
                align="center"
                title={description}
              >
                {title}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(row => {
            const { value, total, dimensions: found } = row.group;
            const name =
              value === undefined ? t('scorecard.none') : titleOf(value);
            const own = groupFilter(state.filter, groupBy, value);
            return (
              <TableRow key={`${row.depth} ${value ?? ''}`}>
                <GroupRowHeader
                  row={row}
                  groupBy={groupBy}
                  nested={nested}
                  sticky
                  to={narrowTo(value)}
                  onToggle={onToggle}
                />
                <TableCell align="right">
                  <ScorecardLink
                    to={link('components', { filter: own })}
                    label={t('distribution.componentsOf', {
                      count: total,
                      number: number(total),
                      group: name,
                    })}
                  >
                    {number(total)}
                  </ScorecardLink>
                </TableCell>
                {dimensions.map(({ id, title }) => (
                  <TableCell key={id} align="center">
                    <DimensionCell
                      model={model}
                      group={name}
                      title={title}
                      total={total}
                      // Alone, it is what the level is, and holds back nobody.
                      alone={dimensions.length === 1}
                      measured={found.find(one => one.dimension === id)}
                      to={weakIn =>
                        link('components', {
                          filter: { ...own, ...(weakIn && { weakIn: id }) },
                        })
                      }
                    />
                  </TableCell>
                ))}
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}
