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
import { usePointsFormat } from '../../hooks/usePointsFormat';
import { levelLabel, levelTitle, shownLevels } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { HiddenText } from '../HiddenText';
import { LevelChip } from '../LevelChip';
import { Panel } from '../Panel';
import { useTableStyles } from '../ScorecardTable';
import { ScrollRegion } from '../ScrollRegion';
import { useBandLimits } from './useBandLimits';

const useStyles = makeStyles(theme => ({
  level: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    minWidth: 110,
  },
  meaning: { minWidth: 200 },
}));

/** The levels of a model, or its bands of points, with what they mean. */
export function LevelTable(props: { model: ServedModel }) {
  const { model } = props;
  const classes = useStyles();
  const tables = useTableStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number } = usePointsFormat();
  const limits = useBandLimits();
  const scores = model.engine === 'score';
  const levels = shownLevels(model.levels);
  const { aliases = [] } = model;
  const requirements = model.criteria.filter(
    ({ kind }) => kind === 'requirement',
  );
  const title = scores
    ? t('models.levelTable.bandsTitle')
    : t('models.levelTable.title');

  return (
    <Panel title={title}>
      <ScrollRegion label={title}>
        <Table size="small" className={tables.table}>
          <caption>
            <HiddenText>
              {t('models.levelTable.caption', { model: model.title })}
            </HiddenText>
          </caption>
          <TableHead>
            <TableRow>
              <TableCell scope="col">
                {scores
                  ? t('models.levelTable.band')
                  : t('models.levelTable.level')}
              </TableCell>
              <TableCell scope="col">
                {t('models.levelTable.meaning')}
              </TableCell>
              <TableCell scope="col">
                {scores
                  ? t('models.levelTable.points')
                  : t('models.levelTable.requirements')}
              </TableCell>
              {aliases.map(alias => (
                <TableCell key={alias.id} scope="col">
                  {t('models.levelTable.alias', { title: alias.title })}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {levels.map((level, at) => {
              const own = requirements.filter(
                ({ from }) => from === level.rank,
              );
              const asked =
                at === 0 && own.length === 0
                  ? t('models.levelTable.given')
                  : number(own.length);
              return (
                <TableRow key={level.rank}>
                  <TableCell component="th" scope="row">
                    <span className={classes.level}>
                      <LevelChip level={level} levelCount={levels.length} />
                      {level.name || levelLabel(t, level)}
                    </span>
                  </TableCell>
                  <TableCell className={classes.meaning}>
                    <Typography variant="body2">{level.description}</Typography>
                  </TableCell>
                  <TableCell>
                    {scores ? limits(level, levels) : asked}
                  </TableCell>
                  {aliases.map(alias => (
                    <TableCell key={alias.id}>
                      {alias.levels[at] &&
                        levelTitle(t, { ...level, ...alias.levels[at] })}
                    </TableCell>
                  ))}
                </TableRow>
              );
            })}
          </TableBody>
        </Table>
      </ScrollRegion>
    </Panel>
  );
}
