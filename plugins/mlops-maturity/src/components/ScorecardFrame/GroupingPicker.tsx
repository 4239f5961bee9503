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
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { scorecardGroupings } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Scorecard } from '../../hooks/useScorecard';
import { mlopsMaturityTranslationRef } from '../../translation';
import { useGroupingLabels } from './useGroupingLabels';

const useStyles = makeStyles({
  picker: { minWidth: 130, '@media print': { display: 'none' } },
});

/** Chooses what the components are grouped by. */
export function GroupingPicker(props: { scorecard: Scorecard }) {
  const { state, change } = props.scorecard;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const labels = useGroupingLabels();
  return (
    <TextField
      select
      id="mlops-maturity-group-by"
      className={classes.picker}
      size="small"
      variant="outlined"
      label={t('groups.groupBy')}
      value={state.groupBy}
      onChange={({ target }) => {
        const groupBy = scorecardGroupings.find(one => one === target.value);
        if (groupBy) change({ groupBy });
      }}
    >
      {scorecardGroupings.map(grouping => (
        <MenuItem key={grouping} value={grouping}>
          {labels[grouping]}
        </MenuItem>
      ))}
    </TextField>
  );
}
