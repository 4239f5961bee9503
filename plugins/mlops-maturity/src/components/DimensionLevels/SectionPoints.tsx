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
import ArrowDownwardIcon from '@material-ui/icons/VerticalAlignBottom';
import { usePointsFormat } from '../../hooks/usePointsFormat';
import type { ScoreStanding } from '../../levels/scoreStanding';
import { mlopsMaturityTranslationRef } from '../../translation';
import { PointsBar } from '../LevelBar';
import { useDimensionListStyles } from './useDimensionListStyles';

/** The points of each section out of those it has, and the lowest ones. */
export function SectionPoints(props: { score: ScoreStanding }) {
  const { sections } = props.score;
  const classes = useDimensionListStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number } = usePointsFormat();
  if (sections.length < 2) return <></>;
  return (
    <section aria-label={t('section.title')}>
      <ul className={classes.list}>
        {sections.map(({ dimension, title, points, most, lowest }) => (
          <li key={dimension} className={classes.item}>
            <Typography variant="body2" className={classes.title}>
              {title}
            </Typography>
            {lowest && (
              <span className={classes.holdsBack}>
                <ArrowDownwardIcon aria-hidden className={classes.icon} />
                {t('section.lowest')}
              </span>
            )}
            <PointsBar points={points} most={most} />
            <Typography variant="body2" className={classes.level}>
              {t('score.ofMostShort', {
                points: number(points),
                most: number(most),
              })}
            </Typography>
          </li>
        ))}
      </ul>
    </section>
  );
}
