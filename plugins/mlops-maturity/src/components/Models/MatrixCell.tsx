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
import TableCell from '@material-ui/core/TableCell';
import { makeStyles } from '@material-ui/core/styles';
import type {
  Criterion,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useMaturityLinks } from '../../links';
import { mlopsMaturityTranslationRef } from '../../translation';
import { HiddenText } from '../HiddenText';
import { criteriaAnchor } from './criteriaAnchor';
import { writeCriteriaFilter, type CriteriaFilter } from './criteriaFilter';
import { useCountWords } from './useCountWords';

const useStyles = makeStyles(theme => ({
  link: { display: 'inline-block', padding: theme.spacing(0.5, 1) },
  others: { color: theme.palette.text.secondary },
  none: { color: theme.palette.text.secondary, padding: theme.spacing(0.5, 1) },
}));

/** How many criteria there are in one place of a model, leading to them. */
export function MatrixCell(props: {
  model: ServedModel;
  /** What the cell stands for: a dimension at a level. */
  place: string;
  filter: CriteriaFilter;
  criteria: readonly Criterion[];
}) {
  const { model, place, filter, criteria } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const counts = useCountWords()(criteria);
  const path = useMaturityLinks().modelPath(model.id) ?? '';
  if (criteria.length === 0) {
    return (
      <TableCell align="center">
        <span aria-hidden className={classes.none}>
          –
        </span>
        <HiddenText>{t('models.matrix.none')}</HiddenText>
      </TableCell>
    );
  }
  const query = writeCriteriaFilter(new URLSearchParams(), filter);
  return (
    <TableCell align="center">
      <Link
        to={`${path}?${query}#${criteriaAnchor}`}
        className={classes.link}
        aria-label={t('models.matrix.cell', { place, counts: counts.words })}
      >
        {counts.requirements}
        {counts.others && (
          <span className={classes.others}> {counts.others}</span>
        )}
      </Link>
    </TableCell>
  );
}
