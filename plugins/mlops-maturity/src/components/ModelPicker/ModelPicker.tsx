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
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { mlopsMaturityTranslationRef } from '../../translation';

const useStyles = makeStyles({
  // Leaves room for what stands beside it on a narrow screen.
  picker: {
    maxWidth: 'min(480px, calc(100vw - 150px))',
    // Titles of editions differ at their end.
    '& .MuiSelect-selectMenu': { whiteSpace: 'normal', height: 'auto' },
  },
});

/** Chooses one of several maturity models; a single one is only named. */
export function ModelPicker(props: {
  models: { id: string; title: string }[];
  value: string;
  onChange: (modelId: string) => void;
  /** What it chooses, and what is chosen; by default the page's model. */
  label?: string;
}) {
  const { models, value, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  if (models.length < 2) {
    return (
      <Typography variant="body2" color="textSecondary">
        {models[0]?.title}
      </Typography>
    );
  }
  // A narrow screen cuts long titles off.
  const chosen = models.find(({ id }) => id === value)?.title ?? value;
  // Whoever works by voice says what is written there.
  const label = props.label ?? t('picker.chosen', { model: chosen });
  return (
    <TextField
      select
      className={classes.picker}
      size="small"
      variant="outlined"
      value={value}
      onChange={event => onChange(event.target.value)}
      inputProps={{ 'aria-label': label }}
      SelectProps={{
        SelectDisplayProps: { 'aria-label': label, title: chosen },
        MenuProps: { MenuListProps: { 'aria-label': label } },
      }}
    >
      {models.map(({ id, title }) => (
        <MenuItem key={id} value={id}>
          {title}
        </MenuItem>
      ))}
    </TextField>
  );
}
