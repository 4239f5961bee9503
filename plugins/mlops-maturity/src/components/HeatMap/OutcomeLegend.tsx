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
import type { CriterionOutcome } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';
import { OutcomeMark } from '../OutcomeMark';

const outcomes: CriterionOutcome[] = [
  'met',
  'partial',
  'unmet',
  'unknown',
  'not-applicable',
  'waived',
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

/** What the icons of the outcomes stand for. */
export function OutcomeLegend() {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <ul className={classes.legend} aria-label={t('heatMap.outcomes')}>
      {outcomes.map(outcome => (
        <li key={outcome}>
          <OutcomeMark outcome={outcome} />
        </li>
      ))}
    </ul>
  );
}
