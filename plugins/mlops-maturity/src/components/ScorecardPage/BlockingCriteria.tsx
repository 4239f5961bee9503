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

import { ResponseErrorPanel } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import ButtonBase from '@material-ui/core/ButtonBase';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import type {
  ScorecardFilter,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useScorecardGaps } from '../../hooks/useScorecardGaps';
import { areBands, levelOf } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { LevelChip } from '../LevelChip';
import { Panel } from '../Panel';

const shownGaps = 8;

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    justifyContent: 'flex-start',
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
  title: { flex: 1, minWidth: 0 },
  count: { textAlign: 'right', whiteSpace: 'nowrap' },
}));

/**
 * Where one fix helps most; choose a criterion to see whom it blocks, or who
 * lacks points in it.
 */
export function BlockingCriteria(props: {
  model: ServedModel;
  filter: ScorecardFilter;
  onChoose: (criterionId: string | undefined) => void;
}) {
  const { model, filter, onChoose } = props;
  const chosen = filter.blockedBy;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { data, error, isPending } = useScorecardGaps({
    model: model.id,
    filter: { ...filter, blockedBy: undefined },
    limit: shownGaps,
  });
  const scores = areBands(model.levels);
  const dimensions = new Map(
    model.dimensions.map(({ id, title }) => [id, title]),
  );
  return (
    <Panel title={scores ? t('scoreboard.gaps') : t('gaps.title')}>
      {error && (
        <ResponseErrorPanel title={t('gaps.errorTitle')} error={error} />
      )}
      {isPending && <Skeleton variant="rect" height={280} />}
      {data?.items.length === 0 && (
        <Typography variant="body2">
          {scores ? t('scoreboard.gapsNone') : t('gaps.none')}
        </Typography>
      )}
      <ol className={classes.list}>
        {data?.items.map(gap => {
          const isChosen = gap.criterionId === chosen;
          const blocks = [
            t('gaps.blocks', { count: gap.blocked }),
            ...(gap.only > 0 ? [t('gaps.only', { count: gap.only })] : []),
          ];
          const counts = scores
            ? [t('scoreboard.lacks', { count: gap.blocked })]
            : blocks;
          const label = scores
            ? t('scoreboard.gapFilter', { title: gap.title })
            : t('gaps.filter', { title: gap.title });
          return (
            <li key={gap.criterionId}>
              <ButtonBase
                className={`${classes.row} ${isChosen ? classes.chosen : ''}`}
                aria-pressed={isChosen}
                aria-label={`${label}: ${counts.join(', ')}`}
                onClick={() => onChoose(isChosen ? undefined : gap.criterionId)}
              >
                {!scores && (
                  <LevelChip
                    level={levelOf(model.levels, gap.level)}
                    levelCount={model.levels.length}
                  />
                )}
                <span className={classes.title}>
                  <Typography variant="body2" component="span" display="block">
                    {gap.title}
                  </Typography>
                  {dimensions.size > 1 && (
                    <Typography
                      variant="caption"
                      component="span"
                      color="textSecondary"
                    >
                      {dimensions.get(gap.dimension) ?? gap.dimension}
                    </Typography>
                  )}
                </span>
                <span className={classes.count}>
                  <Typography variant="body2" component="span" display="block">
                    {counts[0]}
                  </Typography>
                  <Typography
                    variant="caption"
                    component="span"
                    color="textSecondary"
                  >
                    {counts[1]}
                  </Typography>
                </span>
              </ButtonBase>
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}
