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

import { useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import Autocomplete from '@material-ui/lab/Autocomplete';
import type { ScorecardGrouping } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useScorecardSummary } from '../../hooks/useScorecardSummary';
import { mlopsMaturityTranslationRef } from '../../translation';
import { GroupName, useGroupTitles } from '../GroupName';
import { useGroupingLabels } from './useGroupingLabels';

const useStyles = makeStyles({
  field: {
    flexGrow: 1,
    maxWidth: 260,
    '& .MuiAutocomplete-input': { minWidth: 20 },
  },
  // Room for the first value and the number of the others in one line.
  filled: { flexBasis: 230 },
});

/** A label beside the arrow that opens the choices. */
const roomFor = (label: string) => `calc(${label.length}ch + 52px)`;

/** Narrows by owner, system and so on; its choices are read when it opens. */
export function GroupFilter(props: {
  modelId: string;
  field: ScorecardGrouping;
  values: string[];
  onChange: (values: string[]) => void;
}) {
  const { modelId, field, values, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const label = useGroupingLabels()[field];
  const [opened, setOpened] = useState(false);
  const [open, setOpen] = useState(false);
  const id = `mlops-maturity-filter-${field}`;
  // What the field says that it controls, also where that is no list.
  const popupId = `${id}-popup`;
  const { data, isFetching } = useScorecardSummary(
    { model: modelId, groupBy: field },
    { enabled: opened },
  );
  const offered = data?.summary?.groups?.flatMap(({ value }) => value ?? []);
  const options = [...new Set([...(offered ?? []), ...values])];

  const titleOf = useGroupTitles(options);

  return (
    <Autocomplete
      multiple
      id={id}
      // Today the field is the combobox, no longer what is around it.
      role={undefined}
      aria-expanded={undefined}
      aria-owns={undefined}
      // Within the search of the page, of which its choices are a part.
      disablePortal
      size="small"
      limitTags={1}
      className={`${classes.field} ${values.length > 0 ? classes.filled : ''}`}
      style={values.length > 0 ? undefined : { flexBasis: roomFor(label) }}
      options={options}
      value={values}
      loading={isFetching}
      loadingText={<span id={popupId}>{t('filters.loading')}</span>}
      noOptionsText={<span id={popupId}>{t('filters.noOptions')}</span>}
      getOptionLabel={titleOf}
      renderOption={value => <GroupName groupBy={field} value={value} />}
      onOpen={() => {
        setOpened(true);
        setOpen(true);
      }}
      onClose={() => setOpen(false)}
      onChange={(_, changed) => onChange(changed)}
      renderInput={input => (
        <TextField
          {...input}
          variant="outlined"
          label={label}
          inputProps={{
            ...input.inputProps,
            role: 'combobox',
            'aria-expanded': open,
          }}
        />
      )}
    />
  );
}
