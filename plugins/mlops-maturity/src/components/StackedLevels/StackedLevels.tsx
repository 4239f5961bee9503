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
import type {
  LevelCount,
  ModelLevel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { levelColor } from '../../levels/levelColor';
import { levelOf, levelTitle, shortLevelLabel } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  bar: {
    display: 'flex',
    gap: 1,
    width: '100%',
    minWidth: 100,
    height: 20,
  },
  part: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    minWidth: 4,
    overflow: 'hidden',
    border: '1px solid',
    borderRadius: 2,
    fontSize: theme.typography.caption.fontSize,
    whiteSpace: 'nowrap',
  },
}));

/** The shares of the levels in a group, as one bar of full width. */
export function StackedLevels(props: {
  levels: ModelLevel[];
  distribution: Pick<LevelCount, 'level' | 'count'>[];
}) {
  const { levels, distribution } = props;
  const classes = useStyles();
  const theme = useTheme();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number } = useNumberFormat();
  const parts = distribution
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.level - b.level);
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const summary = parts.map(({ level, count }) =>
    t('distribution.summary', {
      level: levelTitle(t, levelOf(levels, level)),
      number: number(count),
    }),
  );
  return (
    <div
      className={classes.bar}
      role="img"
      aria-label={summary.join(', ')}
      title={summary.join('\n')}
    >
      {parts.map(({ level, count }) => {
        const color = levelColor(theme, level, levels.length);
        return (
          <span
            key={level}
            className={classes.part}
            style={{
              flexGrow: count,
              flexBasis: 0,
              background: color.background,
              borderColor: color.border,
              color: color.text,
            }}
          >
            {count / total >= 0.15
              ? shortLevelLabel(t, levelOf(levels, level))
              : ''}
          </span>
        );
      })}
    </div>
  );
}
