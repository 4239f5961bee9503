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
import { makeStyles } from '@material-ui/core/styles';
import type {
  ScorecardComponent,
  ScorecardFilter,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { levelLabel, levelOf, shortLevelLabel } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { RelativeTime } from '../RelativeTime';
import { BlockingCell } from './BlockingCell';
import { DimensionStrip } from './DimensionStrip';
import { GroupCell } from './GroupCell';
import { LevelCell } from './LevelCell';
import type { ColumnId } from './columns';

const useStyles = makeStyles({
  // Longer ones are cut off; the whole shows on hover and in the file.
  short: {
    display: 'inline-block',
    maxWidth: 150,
    lineHeight: 1.6,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    verticalAlign: 'middle',
    // Underlined on hover and focus: the name is what stands out.
    color: 'inherit',
    '&:focus-visible': { textDecoration: 'underline' },
  },
});

/** What a column says about a component. */
export function ComponentCell(props: {
  column: ColumnId;
  model: ServedModel;
  component: ScorecardComponent;
  /** To the components that are the same in something. */
  listOf: (filter: ScorecardFilter) => string | undefined;
}) {
  const { column, model, component, listOf } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number } = useNumberFormat();
  const name = (rank: number) => {
    const level = levelOf(model.levels, rank);
    return level.band ? levelLabel(t, level) : shortLevelLabel(t, level);
  };
  const { level, potentialLevel, targetLevel } = component;
  switch (column) {
    case 'level':
      return (
        <LevelCell
          model={model}
          component={component}
          to={listOf({ level: [level] })}
        />
      );
    case 'potential':
      return (
        <span className={classes.short}>
          {potentialLevel > level &&
            t('table.upTo', { level: name(potentialLevel) })}
        </span>
      );
    case 'target': {
      if (targetLevel === undefined) return <></>;
      const words = { level: name(targetLevel) };
      const gap = targetLevel - level;
      return (
        <span className={classes.short}>
          {gap > 0
            ? t('table.targetGap', { ...words, number: number(gap) })
            : t('table.targetReached', words)}
        </span>
      );
    }
    case 'dimensions':
      return <DimensionStrip model={model} component={component} />;
    case 'blocking':
      return (
        <BlockingCell
          model={model}
          blocking={component.blocking}
          listOf={blocker => listOf({ blockedBy: [blocker] })}
        />
      );
    case 'assessed':
      return (
        <span className={classes.short}>
          <RelativeTime at={component.assessedAt} />
        </span>
      );
    case 'lifecycle':
    case 'type': {
      const value = component[column];
      return (
        <span className={classes.short} title={value}>
          {value}
        </span>
      );
    }
    default: {
      const entityRef = component[column];
      if (!entityRef) return <></>;
      return (
        <GroupCell
          grouping={column}
          entityRef={entityRef}
          to={listOf({ [column]: [entityRef] })}
        />
      );
    }
  }
}
