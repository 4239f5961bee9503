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

import { makeStyles } from '@material-ui/core/styles';
import ToggleButton from '@material-ui/lab/ToggleButton';
import ToggleButtonGroup from '@material-ui/lab/ToggleButtonGroup';

const useStyles = makeStyles(theme => ({
  group: {
    flexWrap: 'wrap',
    '@media print': { display: 'none' },
    // The library's own gray is too faint to be read well.
    '& .MuiToggleButton-root': { color: theme.palette.text.secondary },
    '& .MuiToggleButton-root.Mui-selected': {
      color: theme.palette.text.primary,
    },
  },
}));

/** One of a few, all in view. */
export function Choice<T extends string | number>(props: {
  label: string;
  options: { value: T; label: string }[];
  value: T;
  onChange: (value: T) => void;
}) {
  const { label, options, value, onChange } = props;
  const classes = useStyles();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      className={classes.group}
      value={value}
      aria-label={label}
      onChange={(_, chosen: T | null) => chosen !== null && onChange(chosen)}
    >
      {options.map(option => (
        <ToggleButton key={option.value} value={option.value}>
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
