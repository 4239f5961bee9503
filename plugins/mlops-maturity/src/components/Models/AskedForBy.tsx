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
import Typography from '@material-ui/core/Typography';
import type {
  ServedFact,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useMaturityLinks } from '../../links';
import { mlopsMaturityTranslationRef } from '../../translation';
import { HiddenText } from '../HiddenText';
import { Panel } from '../Panel';
import { useTableStyles } from '../ScorecardTable';
import { ScrollRegion } from '../ScrollRegion';
import { useCriterionPlace } from './useCriterionPlace';

/** The criteria of every model that ask for a fact. */
export function AskedForBy(props: { fact: ServedFact; models: ServedModel[] }) {
  const { fact, models } = props;
  const { table } = useTableStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { modelPath } = useMaturityLinks();
  const { place, kind } = useCriterionPlace();
  const criteria = fact.criteria.flatMap(criterion => {
    const model = models.find(({ id }) => id === criterion.modelId);
    return model ? { criterion, model } : [];
  });
  return (
    <Panel title={t('models.practice.title')}>
      {criteria.length === 0 ? (
        <Typography variant="body2">{t('models.practice.none')}</Typography>
      ) : (
        <ScrollRegion label={t('models.practice.title')}>
          <Table size="small" className={table}>
            <caption>
              <HiddenText>
                {t('models.practice.caption', { fact: fact.title })}
              </HiddenText>
            </caption>
            <TableHead>
              <TableRow>
                <TableCell scope="col">
                  {t('models.practice.criterion')}
                </TableCell>
                <TableCell scope="col">{t('models.practice.model')}</TableCell>
                <TableCell scope="col">{t('models.practice.place')}</TableCell>
                <TableCell scope="col">{t('models.practice.kind')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {criteria.map(({ criterion, model }) => (
                <TableRow key={`${model.id} ${criterion.criterionId}`}>
                  <TableCell component="th" scope="row">
                    <Link to={modelPath(model.id, criterion.criterionId) ?? ''}>
                      {criterion.title}
                    </Link>
                  </TableCell>
                  <TableCell>
                    <Link to={modelPath(model.id) ?? ''}>{model.title}</Link>
                  </TableCell>
                  <TableCell>{place(criterion, model)}</TableCell>
                  <TableCell>{kind(criterion)}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </ScrollRegion>
      )}
    </Panel>
  );
}
