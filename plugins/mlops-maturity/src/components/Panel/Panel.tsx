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
import { InfoCard } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  // What is to stay in sight within it couldn't otherwise.
  card: { overflow: 'visible' },
  // The header gives it all the room that it wants, and more than a phone has.
  action: {
    [theme.breakpoints.down('xs')]: { maxWidth: 'calc(100vw - 72px)' },
  },
}));

/** A titled card on the tab and the scorecard page. */
export function Panel(props: {
  title: string;
  action?: ReactNode;
  children: ReactNode;
}) {
  const { title, action, children } = props;
  const classes = useStyles();
  return (
    <InfoCard
      className={classes.card}
      title={title}
      titleTypographyProps={{ variant: 'h6', component: 'h2' }}
      headerProps={{
        action: action && <div className={classes.action}>{action}</div>,
        style: { flexWrap: 'wrap', gap: 8 },
      }}
    >
      {children}
    </InfoCard>
  );
}
