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
import type { ScorecardGap } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import type { Scorecard } from '../../hooks/useScorecard';
import { useScorecardLinks } from '../../hooks/useScorecardLinks';
import { areBands, levelLabel, levelOf } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { LevelChip } from '../LevelChip';
import { ScorecardLink } from '../ScorecardLink';

const useStyles = makeStyles(theme => ({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: theme.spacing(0, 1.5),
    padding: theme.spacing(0.75, 0),
    breakInside: 'avoid',
  },
  title: { flex: '1 1 180px', minWidth: 0 },
  count: { flex: '0 1 auto', marginLeft: 'auto', textAlign: 'right' },
  track: {
    flexBasis: '100%',
    height: 4,
    marginTop: theme.spacing(0.5),
    borderRadius: 2,
    background: theme.palette.action.hover,
  },
  share: {
    display: 'block',
    height: '100%',
    borderRadius: 2,
    background: theme.palette.text.secondary,
  },
}));

/** A criterion with how many components it blocks, and lifts once it is met. */
export function BlockingCriterion(props: {
  scorecard: Scorecard;
  gap: ScorecardGap;
  /** Components that were looked at. */
  total: number;
}) {
  const { scorecard, gap, total } = props;
  const { model } = scorecard;
  const { criterionId, title, blocked, only, liftsTo } = gap;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number, share } = useNumberFormat();
  const link = useScorecardLinks(scorecard);
  const scores = areBands(model.levels);
  const words = {
    count: blocked,
    number: number(blocked),
    share: share(blocked, total),
  };
  return (
    <li className={classes.row}>
      {!scores && (
        <LevelChip
          level={levelOf(model.levels, gap.level)}
          levelCount={model.levels.length}
        />
      )}
      <Typography variant="body2" component="div" className={classes.title}>
        <ScorecardLink
          to={link('components', { filter: { blockedBy: criterionId } })}
        >
          {title}
        </ScorecardLink>
        {model.dimensions.length > 1 && (
          <Typography variant="caption" component="div" color="textSecondary">
            {model.dimensions.find(({ id }) => id === gap.dimension)?.title ??
              gap.dimension}
          </Typography>
        )}
      </Typography>
      <Typography variant="body2" component="div" className={classes.count}>
        {scores ? t('scoreboard.lacksShare', words) : t('gaps.blocks', words)}
        {!scores && only > 0 && (
          <Typography variant="caption" component="div">
            {t('gaps.lifts', {
              count: only,
              number: number(only),
              level: levelLabel(t, levelOf(model.levels, liftsTo)),
            })}
          </Typography>
        )}
      </Typography>
      <span className={classes.track} aria-hidden>
        <span
          className={classes.share}
          style={{ width: `${total > 0 ? (100 * blocked) / total : 0}%` }}
        />
      </span>
    </li>
  );
}
