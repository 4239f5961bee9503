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
import type { ModelAssessment } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { levelOf, levelTitle, shortLevelLabel } from '../../levels/levelLabels';
import type { Standing } from '../../levels/standing';
import { mlopsMaturityTranslationRef } from '../../translation';
import { LevelBar } from '../LevelBar';
import { SectionPoints } from './SectionPoints';
import { useDimensionListStyles } from './useDimensionListStyles';

/**
 * The level of each dimension, and which ones hold the whole back; the points of
 * each section where the model scores.
 */
export function DimensionLevels(props: {
  item: ModelAssessment;
  standing: Standing;
}) {
  const { assessment, model } = props.item;
  const { levels, holdingBack, score } = props.standing;
  const classes = useDimensionListStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  if (score) return <SectionPoints score={score} />;
  if (assessment.dimensions.length < 2) return <></>;
  return (
    <section aria-label={t('dimensions.title')}>
      <ul className={classes.list}>
        {assessment.dimensions.map(({ dimension, verifiedLevel }) => {
          const level = levelOf(levels, verifiedLevel);
          return (
            <li key={dimension} className={classes.item}>
              <Typography variant="body2" className={classes.title}>
                {model.dimensions.find(({ id }) => id === dimension)?.title ??
                  dimension}
              </Typography>
              {holdingBack.includes(dimension) && (
                <span className={classes.holdsBack}>
                  <ArrowDownwardIcon aria-hidden className={classes.icon} />
                  {t('dimensions.holdsBack')}
                </span>
              )}
              <LevelBar rank={verifiedLevel} levelCount={levels.length} />
              <Typography
                variant="body2"
                className={classes.level}
                title={levelTitle(t, level)}
              >
                {shortLevelLabel(t, level)}
              </Typography>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
