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
import type { ScorecardMovement } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import type { Scorecard } from '../../hooks/useScorecard';
import { useScorecardLinks } from '../../hooks/useScorecardLinks';
import { useTimeFormat } from '../../hooks/useTimeFormat';
import { areBands } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { Notice } from '../Notice';
import { Panel } from '../Panel';
import { MoverList } from './MoverList';

const useStyles = makeStyles(theme => ({
  lists: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
    gap: theme.spacing(2, 3),
  },
}));

/** Who rose and fell most; what only a change of the rules moved stands apart. */
export function MovementPanel(props: {
  scorecard: Scorecard;
  movement: ScorecardMovement | undefined;
}) {
  const { scorecard, movement } = props;
  const { model } = scorecard;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { date } = useTimeFormat();
  const { number } = useNumberFormat();
  const link = useScorecardLinks(scorecard);
  const bands = areBands(model.levels);
  if (!movement) {
    return (
      <Panel title={t('movement.title')}>
        <Skeleton variant="rect" height={240} />
      </Panel>
    );
  }
  const { risen, fallen, byRules } = movement;
  const since = { date: date(movement.since) };
  const rules = { count: byRules, number: number(byRules) };
  const none = bands
    ? t('scoreboard.noMovement', since)
    : t('movement.none', since);
  return (
    <Panel title={t('movement.title')}>
      <Typography variant="body2" paragraph>
        {risen + fallen > 0 ? t('movement.since', since) : none}
      </Typography>
      {risen + fallen > 0 && (
        <div className={classes.lists}>
          <MoverList
            model={model}
            title={t('movement.rises')}
            none={t('movement.noRises')}
            movers={movement.rises}
            total={risen}
            to={link('components', { filter: { moved: 'up' } })}
          />
          <MoverList
            model={model}
            title={t('movement.falls')}
            none={t('movement.noFalls')}
            movers={movement.falls}
            total={fallen}
            to={link('components', { filter: { moved: 'down' } })}
          />
        </div>
      )}
      {byRules > 0 && (
        <Notice tone="info">
          {bands
            ? t('scoreboard.byRules', rules)
            : t('movement.byRules', rules)}
        </Notice>
      )}
    </Panel>
  );
}
