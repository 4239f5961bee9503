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
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { levelColor } from '../../levels/levelColor';
import { shortLevelLabel, type ShownLevel } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { HiddenText } from '../HiddenText';
import { ScorecardLink } from '../ScorecardLink';

const useStyles = makeStyles(theme => ({
  bar: {
    display: 'flex',
    gap: 1,
    minWidth: 200,
    [theme.breakpoints.down('xs')]: { minWidth: 150 },
    height: 28,
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  // Wide enough to be hit, however small its share is.
  part: { display: 'flex', minWidth: 14 },
  fill: {
    display: 'flex',
    flex: 1,
    minWidth: 0,
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    border: '1px solid',
    borderRadius: 2,
    fontSize: theme.typography.caption.fontSize,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
  },
  link: {
    display: 'flex',
    flex: 1,
    minWidth: 0,
    color: 'inherit',
    borderRadius: 2,
    '&:hover': { textDecoration: 'none', opacity: 0.85 },
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: 1,
      zIndex: 1,
    },
  },
}));

/** The shares of the levels as the parts of one bar, each with its label. */
export function LevelBars(props: {
  parts: {
    level: ShownLevel;
    count: number;
    /** In words: level, count, group and share. */
    text: string;
    to: string | undefined;
  }[];
  levelCount: number;
}) {
  const { levelCount } = props;
  const parts = props.parts.filter(({ count }) => count > 0);
  const classes = useStyles();
  const theme = useTheme();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number } = useNumberFormat();
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  return (
    <ul className={classes.bar}>
      {parts.map(({ level, count, text, to }) => {
        const color = levelColor(theme, level.rank, levelCount);
        const share = count / total;
        const label = shortLevelLabel(t, level);
        return (
          <li
            key={level.rank}
            className={classes.part}
            style={{ flexGrow: count, flexBasis: 0 }}
          >
            <ScorecardLink to={to} className={classes.link} title={text}>
              <span
                className={classes.fill}
                aria-hidden={to === undefined}
                style={{
                  background: color.background,
                  borderColor: color.border,
                  color: color.text,
                }}
              >
                {share >= 0.16 && `${label}: ${number(count)}`}
                {share < 0.16 && share >= 0.05 && number(count)}
              </span>
              <HiddenText>{text}</HiddenText>
            </ScorecardLink>
          </li>
        );
      })}
    </ul>
  );
}
