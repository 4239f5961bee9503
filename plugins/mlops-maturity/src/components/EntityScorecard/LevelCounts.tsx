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

import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { makeStyles } from '@material-ui/core/styles';
import type {
  LevelCount,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { areBands, levelOf, levelTitle } from '../../levels/levelLabels';
import { useMaturityLinks } from '../../links';
import { mlopsMaturityTranslationRef } from '../../translation';
import { LevelChip } from '../LevelChip';
import type { ScopeFilter } from './scopeOf';

const useStyles = makeStyles(theme => ({
  table: { '& th, & td': { padding: theme.spacing(0.5) } },
  level: { display: 'flex', alignItems: 'center', gap: theme.spacing(1) },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
}));

/** How many components stand at each level; each number leads to them. */
export function LevelCounts(props: {
  model: ServedModel;
  distribution: LevelCount[];
  filter: ScopeFilter;
}) {
  const { model, distribution, filter } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number } = useNumberFormat();
  const { screenPath } = useMaturityLinks();
  const bands = areBands(model.levels);
  const rows = [...distribution]
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.level - b.level);
  return (
    <Table
      size="small"
      className={classes.table}
      aria-label={
        bands ? t('entityScorecard.bands') : t('entityScorecard.levels')
      }
    >
      <TableHead>
        <TableRow>
          <TableCell scope="col">
            {bands ? t('entityScorecard.band') : t('entityScorecard.level')}
          </TableCell>
          <TableCell scope="col" align="right">
            {t('figures.components')}
          </TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ level: rank, count }) => {
          const level = levelOf(model.levels, rank);
          const counted = number(count);
          const to = screenPath('components', {
            ...filter,
            model: model.id,
            level: rank,
          });
          return (
            <TableRow key={rank}>
              <TableCell component="th" scope="row" role="rowheader">
                <span className={classes.level}>
                  <LevelChip level={level} levelCount={model.levels.length} />
                  <span className={classes.name}>{level.name}</span>
                </span>
              </TableCell>
              <TableCell align="right">
                {to ? (
                  <Link
                    to={to}
                    aria-label={t('entityScorecard.showLevel', {
                      level: levelTitle(t, level),
                      number: counted,
                    })}
                  >
                    {counted}
                  </Link>
                ) : (
                  counted
                )}
              </TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}
