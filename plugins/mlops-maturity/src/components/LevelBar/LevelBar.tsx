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
  bar: { display: 'inline-flex', gap: 2, verticalAlign: 'middle' },
  part: {
    width: 14,
    height: 8,
    borderRadius: 2,
    boxSizing: 'border-box',
    border: `1px solid ${theme.palette.text.disabled}`,
  },
}));

/** How far up a ladder of levels, as a row of boxes; a label stands beside. */
export function LevelBar(props: { rank: number; levelCount: number }) {
  const { rank, levelCount } = props;
  const classes = useStyles();
  const theme = useTheme();
  const { background, border } = levelColor(theme, levelCount - 1, levelCount);
  return (
    <span className={classes.bar} aria-hidden>
      {Array.from({ length: Math.max(levelCount - 1, 0) }, (_, step) => (
        <span
          key={step}
          className={classes.part}
          style={step < rank ? { background, borderColor: border } : undefined}
        />
      ))}
    </span>
  );
}
