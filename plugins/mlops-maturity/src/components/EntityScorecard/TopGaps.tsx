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
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import type {
  ScorecardGap,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useScorecardGaps } from '../../hooks/useScorecardGaps';
import { areBands, levelLabel, levelOf } from '../../levels/levelLabels';
import { useMaturityLinks } from '../../links';
import { mlopsMaturityTranslationRef } from '../../translation';
import { FailurePanel } from '../FailurePanel';
import type { ScopeFilter } from './scopeOf';

const shownGaps = 3;

const useStyles = makeStyles(theme => ({
  list: {
    margin: theme.spacing(1, 0, 0),
    paddingLeft: theme.spacing(2.5),
    overflowWrap: 'anywhere',
    '& > li + li': { marginTop: theme.spacing(1) },
  },
}));

/** The criteria where one fix helps most here; each leads to whom it blocks. */
export function TopGaps(props: { model: ServedModel; filter: ScopeFilter }) {
  const { model, filter } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { data, error, isPending } = useScorecardGaps({
    model: model.id,
    filter,
    limit: shownGaps,
  });
  const scores = areBands(model.levels);
  return (
    <section>
      <Typography variant="subtitle1" component="h3">
        {scores ? t('entityScorecard.gapsScore') : t('entityScorecard.gaps')}
      </Typography>
      {error && (
        <FailurePanel
          title={t('entityScorecard.gapsErrorTitle')}
          error={error}
        />
      )}
      {isPending && <Skeleton variant="rect" height={130} />}
      {data?.items.length === 0 && (
        <Typography variant="body2">
          {scores ? t('scoreboard.gapsNone') : t('entityScorecard.gapsNone')}
        </Typography>
      )}
      <ol className={classes.list}>
        {data?.items.map(gap => (
          <Gap key={gap.criterionId} model={model} filter={filter} gap={gap} />
        ))}
      </ol>
    </section>
  );
}

function Gap(props: {
  model: ServedModel;
  filter: ScopeFilter;
  gap: ScorecardGap;
}) {
  const { model, filter, gap } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const to = useMaturityLinks().screenPath('components', {
    ...filter,
    model: model.id,
    blockedBy: gap.criterionId,
  });
  const count = () => {
    // Points add up, so that no single criterion is what lifts a component.
    if (areBands(model.levels)) {
      return t('scoreboard.lacks', { count: gap.blocked });
    }
    if (gap.noData === gap.blocked) {
      return t('entityScorecard.noData', { count: gap.noData });
    }
    if (gap.only > 0) {
      const level = levelLabel(t, levelOf(model.levels, gap.liftsTo));
      return t('entityScorecard.lifts', { count: gap.only, level });
    }
    return t('entityScorecard.blocks', { count: gap.blocked });
  };
  return (
    <Typography variant="body2" component="li">
      {to ? <Link to={to}>{gap.title}</Link> : gap.title}
      <Typography
        variant="caption"
        component="span"
        display="block"
        color="textSecondary"
      >
        {count()}
      </Typography>
    </Typography>
  );
}
