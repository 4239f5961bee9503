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

import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import { levelColor } from '../../levels/levelColor';
import {
  levelTitle,
  shortLevelLabel,
  type ShownLevel,
} from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  chip: {
    display: 'inline-block',
    boxSizing: 'border-box',
    minWidth: '2.6em',
    padding: '0.1em 0.5em',
    borderRadius: theme.shape.borderRadius,
    border: '1px solid',
    fontFamily: theme.typography.fontFamily,
    fontSize: theme.typography.body2.fontSize,
    fontWeight: 'bold',
    lineHeight: 1.5,
    textAlign: 'center',
    whiteSpace: 'nowrap',
  },
  large: { fontSize: '1.5rem' },
}));

/** A level's label on its color; the name shows on hover. */
export function LevelChip(props: {
  level: ShownLevel;
  levelCount: number;
  size?: 'large';
}) {
  const { level, levelCount, size } = props;
  const classes = useStyles();
  const theme = useTheme();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const color = levelColor(theme, level.rank, levelCount);
  return (
    <span
      className={`${classes.chip} ${size ? classes[size] : ''}`}
      style={{
        background: color.background,
        color: color.text,
        borderColor: color.border,
      }}
      title={levelTitle(t, level)}
    >
      {shortLevelLabel(t, level)}
    </span>
  );
}
