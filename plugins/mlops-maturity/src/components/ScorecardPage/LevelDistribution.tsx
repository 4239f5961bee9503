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
import ButtonBase from '@material-ui/core/ButtonBase';
import Typography from '@material-ui/core/Typography';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import type {
  ScorecardFigures,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { levelColor } from '../../levels/levelColor';
import { areBands, levelTitle, shownLevels } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { LevelChip } from '../LevelChip';
import { Panel } from '../Panel';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(70px, 170px) 1fr max-content',
    alignItems: 'center',
    gap: theme.spacing(1.5),
    width: '100%',
    padding: theme.spacing(0.75),
    borderRadius: theme.shape.borderRadius,
    textAlign: 'left',
    '&:hover': { background: theme.palette.action.hover },
    '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
  },
  chosen: {
    background: theme.palette.action.selected,
    boxShadow: `inset 3px 0 ${theme.palette.primary.main}`,
  },
  bar: {
    height: 18,
    minWidth: 2,
    borderRadius: 2,
    border: '1px solid',
    boxSizing: 'border-box',
  },
  count: { textAlign: 'right', minWidth: '2em' },
}));

/** How many components stand at each level; choose a level to narrow by it. */
export function LevelDistribution(props: {
  model: ServedModel;
  figures: ScorecardFigures;
  chosen: number[];
  onChoose: (levels: number[] | undefined) => void;
}) {
  const { model, figures, chosen, onChoose } = props;
  const classes = useStyles();
  const theme = useTheme();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const counts = new Map(
    figures.distribution.map(one => [one.level, one] as const),
  );
  const most = Math.max(1, ...figures.distribution.map(one => one.count));
  const levels = shownLevels(model.levels).reverse();
  const bands = areBands(levels);

  return (
    <Panel
      title={bands ? t('scoreboard.distribution') : t('distribution.title')}
    >
      <ul className={classes.list}>
        {levels.map(level => {
          const { count = 0, production = 0 } = counts.get(level.rank) ?? {};
          const isChosen = chosen.includes(level.rank);
          const color = levelColor(theme, level.rank, levels.length);
          return (
            <li key={level.rank}>
              <ButtonBase
                className={`${classes.row} ${isChosen ? classes.chosen : ''}`}
                aria-pressed={isChosen}
                aria-label={
                  bands
                    ? t('scoreboard.bar', { band: levelTitle(t, level), count })
                    : t('distribution.bar', {
                        level: levelTitle(t, level),
                        count,
                      })
                }
                onClick={() => {
                  const rest = chosen.filter(rank => rank !== level.rank);
                  const next = isChosen ? rest : [...rest, level.rank];
                  onChoose(next.length > 0 ? next : undefined);
                }}
              >
                <LevelChip level={level} levelCount={levels.length} />
                <Typography variant="body2" component="span">
                  {level.name}
                </Typography>
                <span
                  className={classes.bar}
                  style={{
                    width: `${(100 * count) / most}%`,
                    background: color.background,
                    borderColor: color.border,
                    visibility: count > 0 ? 'visible' : 'hidden',
                  }}
                />
                <span
                  className={classes.count}
                  title={t('distribution.production', {
                    number: String(production),
                  })}
                >
                  <Typography variant="subtitle2" component="span">
                    {count}
                  </Typography>
                </span>
              </ButtonBase>
            </li>
          );
        })}
      </ul>
      <Typography variant="caption" color="textSecondary">
        {bands ? t('scoreboard.hint') : t('distribution.hint')}
      </Typography>
    </Panel>
  );
}
