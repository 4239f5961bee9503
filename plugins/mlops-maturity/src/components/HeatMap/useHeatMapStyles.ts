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

/** What both heat maps have in common. */
export const useHeatMapStyles = makeStyles(theme => ({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
  },
  table: {
    width: 'auto',
    borderCollapse: 'separate',
    borderSpacing: 2,
    '& td, & th': {
      padding: theme.spacing(0.25, 0.5),
      border: 'none',
      wordBreak: 'normal',
      overflowWrap: 'normal',
    },
    // The stripes of the theme would be one color more.
    '& tbody tr, & tbody tr:nth-of-type(odd)': { background: 'none' },
    '@media print': {
      '& thead': { display: 'table-header-group' },
      '& tr': { breakInside: 'avoid' },
      '& td, & th': { fontSize: 10 },
    },
  },
  sticky: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    background: theme.palette.background.paper,
    minWidth: 140,
    maxWidth: 240,
  },
  outcome: {
    display: 'inline-flex',
    padding: 2,
    borderRadius: theme.shape.borderRadius,
    '&:hover': { background: theme.palette.action.hover },
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
    },
  },
  progress: { height: 4 },
}));
