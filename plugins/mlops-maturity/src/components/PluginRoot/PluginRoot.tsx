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

import type { ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { mlopsMaturityTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  // No box of its own: what is in it stands where it would without it.
  root: {
    display: 'contents',
    // Material UI only tints what has the focus. Fields have their frame, and
    // what a radio button or a box draws is around the element with the focus.
    '& :focus-visible:not(.MuiInputBase-input), & .Mui-focusVisible': {
      outline: `2px solid ${theme.palette.text.primary}`,
      outlineOffset: 1,
    },
    // The tint of Material UI is too light for text on a gray page. Old portals
    // add numbers to the names of classes, but not to those of states.
    ...(theme.palette.type === 'light' && {
      '& label:not(.Mui-focused):not(.Mui-error)': {
        color: 'rgba(0, 0, 0, 0.62)',
      },
    }),
    // These fill what cuts off what is drawn around them.
    '& .MuiAccordionSummary-root:focus-visible, & [role=region]:focus-visible':
      { outlineOffset: -2 },
  },
}));

/**
 * Around all that the plugin draws in one place: says the language of its text,
 * and shows where the focus is.
 */
export function PluginRoot(props: { children: ReactNode }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <div className={classes.root} lang={t('interface.language')}>
      {props.children}
    </div>
  );
}
