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
import TrendingDownIcon from '@material-ui/icons/TrendingDown';
import type {
  ScorecardComponent,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { usePointsFormat } from '../../hooks/usePointsFormat';
import { useTimeFormat } from '../../hooks/useTimeFormat';
import { levelOf } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { LevelChip } from '../LevelChip';
import { ScorecardLink } from '../ScorecardLink';

const useStyles = makeStyles({
  level: {
    display: 'flex',
    alignItems: 'center',
    gap: 4,
    whiteSpace: 'nowrap',
  },
});

/** A component's level, with its points where the model scores. */
export function LevelCell(props: {
  model: ServedModel;
  component: ScorecardComponent;
  /** To those at the same level. */
  to: string | undefined;
}) {
  const { model, component, to } = props;
  const { level, score, atRiskSince } = component;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { date } = useTimeFormat();
  const format = usePointsFormat();
  return (
    <span className={classes.level}>
      <ScorecardLink to={to}>
        <LevelChip
          level={levelOf(model.levels, level)}
          levelCount={model.levels.length}
        />
      </ScorecardLink>
      {score && <span>{format.points(score.points)}</span>}
      {atRiskSince && (
        <TrendingDownIcon
          color="action"
          fontSize="small"
          titleAccess={t('table.atRisk', { date: date(atRiskSince) })}
        />
      )}
    </span>
  );
}
