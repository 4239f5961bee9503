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
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { ScorecardLink } from '../ScorecardLink';
import { FigureInfo } from './FigureInfo';

const useStyles = makeStyles(theme => ({
  figure: {
    display: 'flex',
    flexDirection: 'column',
    padding: theme.spacing(1.5, 2),
    minWidth: 0,
    overflowWrap: 'anywhere',
    '@media print': { boxShadow: 'none', breakInside: 'avoid' },
  },
  value: { margin: 0, order: 1 },
  hint: {
    margin: 0,
    order: 2,
    // Within a sentence its color alone doesn't tell a link.
    '& a': { textDecoration: 'underline' },
  },
}));

/** One of the headline figures; it leads to the components that it counts. */
export function Figure(props: {
  title: string;
  value: ReactNode;
  to?: string;
  hint?: ReactNode;
  /** What it means; shown on demand. */
  info?: string;
}) {
  const { title, value, to, hint, info } = props;
  const classes = useStyles();
  return (
    <Paper className={classes.figure}>
      <Typography variant="body2" component="dt" color="textSecondary">
        {title}
        {info && <FigureInfo title={title} text={info} />}
      </Typography>
      <Typography variant="h5" component="dd" className={classes.value}>
        <ScorecardLink to={to}>{value}</ScorecardLink>
      </Typography>
      {hint && (
        <Typography
          variant="caption"
          component="dd"
          color="textSecondary"
          className={classes.hint}
        >
          {hint}
        </Typography>
      )}
    </Paper>
  );
}
