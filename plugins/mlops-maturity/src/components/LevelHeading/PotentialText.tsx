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
import type { ModelAssessment } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { usePointsFormat } from '../../hooks/usePointsFormat';
import { levelLabel, levelOf } from '../../levels/levelLabels';
import type { Standing } from '../../levels/standing';
import { mlopsMaturityTranslationRef } from '../../translation';

const namedCriteria = 3;

/**
 * How far up what has no data could lead: if people stated what they may state,
 * by name, else if all of it turned out to be met.
 */
export function PotentialText(props: {
  item: ModelAssessment;
  standing: Standing;
}) {
  const { ifAttested } = props.item;
  const { current, potential, undecidedCount, score, levels } = props.standing;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const format = usePointsFormat();

  if (ifAttested && ifAttested.level > current.rank) {
    const { criteria } = ifAttested;
    const named = criteria.slice(0, namedCriteria).map(({ title }) => title);
    const others = criteria.length - named.length;
    if (others > 0) {
      named.push(t('nextStep.otherCriteria', { count: others }));
    }
    return (
      <Typography variant="body2" color="textSecondary">
        {t('nextStep.ifAttested', {
          level: levelLabel(t, levelOf(levels, ifAttested.level)),
          criteria: format.list(named),
        })}
      </Typography>
    );
  }
  const couldBeMore = score
    ? score.potentialPoints > score.points && potential.rank >= current.rank
    : potential.rank > current.rank;
  if (!couldBeMore || undecidedCount === 0) return <></>;
  return (
    <Typography variant="body2" color="textSecondary">
      {score
        ? t('score.potential', {
            count: undecidedCount,
            points: t('score.inBand', {
              points: format.points(score.potentialPoints),
              band: levelLabel(t, potential),
            }),
          })
        : t('standing.potential', {
            level: levelLabel(t, potential),
            count: undecidedCount,
          })}
    </Typography>
  );
}
