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
import { makeStyles } from '@material-ui/core/styles';
import type {
  Assessment,
  ModelAssessment,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { usePointsFormat } from '../../hooks/usePointsFormat';
import { levelOf, shortLevelLabel } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { HiddenText } from '../HiddenText';

const useStyles = makeStyles(theme => ({
  table: {
    marginBottom: theme.spacing(1.5),
    '& caption': { padding: 0 },
    '& td, & th': { padding: theme.spacing(0.5, 1), wordBreak: 'normal' },
  },
}));

/** Each dimension's level, or each section's points, now and then. */
export function NowAndThenTable(props: {
  model: ServedModel;
  item: ModelAssessment;
  thenItem: ModelAssessment;
}) {
  const { model, item, thenItem } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number } = usePointsFormat();
  const scores = item.assessment.score !== undefined;
  const valueIn = (assessment: Assessment, dimension: string): string => {
    const section = assessment.score?.sections.find(
      one => one.dimension === dimension,
    );
    if (section) {
      return t('score.ofMostShort', {
        points: number(section.points),
        most: number(section.most),
      });
    }
    const level = assessment.dimensions.find(
      one => one.dimension === dimension,
    )?.verifiedLevel;
    return level === undefined
      ? ''
      : shortLevelLabel(t, levelOf(model.levels, level));
  };
  const { dimensions } = thenItem.assessment;
  if (dimensions.length < 2) return <></>;

  return (
    <Table size="small" className={classes.table}>
      <caption>
        <HiddenText>
          {scores ? t('whatIf.sections') : t('whatIf.dimensions')}
        </HiddenText>
      </caption>
      <TableHead>
        <TableRow>
          <TableCell component="th" scope="col">
            {scores ? t('whatIf.section') : t('whatIf.dimension')}
          </TableCell>
          <TableCell component="th" scope="col">
            {t('whatIf.now')}
          </TableCell>
          <TableCell component="th" scope="col">
            {t('whatIf.then')}
          </TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {dimensions.map(({ dimension }) => {
          const now = valueIn(item.assessment, dimension);
          const then = valueIn(thenItem.assessment, dimension);
          return (
            <TableRow key={dimension}>
              <TableCell component="th" scope="row">
                {model.dimensions.find(({ id }) => id === dimension)?.title ??
                  dimension}
              </TableCell>
              <TableCell>{now}</TableCell>
              <TableCell>
                {now === then ? then : <strong>{then}</strong>}
              </TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}
