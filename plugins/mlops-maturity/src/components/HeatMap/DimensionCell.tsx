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
  ScorecardDimensionGroup,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { levelColor } from '../../levels/levelColor';
import { levelOf, levelTitle, shortLevelLabel } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { HiddenText } from '../HiddenText';
import { ScorecardLink } from '../ScorecardLink';

const useStyles = makeStyles(theme => ({
  cell: {
    display: 'block',
    minWidth: 72,
    borderRadius: 2,
    '&:hover': { textDecoration: 'none', opacity: 0.85 },
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: 1,
    },
  },
  fill: {
    display: 'block',
    padding: theme.spacing(0.5),
    border: '1px solid',
    borderRadius: 2,
    lineHeight: 1.25,
    textAlign: 'center',
    whiteSpace: 'nowrap',
  },
  median: { display: 'block', fontWeight: 'bold' },
  count: { display: 'block', fontSize: theme.typography.caption.fontSize },
}));

/**
 * The median of a group in a dimension, and of how many components it holds the
 * level back; it leads to those, or to the group where it holds back nobody.
 */
export function DimensionCell(props: {
  model: ServedModel;
  group: string;
  title: string;
  total: number;
  /** Whether the model has no other dimension. */
  alone: boolean;
  measured: ScorecardDimensionGroup['dimensions'][number] | undefined;
  /** To those that it holds back, or to the whole group. */
  to: (weakIn: boolean) => string | undefined;
}) {
  const { model, group, title, total, alone, measured, to } = props;
  const classes = useStyles();
  const theme = useTheme();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number } = useNumberFormat();
  if (!measured) return <>{t('figures.unknown')}</>;
  const { median, holdsBack } = measured;
  const level = levelOf(model.levels, median);
  const color = levelColor(theme, median, model.levels.length);
  const words = { group, dimension: title, level: levelTitle(t, level) };
  const text = alone
    ? t('heatMap.cellAlone', words)
    : t('heatMap.cell', {
        ...words,
        holdsBack: number(holdsBack),
        total: number(total),
      });
  const link = to(!alone && holdsBack > 0);
  return (
    <ScorecardLink to={link} className={classes.cell} title={text}>
      <span
        className={classes.fill}
        aria-hidden={link === undefined}
        style={{
          background: color.background,
          borderColor: color.border,
          color: color.text,
        }}
      >
        <span className={classes.median}>{shortLevelLabel(t, level)}</span>
        {!alone && (
          <span className={classes.count}>
            {t('heatMap.holdsBack', { number: number(holdsBack) })}
          </span>
        )}
      </span>
      <HiddenText>{text}</HiddenText>
    </ScorecardLink>
  );
}
