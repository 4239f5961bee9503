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
import TableCell from '@material-ui/core/TableCell';
import { fade, makeStyles, useTheme } from '@material-ui/core/styles';
import type { ServedModel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { levelLabel, type ShownLevel } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { HiddenText } from '../HiddenText';
import { ScorecardLink } from '../ScorecardLink';
import { verdictOf } from './verdictOf';

const useStyles = makeStyles(theme => ({
  content: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    minWidth: 64,
    height: 44,
    borderRadius: theme.shape.borderRadius,
    border: `1px solid ${theme.palette.divider}`,
    fontSize: theme.typography.body1.fontSize,
  },
  agree: { border: `2px solid ${theme.palette.text.primary}` },
  none: { color: theme.palette.text.secondary },
  link: {
    color: theme.palette.text.primary,
    fontWeight: 'bold',
    textDecoration: 'underline',
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: 2,
    },
  },
}));

/** How many components are at a pair of levels; it leads to them. */
export function PairCell(props: {
  model: ServedModel;
  other: ServedModel;
  level: ShownLevel;
  withLevel: ShownLevel;
  count: number;
  /** The highest count of all pairs. */
  most: number;
  to: string | undefined;
}) {
  const { model, other, level, withLevel, count, most, to } = props;
  const classes = useStyles();
  const theme = useTheme();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number } = useNumberFormat();
  const verdict = verdictOf(model, other, {
    level: level.rank,
    withLevel: withLevel.rank,
  });
  const verdicts = {
    agree: t('comparison.agree'),
    higher: t('comparison.higher', { model: model.title }),
    lower: t('comparison.higher', { model: other.title }),
  };
  const text = t('comparison.cell', {
    count,
    number: number(count),
    level: t('comparison.modelLevel', {
      model: model.title,
      level: levelLabel(t, level),
    }),
    withLevel: t('comparison.modelLevel', {
      model: other.title,
      level: levelLabel(t, withLevel),
    }),
    verdict: verdicts[verdict],
  });
  const link = count > 0 ? to : undefined;
  // Faint enough for the number on it to be read in either theme.
  const strength = count > 0 ? 0.08 + (0.2 * count) / most : 0;
  return (
    <TableCell align="center">
      <ScorecardLink
        to={link}
        label={text}
        title={text}
        className={`${classes.content} ${
          verdict === 'agree' ? classes.agree : ''
        } ${link ? classes.link : classes.none}`}
        background={fade(theme.palette.text.primary, strength)}
      >
        <span aria-hidden={link === undefined}>{number(count)}</span>
        {link === undefined && <HiddenText>{text}</HiddenText>}
      </ScorecardLink>
    </TableCell>
  );
}
