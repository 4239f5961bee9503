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
import FlagIcon from '@material-ui/icons/Flag';
import { levelColor } from '../../levels/levelColor';
import {
  levelTitle,
  shortLevelLabel,
  type ShownLevel,
} from '../../levels/levelLabels';
import type { Standing } from '../../levels/standing';
import { mlopsMaturityTranslationRef } from '../../translation';
import { HiddenText } from '../HiddenText';

const useStyles = makeStyles(theme => ({
  ladder: {
    display: 'flex',
    listStyle: 'none',
    margin: 0,
    padding: 0,
    fontFamily: theme.typography.fontFamily,
  },
  step: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    flex: 1,
    minWidth: 0,
    textAlign: 'center',
    // The line to the step before.
    '& + &::before': {
      content: '""',
      position: 'absolute',
      top: 10,
      right: 'calc(50% + 13px)',
      width: 'calc(100% - 26px)',
      borderTop: `2px solid ${theme.palette.divider}`,
    },
  },
  reachedStep: {
    '& + &::before': { borderTopColor: theme.palette.text.secondary },
  },
  dot: {
    flex: 'none',
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    width: 22,
    height: 22,
    borderRadius: '50%',
    border: `2px solid ${theme.palette.text.secondary}`,
    fontSize: 11,
    fontWeight: 'bold',
  },
  possible: { borderStyle: 'dashed' },
  current: {
    boxShadow: `0 0 0 2px ${theme.palette.background.paper}, 0 0 0 4px ${theme.palette.text.primary}`,
  },
  label: {
    display: 'block',
    maxWidth: '100%',
    lineHeight: 1.5,
    marginTop: theme.spacing(0.75),
    fontSize: theme.typography.caption.fontSize,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    padding: '0 2px',
  },
  currentLabel: { fontWeight: 'bold' },
  flag: { fontSize: 14, lineHeight: 1, verticalAlign: '-2px', marginRight: 2 },
}));

/**
 * All levels of a model as steps: filled up to the one reached, dashed up to
 * the potential one, with a flag on the target. Bands of points are a scale
 * rather than a ladder: nothing is ticked off on the way.
 */
export function LevelLadder(props: { standing: Standing }) {
  const { levels, current, potential, target } = props.standing;
  const classes = useStyles();
  const theme = useTheme();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);

  const stateOf = ({ rank, band }: ShownLevel) => {
    if (rank === current.rank) {
      return band ? t('score.current') : t('level.current');
    }
    if (rank < current.rank) {
      return band ? t('score.passed') : t('level.reached');
    }
    return rank <= potential.rank ? t('level.potential') : t('level.open');
  };

  return (
    <ol
      className={classes.ladder}
      aria-label={current.band ? t('score.bands') : t('level.ladder')}
    >
      {levels.map(level => {
        const reached = level.rank <= current.rank;
        const isCurrent = level.rank === current.rank;
        const isTarget = level.rank === target?.rank;
        const color = levelColor(theme, level.rank, levels.length);
        const state = [stateOf(level), isTarget ? t('level.target') : '']
          .filter(Boolean)
          .join(', ');
        return (
          <li
            key={level.rank}
            className={`${classes.step} ${reached ? classes.reachedStep : ''}`}
            title={`${levelTitle(t, level)} (${state})`}
            aria-current={isCurrent ? 'step' : undefined}
          >
            <span
              aria-hidden
              className={[
                classes.dot,
                isCurrent ? classes.current : '',
                !reached && level.rank <= potential.rank
                  ? classes.possible
                  : '',
              ].join(' ')}
              style={
                reached
                  ? {
                      background: color.background,
                      color: color.text,
                      borderColor: color.border,
                    }
                  : undefined
              }
            >
              {reached && !level.band ? '✓' : ''}
            </span>
            <span
              aria-hidden
              className={`${classes.label} ${
                isCurrent ? classes.currentLabel : ''
              }`}
            >
              {isTarget && <FlagIcon className={classes.flag} />}
              {shortLevelLabel(t, level)}
            </span>
            <HiddenText>
              {levelTitle(t, level)}, {state}
            </HiddenText>
          </li>
        );
      })}
    </ol>
  );
}
