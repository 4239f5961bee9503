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
import type { ScorecardFix } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import type { Scorecard } from '../../hooks/useScorecard';
import { useScorecardLinks } from '../../hooks/useScorecardLinks';
import { areBands, levelOf } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { LevelChip } from '../LevelChip';
import { ScorecardLink } from '../ScorecardLink';
import { FixLifts } from './FixLifts';
import { LackWords } from './LackWords';

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
    display: 'flex',
    flexBasis: '100%',
    height: 6,
    marginTop: theme.spacing(0.5),
    borderRadius: 2,
    background: theme.palette.action.hover,
    overflow: 'hidden',
  },
  notMet: { background: theme.palette.text.secondary },
  // Hatched: it is no color of its own, and not as full as what is known.
  noData: {
    background: `repeating-linear-gradient(135deg, ${theme.palette.text.secondary} 0 2px, transparent 2px 5px)`,
  },
}));

/** Criteria that one fix covers, with how many components they block. */
export function FixLine(props: {
  scorecard: Scorecard;
  fix: ScorecardFix;
  isFirst: boolean;
  /** Components that were looked at. */
  total: number;
}) {
  const { scorecard, fix, isFirst, total } = props;
  const { model } = scorecard;
  const { criteria, blocked, noData } = fix;
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
  const percent = (part: number) => `${total > 0 ? (100 * part) / total : 0}%`;
  const ids = criteria.map(({ criterionId }) => criterionId);
  const dimensions = new Set(
    criteria.map(
      one =>
        model.dimensions.find(({ id }) => id === one.dimension)?.title ??
        one.dimension,
    ),
  );
  return (
    <li className={classes.row}>
      {!scores && (
        <LevelChip
          level={levelOf(model.levels, criteria[0].level)}
          levelCount={model.levels.length}
        />
      )}
      <Typography variant="body2" component="div" className={classes.title}>
        {criteria.map(({ criterionId, title }) => (
          <div key={criterionId}>
            <ScorecardLink
              to={link('components', { filter: { blockedBy: [criterionId] } })}
            >
              {title}
            </ScorecardLink>
          </div>
        ))}
        <Typography variant="caption" component="div" color="textSecondary">
          {[
            ...(model.dimensions.length > 1 ? dimensions : []),
            ...(criteria.length > 1 ? [t('gaps.sameFacts')] : []),
          ].join(' · ')}
        </Typography>
      </Typography>
      <Typography variant="body2" component="div" className={classes.count}>
        <ScorecardLink to={link('components', { filter: { blockedBy: ids } })}>
          {scores ? t('scoreboard.lacksShare', words) : t('gaps.blocks', words)}
        </ScorecardLink>
        <LackWords scorecard={scorecard} fix={fix} />
        {!scores && <FixLifts model={model} fix={fix} isFirst={isFirst} />}
      </Typography>
      <span className={classes.track} aria-hidden>
        <span
          className={classes.notMet}
          style={{ width: percent(blocked - noData) }}
        />
        <span className={classes.noData} style={{ width: percent(noData) }} />
      </span>
    </li>
  );
}
