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

import type { ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import TableCell from '@material-ui/core/TableCell';
import { makeStyles } from '@material-ui/core/styles';
import type {
  ScorecardFigures,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { levelOf } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { LevelChip } from '../LevelChip';

const useStyles = makeStyles({ whole: { whiteSpace: 'nowrap' } });

/** The figures of a group, after the cells of its levels. */
export function FigureCells(props: {
  model: ServedModel;
  figures: ScorecardFigures;
  children: ReactNode;
}) {
  const { model, figures, children } = props;
  const { total, median, target } = figures;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number } = useNumberFormat();
  return (
    <>
      {children}
      <TableCell align="right">{number(total)}</TableCell>
      <TableCell>
        {median !== undefined && (
          <LevelChip
            level={levelOf(model.levels, median)}
            levelCount={model.levels.length}
          />
        )}
      </TableCell>
      <TableCell align="right" className={classes.whole}>
        {target.withTarget > 0
          ? t('figures.targetOf', {
              reached: number(target.reached),
              withTarget: number(target.withTarget),
            })
          : t('figures.unknown')}
      </TableCell>
    </>
  );
}
