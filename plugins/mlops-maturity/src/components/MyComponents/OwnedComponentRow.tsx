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

import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import TrendingDownIcon from '@material-ui/icons/TrendingDown';
import TrendingUpIcon from '@material-ui/icons/TrendingUp';
import type {
  ScorecardComponent,
  ScorecardMovement,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import {
  areBands,
  levelLabel,
  levelOf,
  shownLevels,
} from '../../levels/levelLabels';
import { useMaturityLinks } from '../../links';
import { mlopsMaturityTranslationRef } from '../../translation';
import { refName } from '../GroupName';
import { LevelChip } from '../LevelChip';

const useStyles = makeStyles(theme => ({
  row: {
    display: 'flex',
    gap: theme.spacing(1.5),
    padding: theme.spacing(1, 0),
    borderBottom: `1px solid ${theme.palette.divider}`,
    '&:last-child': { borderBottom: 0 },
  },
  text: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: theme.spacing(0, 1.5),
  },
  notes: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 1.5),
    color: theme.palette.text.secondary,
  },
  note: { display: 'inline-flex', alignItems: 'center', gap: 4 },
}));

/** One component: its level, how far its target is, and its next step. */
export function OwnedComponentRow(props: {
  model: ServedModel;
  component: ScorecardComponent;
  movement: ScorecardMovement | undefined;
}) {
  const { model, component, movement } = props;
  const { entityRef, title, level, targetLevel } = component;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const to = useMaturityLinks().entityTabPath?.(entityRef);
  const gap = targetLevel === undefined ? 0 : Math.max(targetLevel - level, 0);
  const levelsToGo = areBands(model.levels)
    ? t('score.targetGap', { count: gap })
    : t('standing.targetGap', { count: gap });
  return (
    <li className={classes.row}>
      <div>
        <LevelChip
          level={levelOf(model.levels, level)}
          levelCount={model.levels.length}
        />
      </div>
      <div className={classes.text}>
        <div className={classes.head}>
          {to ? (
            <Link to={to}>{title ?? refName(entityRef)}</Link>
          ) : (
            <EntityRefLink entityRef={entityRef} title={title} hideIcon />
          )}
          <Typography variant="caption" className={classes.notes}>
            <Move model={model} entityRef={entityRef} movement={movement} />
            {targetLevel !== undefined && (
              <span>{gap > 0 ? levelsToGo : t('standing.targetReached')}</span>
            )}
          </Typography>
        </div>
        <NextStep model={model} component={component} />
      </div>
    </li>
  );
}

/** The first of the criteria that block the next level. */
function NextStep(props: {
  model: ServedModel;
  component: ScorecardComponent;
}) {
  const { model, component } = props;
  const { blocking, level } = component;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const step = model.criteria.find(({ id }) => id === blocking[0])?.title;
  const text = () => {
    if (step === undefined) {
      const highest = shownLevels(model.levels).at(-1)?.rank;
      if (level !== highest) return undefined;
      return areBands(model.levels)
        ? t('myComponents.highestBand')
        : t('myComponents.highest');
    }
    return blocking.length > 1
      ? t('myComponents.nextOf', { count: blocking.length, step })
      : t('myComponents.next', { step });
  };
  return (
    <Typography variant="body2" color="textSecondary">
      {text()}
    </Typography>
  );
}

/** Where the component is one of those that moved furthest lately. */
function Move(props: {
  model: ServedModel;
  entityRef: string;
  movement: ScorecardMovement | undefined;
}) {
  const { model, entityRef, movement } = props;
  const { note } = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const rise = movement?.rises.find(one => one.entityRef === entityRef);
  const fall = movement?.falls.find(one => one.entityRef === entityRef);
  const move = rise ?? fall;
  if (!move) return <></>;
  const level = levelLabel(t, levelOf(model.levels, move.from));
  const Icon = rise ? TrendingUpIcon : TrendingDownIcon;
  return (
    <span className={note}>
      <Icon aria-hidden fontSize="inherit" />
      {rise
        ? t('myComponents.rose', { level })
        : t('myComponents.fell', { level })}
    </span>
  );
}
