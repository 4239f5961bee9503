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

import { makeStyles, useTheme } from '@material-ui/core/styles';
import { levelColor } from '../../levels/levelColor';

const useStyles = makeStyles(theme => ({
  bar: {
    display: 'inline-block',
    flexShrink: 0,
    width: 78,
    height: 8,
    borderRadius: 2,
    boxSizing: 'border-box',
    border: `1px solid ${theme.palette.text.disabled}`,
    overflow: 'hidden',
    verticalAlign: 'middle',
  },
  points: { display: 'block', height: '100%' },
}));

/** Points out of those there are, as a bar; the numbers stand beside it. */
export function PointsBar(props: { points: number; most: number }) {
  const { points, most } = props;
  const classes = useStyles();
  const theme = useTheme();
  const share = most > 0 ? Math.min(points / most, 1) : 0;
  return (
    <span className={classes.bar} aria-hidden>
      <span
        className={classes.points}
        style={{
          width: `${100 * share}%`,
          background: levelColor(theme, 1, 2).background,
        }}
      />
    </span>
  );
}
