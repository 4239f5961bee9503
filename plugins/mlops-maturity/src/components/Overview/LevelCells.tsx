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
import type {
  ScorecardFigures,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { levelTitle, shownLevels } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { ScorecardLink } from '../ScorecardLink';
import { LevelBars } from './LevelBars';

/** How many components of a group are at each level; each leads to them. */
export function LevelCells(props: {
  model: ServedModel;
  /** What the group is called. */
  group: string;
  figures: ScorecardFigures;
  /** A number for each level in place of one bar. */
  numbers: boolean;
  linkTo: (level: number) => string | undefined;
}) {
  const { model, group, figures, numbers, linkTo } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number, share } = useNumberFormat();
  const counts = new Map(
    figures.distribution.map(({ level, count }) => [level, count]),
  );
  const parts = shownLevels(model.levels).map(level => {
    const count = counts.get(level.rank) ?? 0;
    return {
      level,
      count,
      to: count > 0 ? linkTo(level.rank) : undefined,
      text: t('distribution.segment', {
        count,
        number: number(count),
        level: levelTitle(t, level),
        group,
        share: share(count, figures.total),
      }),
    };
  });
  if (!numbers) {
    return (
      <TableCell width="50%">
        <LevelBars parts={parts} levelCount={model.levels.length} />
      </TableCell>
    );
  }
  return (
    <>
      {parts.map(({ level, count, to, text }) => (
        <TableCell key={level.rank} align="right">
          <ScorecardLink to={to} label={text}>
            {number(count)}
          </ScorecardLink>
        </TableCell>
      ))}
    </>
  );
}
