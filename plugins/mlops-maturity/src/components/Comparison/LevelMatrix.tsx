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
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type {
  ScorecardComparisonResponse,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Scorecard } from '../../hooks/useScorecard';
import { useScorecardLinks } from '../../hooks/useScorecardLinks';
import { shownLevels } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { LevelChip } from '../LevelChip';
import { ScrollRegion } from '../ScrollRegion';
import { PairCell } from './PairCell';

const useStyles = makeStyles(theme => ({
  table: {
    width: 'auto',
    borderCollapse: 'separate',
    borderSpacing: 4,
    // The stripes of the theme would be one shade more.
    '& tbody tr': { background: 'none' },
    '& td, & th': {
      padding: theme.spacing(0.5),
      border: 'none',
      wordBreak: 'normal',
      overflowWrap: 'normal',
    },
  },
  model: { maxWidth: 220 },
  level: { verticalAlign: 'top' },
  name: { display: 'block', maxWidth: 140 },
}));

/** The levels of two models against each other, with counts. */
export function LevelMatrix(props: {
  scorecard: Scorecard;
  other: ServedModel;
  cells: ScorecardComparisonResponse['cells'];
}) {
  const { scorecard, other, cells } = props;
  const { model, state } = scorecard;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const link = useScorecardLinks(scorecard);
  const label = t('comparison.table', {
    model: model.title,
    other: other.title,
  });
  const counts = new Map(
    cells.map(({ level, withLevel, count }) => [
      `${level} ${withLevel}`,
      count,
    ]),
  );
  const columns = shownLevels(other.levels);
  // Like a chart: the lowest level of both is at the bottom left.
  const rows = shownLevels(model.levels).reverse();
  const most = Math.max(1, ...cells.map(({ count }) => count));
  return (
    <ScrollRegion label={label}>
      <Table size="small" className={classes.table} aria-label={label}>
        <TableHead>
          <TableRow>
            <TableCell scope="col" rowSpan={2} className={classes.model}>
              {model.title}
            </TableCell>
            <TableCell scope="colgroup" colSpan={columns.length}>
              {other.title}
            </TableCell>
          </TableRow>
          <TableRow>
            {columns.map(level => (
              <TableCell
                key={level.rank}
                scope="col"
                align="center"
                className={classes.level}
              >
                <LevelChip level={level} levelCount={columns.length} />
                <Typography variant="caption" className={classes.name}>
                  {level.name}
                </Typography>
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(level => (
            <TableRow key={level.rank}>
              <TableCell component="th" scope="row" role="rowheader">
                <LevelChip level={level} levelCount={rows.length} />
                <Typography variant="caption" className={classes.name}>
                  {level.name}
                </Typography>
              </TableCell>
              {columns.map(withLevel => {
                const count = counts.get(`${level.rank} ${withLevel.rank}`);
                const others = (state.filter.also ?? []).filter(
                  one => !one.startsWith(`${other.id}=`),
                );
                return (
                  <PairCell
                    key={withLevel.rank}
                    model={model}
                    other={other}
                    level={level}
                    withLevel={withLevel}
                    count={count ?? 0}
                    most={most}
                    to={link('components', {
                      filter: {
                        level: [level.rank],
                        also: [...others, `${other.id}=${withLevel.rank}`],
                      },
                    })}
                  />
                );
              })}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}
