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
import type {
  ScorecardFix,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { levelLabel, levelOf } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';

/** Whom a fix lifts by itself, and with those before it in the list. */
export function FixLifts(props: {
  model: ServedModel;
  fix: ScorecardFix;
  isFirst: boolean;
}) {
  const { model, fix, isFirst } = props;
  const { criteria, lifts, liftsTogether } = fix;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number } = useNumberFormat();
  const levels = new Set(criteria.map(({ level }) => level));
  const words = { count: lifts, number: number(lifts) };
  return (
    <>
      {lifts > 0 && (
        <Typography variant="caption" component="div">
          {levels.size === 1
            ? t('gaps.lifts', {
                ...words,
                level: levelLabel(t, levelOf(model.levels, criteria[0].level)),
              })
            : t('gaps.liftsOn', words)}
        </Typography>
      )}
      {!isFirst && liftsTogether > 0 && (
        <Typography variant="caption" component="div" color="textSecondary">
          {t('gaps.together', {
            count: liftsTogether,
            number: number(liftsTogether),
          })}
        </Typography>
      )}
    </>
  );
}
