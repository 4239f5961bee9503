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
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import InfoIcon from '@material-ui/icons/InfoOutlined';
import TimerIcon from '@material-ui/icons/Timer';
import WarningIcon from '@material-ui/icons/ReportProblemOutlined';

const useStyles = makeStyles(theme => ({
  notice: {
    display: 'flex',
    gap: theme.spacing(1),
    padding: theme.spacing(1, 1.5),
    margin: theme.spacing(1, 0),
    border: `1px solid ${theme.palette.divider}`,
    borderLeftWidth: 4,
    borderRadius: theme.shape.borderRadius,
    overflowWrap: 'anywhere',
  },
  warning: {
    borderLeftColor:
      theme.palette.status?.warning ?? theme.palette.warning.main,
  },
  body: { minWidth: 0, flex: 1 },
  icon: { color: theme.palette.text.secondary },
}));

const icons = { info: InfoIcon, time: TimerIcon, warning: WarningIcon };

/** Something beside the result that its readers should know. */
export function Notice(props: {
  tone: 'info' | 'time' | 'warning';
  title?: string;
  children?: ReactNode;
}) {
  const { tone, title, children } = props;
  const classes = useStyles();
  const Icon = icons[tone];
  return (
    <div
      role="note"
      className={`${classes.notice} ${tone === 'warning' ? classes.warning : ''}`}
    >
      <Icon aria-hidden fontSize="small" className={classes.icon} />
      <div className={classes.body}>
        {title && (
          <Typography variant="subtitle2" component="div">
            {title}
          </Typography>
        )}
        <Typography variant="body2" component="div">
          {children}
        </Typography>
      </div>
    </div>
  );
}
