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

/** How the toolbar lays out what it holds, be it there or on its way. */
export const useToolbarStyles = makeStyles(theme => ({
  toolbar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: theme.spacing(1.5),
    marginBottom: theme.spacing(1),
    // Labels are too faint on the page itself.
    '& .MuiOutlinedInput-root': { background: theme.palette.background.paper },
    // Above a field with a value, the label stands on the page.
    '& .MuiInputLabel-shrink:not(.Mui-focused)': {
      color: theme.palette.text.primary,
    },
    '@media print': { display: 'none' },
  },
  fields: {
    display: 'flex',
    flex: '1 1 600px',
    flexWrap: 'wrap',
    gap: theme.spacing(1.5),
    minWidth: 0,
    '& .MuiAutocomplete-tag': { margin: 2 },
    [theme.breakpoints.down('xs')]: { flexBasis: '100%' },
  },
  printed: { display: 'none', '@media print': { display: 'block' } },
}));
