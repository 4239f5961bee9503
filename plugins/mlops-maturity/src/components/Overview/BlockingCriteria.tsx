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
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import { fixOrders } from '../../hooks/scorecardState';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import type { Scorecard } from '../../hooks/useScorecard';
import { useScorecardGaps } from '../../hooks/useScorecardGaps';
import { areBands } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { Choice } from '../Choice';
import { FailurePanel } from '../FailurePanel';
import { Panel } from '../Panel';
import { FixLine } from './FixLine';

const shownGaps = 8;

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/**
 * Where one fix helps most: criteria that ask for the same facts are one line.
 * Each leads to the components that it blocks.
 */
export function BlockingCriteria(props: { scorecard: Scorecard }) {
  const { scorecard } = props;
  const { model, state, change } = scorecard;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number } = useNumberFormat();
  const { data, error, isPending } = useScorecardGaps({
    model: model.id,
    filter: state.filter,
    sort: state.fixes,
    limit: shownGaps,
  });
  const orders = { blocks: t('gaps.byBlocks'), lifts: t('gaps.byLifts') };
  const lifted = data?.fixes.at(-1)?.liftsTogether ?? 0;
  const scores = areBands(model.levels);
  return (
    <Panel
      title={scores ? t('scoreboard.gaps') : t('gaps.title')}
      action={
        // Points add up, so that no single criterion lifts anybody.
        !scores && (
          <Choice
            label={t('gaps.order')}
            options={fixOrders.map(value => ({ value, label: orders[value] }))}
            value={state.fixes}
            onChange={fixes => change({ fixes }, { replace: true })}
          />
        )
      }
    >
      {error && <FailurePanel title={t('gaps.errorTitle')} error={error} />}
      {isPending && <Skeleton variant="rect" height={shownGaps * 72} />}
      {data?.fixes.length === 0 && (
        <Typography variant="body2">
          {scores ? t('scoreboard.gapsNone') : t('gaps.none')}
        </Typography>
      )}
      {data && (
        <ol className={classes.list}>
          {data.fixes.map((fix, index) => (
            <FixLine
              key={fix.criteria[0].criterionId}
              scorecard={scorecard}
              fix={fix}
              isFirst={index === 0}
              total={data.total}
            />
          ))}
        </ol>
      )}
      {!scores && lifted > 0 && (
        <Typography variant="body2">
          {t('gaps.allTogether', { count: lifted, number: number(lifted) })}
        </Typography>
      )}
    </Panel>
  );
}
