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
import { makeStyles, useTheme } from '@material-ui/core/styles';
import type {
  ScorecardComponent,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { usePointsFormat } from '../../hooks/usePointsFormat';
import { levelColor } from '../../levels/levelColor';
import { levelLabel, levelOf } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';

const useStyles = makeStyles({
  strip: { display: 'inline-flex', gap: 2 },
  box: {
    minWidth: 18,
    height: 18,
    padding: '0 2px',
    boxSizing: 'border-box',
    border: '1px solid',
    borderRadius: 2,
    fontSize: 11,
    lineHeight: '16px',
    textAlign: 'center',
    fontWeight: 'bold',
  },
});

/**
 * The level of each dimension in a row of small boxes; its points where the
 * model scores.
 */
export function DimensionStrip(props: {
  model: ServedModel;
  component: ScorecardComponent;
}) {
  const { model, component } = props;
  const { dimensions, score } = component;
  const classes = useStyles();
  const theme = useTheme();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const format = usePointsFormat();
  const boxes = dimensions.map(({ dimension, verifiedLevel }) => {
    const level = levelOf(model.levels, verifiedLevel);
    const title =
      model.dimensions.find(({ id }) => id === dimension)?.title ?? dimension;
    const section = score?.sections.find(one => one.dimension === dimension);
    if (section) {
      return {
        dimension,
        level,
        label: format.number(section.points),
        text: t('scoreboard.sectionPoints', {
          section: title,
          points: format.ofMost(section.points, section.most),
        }),
      };
    }
    return {
      dimension,
      level,
      label: level.label,
      text: t('table.dimensionLevel', {
        dimension: title,
        level: levelLabel(t, level),
      }),
    };
  });
  return (
    <span
      className={classes.strip}
      role="img"
      aria-label={boxes.map(({ text }) => text).join(', ')}
    >
      {boxes.map(({ dimension, level, label, text }) => {
        const color = levelColor(theme, level.rank, model.levels.length);
        return (
          <span
            key={dimension}
            className={classes.box}
            title={text}
            style={{
              background: color.background,
              color: color.text,
              borderColor: color.border,
            }}
          >
            {label}
          </span>
        );
      })}
    </span>
  );
}
