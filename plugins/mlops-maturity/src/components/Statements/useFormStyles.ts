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

/**
 * A form in a dialog, and how it says what is wrong. The red of the themes can't be read on every
 * paper: words are darker, or as light as any other.
 */
export const useFormStyles = makeStyles(theme => {
  const color =
    theme.palette.type === 'dark'
      ? theme.palette.text.primary
      : theme.palette.error.dark;
  return {
    problem: { color, fontWeight: 700 },
    form: {
      // The fields scroll between the title and the buttons.
      display: 'flex',
      flexDirection: 'column',
      minHeight: 0,
      '& .MuiFormLabel-root.Mui-error': { color },
      '& .MuiFormHelperText-root.Mui-error': {
        color,
        fontWeight: 700,
      },
    },
  };
});
