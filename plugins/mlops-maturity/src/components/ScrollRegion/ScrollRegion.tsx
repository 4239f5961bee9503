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
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles({
  region: {
    // Keeps hidden words of far columns from widening the page.
    position: 'relative',
    overflowX: 'auto',
    // Captions are for screen readers, and take no room.
    '& caption': { padding: 0 },
    '@media print': { overflow: 'visible' },
  },
});

/**
 * Holds a table that can be wider than the window, so that it scrolls and the
 * page doesn't; by the arrow keys too.
 */
export function ScrollRegion(props: { label: string; children: ReactNode }) {
  const classes = useStyles();
  return (
    <div
      className={classes.region}
      role="region"
      aria-label={props.label}
      // Without a focus of its own it couldn't be scrolled by the keyboard.
      tabIndex={0} // eslint-disable-line jsx-a11y/no-noninteractive-tabindex
    >
      {props.children}
    </div>
  );
}
