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

import ButtonBase from '@material-ui/core/ButtonBase';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { ModelAssessment } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { usePointsFormat } from '../../hooks/usePointsFormat';
import { standingOf } from '../../levels/standing';
import { LevelBar } from '../LevelBar';
import { LevelChip } from '../LevelChip';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  model: {
    display: 'flex',
    justifyContent: 'flex-start',
    gap: theme.spacing(1.5),
    width: '100%',
    padding: theme.spacing(1),
    borderRadius: theme.shape.borderRadius,
    textAlign: 'left',
    '&:hover': { background: theme.palette.action.hover },
    '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
  },
  chosen: { background: theme.palette.action.selected },
  title: { flex: 1, minWidth: 0 },
}));

/** A component's level in every model, side by side; choose one to see it. */
export function ModelStrip(props: {
  items: ModelAssessment[];
  chosen: string;
  onChoose: (modelId: string) => void;
}) {
  const { items, chosen, onChoose } = props;
  const classes = useStyles();
  const format = usePointsFormat();
  return (
    <ul className={classes.list}>
      {items.map(item => {
        const { id, title } = item.model;
        const { current, levels, score } = standingOf(item);
        return (
          <li key={id}>
            <ButtonBase
              className={`${classes.model} ${
                id === chosen ? classes.chosen : ''
              }`}
              aria-pressed={id === chosen}
              onClick={() => onChoose(id)}
            >
              <LevelChip level={current} levelCount={levels.length} />
              <span className={classes.title}>
                <Typography variant="body2" component="span" display="block">
                  {title}
                </Typography>
                <Typography
                  variant="caption"
                  component="span"
                  color="textSecondary"
                >
                  {current.name}
                  {score && ` · ${format.points(score.points)}`}
                </Typography>
              </span>
              <LevelBar
                rank={levels.findIndex(({ rank }) => rank === current.rank)}
                levelCount={levels.length}
              />
            </ButtonBase>
          </li>
        );
      })}
    </ul>
  );
}
