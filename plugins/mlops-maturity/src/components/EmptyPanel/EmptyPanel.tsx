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

import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  panel: {
    maxWidth: 640,
    padding: theme.spacing(6, 2),
    margin: '0 auto',
    textAlign: 'center',
    overflowWrap: 'anywhere',
  },
  small: { padding: 0, margin: 0, textAlign: 'start' },
}));

/** Stands where there is nothing to show, though nothing has failed: why. */
export function EmptyPanel(props: {
  title: string;
  text: string;
  /** In a card or a panel, whose title stands above it. */
  inCard?: boolean;
}) {
  const { title, text, inCard = false } = props;
  const classes = useStyles();
  return (
    <div
      role="status"
      className={`${classes.panel} ${inCard ? classes.small : ''}`}
    >
      <Typography
        variant={inCard ? 'subtitle1' : 'h5'}
        component={inCard ? 'p' : 'h2'}
        gutterBottom={!inCard}
      >
        {title}
      </Typography>
      <Typography variant={inCard ? 'body2' : 'body1'}>{text}</Typography>
    </div>
  );
}
