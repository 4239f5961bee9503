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

import { memo } from 'react';
import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import type {
  Criterion,
  ScorecardComponent,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useMaturityLinks } from '../../links';
import { mlopsMaturityTranslationRef } from '../../translation';
import { refName } from '../GroupName';
import { useMarkStyles } from '../OutcomeMark';
import { ScorecardLink } from '../ScorecardLink';
import { cellLook } from './cellLook';
import { useHeatMapStyles } from './useHeatMapStyles';

function Row(props: { component: ScorecardComponent; criteria: Criterion[] }) {
  const { component, criteria } = props;
  const { entityRef, title } = component;
  const classes = useHeatMapStyles();
  const marks = useMarkStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { entityTabPath } = useMaturityLinks();
  const entityLink = useEntityRefLink();
  const tab = entityTabPath?.(entityRef);
  const outcomes = new Map(
    component.criteria?.map(({ criterionId, outcome }) => [
      criterionId,
      outcome,
    ]),
  );
  return (
    <TableRow hover>
      <TableCell
        component="th"
        scope="row"
        role="rowheader"
        className={classes.sticky}
      >
        <Link to={tab ?? entityLink(entityRef)}>
          {title ?? refName(entityRef)}
        </Link>
      </TableCell>
      {criteria.map(({ id, kind, title: criterion }) => {
        const outcome = outcomes.get(id);
        if (!outcome) {
          return (
            <TableCell key={id} align="center">
              {t('figures.unknown')}
            </TableCell>
          );
        }
        const { Icon, tone, word } = cellLook(t, outcome, kind);
        return (
          <TableCell key={id} align="center">
            <ScorecardLink
              to={tab && `${tab}#${encodeURIComponent(id)}`}
              className={classes.outcome}
            >
              <Icon
                className={`${marks.icon} ${marks[tone]}`}
                titleAccess={t('heatMap.outcome', { criterion, outcome: word })}
              />
            </ScorecardLink>
          </TableCell>
        );
      })}
    </TableRow>
  );
}

/** A component with what came out of each criterion; each leads to its evidence. */
export const OutcomeRow = memo(Row);
