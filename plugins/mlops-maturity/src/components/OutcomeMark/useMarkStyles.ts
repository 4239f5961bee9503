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

/** How a criterion's result is marked: an icon in a tone, and a word. */
export const useMarkStyles = makeStyles(theme => ({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    whiteSpace: 'nowrap',
    fontFamily: theme.typography.fontFamily,
    fontSize: theme.typography.body2.fontSize,
  },
  icon: { fontSize: '1.25rem' },
  good: { color: theme.palette.status?.ok ?? theme.palette.success.main },
  bad: { color: theme.palette.status?.error ?? theme.palette.error.main },
  half: { color: theme.palette.status?.warning ?? theme.palette.warning.main },
  plain: { color: theme.palette.text.secondary },
}));
