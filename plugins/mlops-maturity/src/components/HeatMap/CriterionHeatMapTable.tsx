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

import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { makeStyles } from '@material-ui/core/styles';
import type { ScorecardComponent } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Scorecard } from '../../hooks/useScorecard';
import { useScorecardLinks } from '../../hooks/useScorecardLinks';
import { levelOf, levelTitle } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { ScrollRegion } from '../ScrollRegion';
import { CriterionHeader } from './CriterionHeader';
import { OutcomeRow } from './OutcomeRow';
import { criterionColumns } from './criterionColumns';
import { useHeatMapStyles } from './useHeatMapStyles';

const useStyles = makeStyles(theme => ({
  heading: {
    borderLeft: `2px solid ${theme.palette.divider}`,
    whiteSpace: 'nowrap',
    '& > span': { position: 'sticky', left: 260 },
  },
}));

/** Components as rows; criteria as columns, grouped by level or section. */
export function CriterionHeatMapTable(props: {
  scorecard: Scorecard;
  components: ScorecardComponent[];
}) {
  const { scorecard, components } = props;
  const { model, state } = scorecard;
  const own = useStyles();
  const classes = useHeatMapStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const link = useScorecardLinks(scorecard);
  const groups = useMemo(() => criterionColumns(model), [model]);
  const criteria = useMemo(
    () => groups.flatMap(group => group.criteria),
    [groups],
  );
  const label = t('heatMap.componentsByCriterion');
  const headingOf = ({ rank, dimension }: (typeof groups)[number]) =>
    rank === undefined
      ? model.dimensions.find(({ id }) => id === dimension)?.title
      : levelTitle(t, levelOf(model.levels, rank));

  return (
    <ScrollRegion label={label}>
      <Table size="small" className={classes.table} aria-label={label}>
        <TableHead>
          <TableRow>
            <TableCell scope="col" rowSpan={2} className={classes.sticky}>
              {t('table.name')}
            </TableCell>
            {groups.map(group => (
              <TableCell
                key={group.key}
                scope="colgroup"
                colSpan={group.criteria.length}
                className={own.heading}
              >
                <span>{headingOf(group)}</span>
              </TableCell>
            ))}
          </TableRow>
          <TableRow>
            {criteria.map(({ id, title }) => (
              <CriterionHeader
                key={id}
                title={title}
                chosen={state.filter.blockedBy?.includes(id) ?? false}
                to={link('components', { filter: { blockedBy: [id] } })}
              />
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {components.map(component => (
            <OutcomeRow
              key={component.entityRef}
              component={component}
              criteria={criteria}
            />
          ))}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}
