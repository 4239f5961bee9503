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

import { makeStyles } from '@material-ui/core/styles';
import type {
  ScorecardSummary,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { StackedLevels } from '../StackedLevels';
import { LevelCounts } from './LevelCounts';
import { ScopeFigures } from './ScopeFigures';
import { TopGaps } from './TopGaps';
import type { ScopeFilter } from './scopeOf';

const useStyles = makeStyles(theme => ({
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
    marginTop: theme.spacing(2),
  },
}));

/** Where some components stand in one model, and what would lift them most. */
export function EntityScorecardContent(props: {
  model: ServedModel;
  summary: ScorecardSummary;
  filter: ScopeFilter;
  compact: boolean;
}) {
  const { model, summary, filter, compact } = props;
  const { distribution } = summary;
  const classes = useStyles();
  return (
    <div className={classes.content}>
      <ScopeFigures model={model} summary={summary} filter={filter} />
      {/* The table below says the same to those who can't see the bar. */}
      <div aria-hidden={!compact}>
        <StackedLevels levels={model.levels} distribution={distribution} />
      </div>
      {!compact && (
        <>
          <LevelCounts
            model={model}
            distribution={distribution}
            filter={filter}
          />
          <TopGaps model={model} filter={filter} />
        </>
      )}
    </div>
  );
}
