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
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import { makeStyles } from '@material-ui/core/styles';
import SyncProblemIcon from '@material-ui/icons/SyncProblem';
import TrendingDownIcon from '@material-ui/icons/TrendingDown';
import type {
  ScorecardComponent,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useTimeFormat } from '../../hooks/useTimeFormat';
import { usePointsFormat } from '../../hooks/usePointsFormat';
import { levelLabel, levelOf, shortLevelLabel } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { LevelChip } from '../LevelChip';
import { DimensionStrip } from './DimensionStrip';

const useStyles = makeStyles({
  name: {
    display: 'flex',
    alignItems: 'center',
    gap: 6,
    minWidth: 140,
  },
  level: {
    display: 'flex',
    alignItems: 'center',
    gap: 4,
  },
  blocking: {
    maxWidth: 160,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  short: { whiteSpace: 'nowrap' },
});

/** One component in the table. */
export function ComponentRow(props: {
  model: ServedModel;
  component: ScorecardComponent;
  withDimensions: boolean;
}) {
  const { model, component, withDimensions } = props;
  const { level, potentialLevel, atRiskSince, owner, system, score } =
    component;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { date } = useTimeFormat();
  const format = usePointsFormat();
  const potential = levelOf(model.levels, potentialLevel);
  const atRisk = atRiskSince && t('table.atRisk', { date: date(atRiskSince) });
  return (
    <TableRow hover>
      <TableCell component="th" scope="row" role="rowheader">
        <span className={classes.name}>
          <EntityRefLink
            entityRef={component.entityRef}
            title={component.title}
            hideIcon
          />
          {component.sourceProblem && (
            <SyncProblemIcon
              color="action"
              fontSize="small"
              titleAccess={t('table.sourceProblem')}
            />
          )}
        </span>
      </TableCell>
      <TableCell>
        <span className={classes.level}>
          <LevelChip
            level={levelOf(model.levels, level)}
            levelCount={model.levels.length}
          />
          {score && (
            <span className={classes.short}>{format.points(score.points)}</span>
          )}
          {atRisk && (
            <TrendingDownIcon
              color="action"
              fontSize="small"
              titleAccess={atRisk}
            />
          )}
        </span>
      </TableCell>
      <TableCell className={classes.short}>
        {potentialLevel > level &&
          t('table.upTo', {
            level: potential.band
              ? levelLabel(t, potential)
              : shortLevelLabel(t, potential),
          })}
      </TableCell>
      <TableCell className={classes.short}>
        <TargetCell model={model} component={component} />
      </TableCell>
      {withDimensions && (
        <TableCell>
          <DimensionStrip model={model} component={component} />
        </TableCell>
      )}
      <TableCell>
        <BlockingCell model={model} blocking={component.blocking} />
      </TableCell>
      <TableCell>
        {owner && (
          <EntityRefLink entityRef={owner} defaultKind="group" hideIcon />
        )}
      </TableCell>
      <TableCell>
        {system && (
          <EntityRefLink entityRef={system} defaultKind="system" hideIcon />
        )}
      </TableCell>
      <TableCell>{component.lifecycle}</TableCell>
      <TableCell className={classes.short}>{component.type}</TableCell>
    </TableRow>
  );
}

function TargetCell(props: {
  model: ServedModel;
  component: ScorecardComponent;
}) {
  const { targetLevel, level } = props.component;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  if (targetLevel === undefined) return <></>;
  const target = levelOf(props.model.levels, targetLevel);
  const gap = targetLevel - level;
  return (
    <>
      {target.band ? levelLabel(t, target) : shortLevelLabel(t, target)}
      {': '}
      {gap > 0
        ? t('table.targetGap', { number: String(gap) })
        : t('table.targetReached')}
    </>
  );
}

/** The first blocker by name, and how many more there are. */
function BlockingCell(props: { model: ServedModel; blocking: string[] }) {
  const { model, blocking } = props;
  const classes = useStyles();
  const titles = blocking.map(
    blocker =>
      model.criteria.find(({ id }) => id === blocker)?.title ?? blocker,
  );
  return (
    <div className={classes.blocking} title={titles.join('\n')}>
      {titles.length > 1 && `(${titles.length}) `}
      {titles[0]}
    </div>
  );
}
