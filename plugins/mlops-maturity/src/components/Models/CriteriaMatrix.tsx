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
import type { ServedModel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { levelLabel, levelTitle, shownLevels } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { HiddenText } from '../HiddenText';
import { Panel } from '../Panel';
import { useTableStyles } from '../ScorecardTable';
import { ScrollRegion } from '../ScrollRegion';
import { filterCriteria, type CriteriaFilter } from './criteriaFilter';
import { MatrixCell } from './MatrixCell';

const useStyles = makeStyles(theme => ({
  // A phone has no room for it beside the levels.
  description: { [theme.breakpoints.down('xs')]: { display: 'none' } },
}));

/** How many criteria a ladder has in each dimension at each level. */
export function CriteriaMatrix(props: { model: ServedModel }) {
  const { model } = props;
  const classes = useStyles();
  const { table } = useTableStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const levels = shownLevels(model.levels);
  const all = t('models.matrix.all');
  const cell = (filter: CriteriaFilter, dimension: string, level: string) => (
    <MatrixCell
      key={`${filter.dimension} ${filter.level}`}
      model={model}
      place={t('models.matrix.at', { dimension, level })}
      filter={filter}
      criteria={filterCriteria(model.criteria, filter)}
    />
  );

  return (
    <Panel title={t('models.matrix.title')}>
      <Typography variant="body2" color="textSecondary" paragraph>
        {t('models.matrix.hint')}
      </Typography>
      <ScrollRegion label={t('models.matrix.title')}>
        <Table size="small" className={table}>
          <caption>
            <HiddenText>
              {t('models.matrix.caption', { model: model.title })}
            </HiddenText>
          </caption>
          <TableHead>
            <TableRow>
              <TableCell scope="col">{t('models.matrix.dimension')}</TableCell>
              {levels.map(level => (
                <TableCell
                  key={level.rank}
                  scope="col"
                  align="center"
                  title={levelTitle(t, level)}
                >
                  {levelLabel(t, level)}
                </TableCell>
              ))}
              <TableCell scope="col" align="center">
                {all}
              </TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {model.dimensions.map(({ id, title, description }) => (
              <TableRow key={id}>
                <TableCell component="th" scope="row">
                  {title}
                  <Typography
                    variant="caption"
                    component="div"
                    color="textSecondary"
                    className={classes.description}
                  >
                    {description}
                  </Typography>
                </TableCell>
                {levels.map(level =>
                  cell(
                    { dimension: id, level: level.rank },
                    title,
                    levelLabel(t, level),
                  ),
                )}
                {cell({ dimension: id }, title, all)}
              </TableRow>
            ))}
            <TableRow>
              <TableCell component="th" scope="row">
                {all}
              </TableCell>
              {levels.map(level =>
                cell({ level: level.rank }, all, levelLabel(t, level)),
              )}
              {cell({}, all, all)}
            </TableRow>
          </TableBody>
        </Table>
      </ScrollRegion>
    </Panel>
  );
}
