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
import { makeStyles } from '@material-ui/core/styles';
import type {
  Criterion,
  CriterionKind,
  CriterionOutcome,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';
import { useMarkStyles } from '../OutcomeMark';
import { cellLook } from './cellLook';

const shown: [CriterionOutcome, CriterionKind][] = [
  ['met', 'requirement'],
  ['partial', 'requirement'],
  ['unmet', 'requirement'],
  ['unmet', 'optional'],
  ['unknown', 'requirement'],
  ['not-applicable', 'requirement'],
  ['waived', 'requirement'],
];

const useStyles = makeStyles(theme => ({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
    margin: theme.spacing(1, 0),
    padding: 0,
    listStyle: 'none',
  },
}));

/** What the icons in the cells of some criteria stand for. */
export function OutcomeLegend(props: { criteria: Criterion[] }) {
  const classes = useStyles();
  const marks = useMarkStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const kinds = new Set(props.criteria.map(({ kind }) => kind));
  const entries = shown
    .filter(([, kind]) => kind === 'requirement' || kinds.has(kind))
    .map(([outcome, kind]) => cellLook(t, outcome, kind));
  return (
    <ul className={classes.legend} aria-label={t('heatMap.outcomes')}>
      {entries.map(({ Icon, tone, word }) => (
        <li key={word} className={marks.mark}>
          <Icon aria-hidden className={`${marks.icon} ${marks[tone]}`} />
          {word}
        </li>
      ))}
    </ul>
  );
}
