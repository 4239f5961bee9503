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
import type { ServedModel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { usePointsFormat } from '../../hooks/usePointsFormat';
import { mlopsMaturityTranslationRef } from '../../translation';
import { HiddenText } from '../HiddenText';
import { Panel } from '../Panel';
import { useTableStyles } from '../ScorecardTable';
import { ScrollRegion } from '../ScrollRegion';
import { filterCriteria } from './criteriaFilter';
import { MatrixCell } from './MatrixCell';
import { sectionsOf } from './sectionsOf';

/** The sections of a model that scores, and what each is worth at most. */
export function SectionTable(props: { model: ServedModel }) {
  const { model } = props;
  const { table } = useTableStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number } = usePointsFormat();
  const most = new Map(sectionsOf(model).map(one => [one.id, one.most]));
  return (
    <Panel title={t('models.matrix.sectionsTitle')}>
      <ScrollRegion label={t('models.matrix.sectionsTitle')}>
        <Table size="small" className={table}>
          <caption>
            <HiddenText>
              {t('models.matrix.sectionsCaption', { model: model.title })}
            </HiddenText>
          </caption>
          <TableHead>
            <TableRow>
              <TableCell scope="col">{t('models.matrix.section')}</TableCell>
              <TableCell scope="col" align="center">
                {t('models.matrix.criteria')}
              </TableCell>
              <TableCell scope="col" align="center">
                {t('models.matrix.most')}
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
                  >
                    {description}
                  </Typography>
                </TableCell>
                <MatrixCell
                  model={model}
                  place={title}
                  filter={{ dimension: id }}
                  criteria={filterCriteria(model.criteria, { dimension: id })}
                />
                <TableCell align="center">
                  {number(most.get(id) ?? 0)}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </ScrollRegion>
    </Panel>
  );
}
