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

/** How criteria that belong together stand under a heading that opens them. */
export const useSectionStyles = makeStyles(theme => ({
  section: {
    border: `1px solid ${theme.palette.divider}`,
    boxShadow: 'none',
    // Neighbours share a line, whichever of them is open.
    '&:not(:first-child)': { marginTop: -1 },
    '&::before': { display: 'none' },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1.5),
    width: '100%',
  },
  name: { flex: '1 1 160px' },
}));
