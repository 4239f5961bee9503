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
import type { ModelAssessment } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { usePointsFormat } from '../../hooks/usePointsFormat';
import { useTimeFormat } from '../../hooks/useTimeFormat';
import { levelLabel } from '../../levels/levelLabels';
import type { Standing } from '../../levels/standing';
import { mlopsMaturityTranslationRef } from '../../translation';
import { LevelChip } from '../LevelChip';
import { LevelLadder } from '../LevelLadder';
import { Notice } from '../Notice';
import { PotentialText } from './PotentialText';
import { ScoreLine } from './ScoreLine';

const useStyles = makeStyles(theme => ({
  heading: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1.5),
    marginBottom: theme.spacing(2),
  },
  name: { flex: '1 1 180px', minWidth: 0, overflowWrap: 'anywhere' },
  potential: { '& > *': { marginTop: theme.spacing(1.5) } },
}));

/**
 * The level and its name first, then the ladder it stands on; for a model that
 * scores, the band, the points and all bands.
 */
export function LevelHeading(props: {
  item: ModelAssessment;
  standing: Standing;
}) {
  const { item, standing } = props;
  const { levels, current, verified } = standing;
  const { atRiskSince, nextChangeAt, frozen } = item.published;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { relative, date } = useTimeFormat();
  const format = usePointsFormat();
  const supported = standing.score
    ? t('score.inBand', {
        points: format.points(standing.score.points),
        band: levelLabel(t, verified),
      })
    : levelLabel(t, verified);

  return (
    <>
      <div className={classes.heading}>
        <LevelChip level={current} levelCount={levels.length} size="large" />
        <Typography variant="h5" component="p" className={classes.name}>
          {current.name}
        </Typography>
        <TargetText item={item} standing={standing} />
      </div>
      {atRiskSince && (
        <Notice tone="warning">
          {nextChangeAt
            ? t('standing.atRisk', {
                since: date(atRiskSince),
                level: supported,
                until: `${date(nextChangeAt)} (${relative(nextChangeAt)})`,
              })
            : t('standing.atRiskOpen', {
                since: date(atRiskSince),
                level: supported,
              })}
        </Notice>
      )}
      {frozen && <Notice tone="info">{t('standing.frozen')}</Notice>}
      {standing.score && <ScoreLine score={standing.score} />}
      <LevelLadder standing={standing} />
      <div className={classes.potential}>
        <PotentialText item={item} standing={standing} />
      </div>
    </>
  );
}

function TargetText(props: { item: ModelAssessment; standing: Standing }) {
  const { target, targetGap, score } = props.standing;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  if (!target) return <></>;
  const origin =
    props.item.target?.origin === 'annotation'
      ? t('standing.targetByAnnotation')
      : t('standing.targetByRecommendation');
  const levelsToGo = score
    ? t('score.targetGap', { count: targetGap })
    : t('standing.targetGap', { count: targetGap });
  const gap = targetGap === 0 ? t('standing.targetReached') : levelsToGo;
  return (
    <Typography variant="body2" color="textSecondary" title={origin}>
      {t('standing.target', { level: levelLabel(t, target) })} · {gap}
    </Typography>
  );
}
