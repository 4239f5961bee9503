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
import { usePointsFormat } from '../../hooks/usePointsFormat';
import type { ScoreStanding } from '../../levels/scoreStanding';
import { mlopsMaturityTranslationRef } from '../../translation';

/** The points, and the section that decides them. */
export function ScoreLine(props: { score: ScoreStanding }) {
  const { total, points, sections } = props.score;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const format = usePointsFormat();
  const text = format.points(points);
  const most = sections.reduce((sum, section) => sum + section.most, 0);
  const lowest = sections
    .filter(section => section.lowest)
    .map(({ title }) => title);

  let line: string;
  if (total === 'sum' || sections.length < 2) {
    line = format.ofMost(points, most);
  } else if (total === 'mean') {
    line = t('score.onAverage', { points: text });
  } else if (lowest.length === 0) {
    line = t('score.everySection', { points: text });
  } else {
    line = t('score.lowest', {
      count: lowest.length,
      points: text,
      sections: format.list(lowest),
    });
  }
  return (
    <Typography variant="body2" gutterBottom>
      {line}
    </Typography>
  );
}
