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
import type { ScorecardSummary } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';

/** `7 components · 3 below target · 2 up in 30 days`. */
export function OwnedCounts(props: { figures: ScorecardSummary }) {
  const { total, target, movement } = props.figures;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const below = target.withTarget - target.reached;
  const parts = [
    t('myComponents.components', { count: total }),
    ...(target.withTarget > 0
      ? [t('myComponents.below', { count: below })]
      : []),
    ...(movement?.risen
      ? [t('myComponents.risen', { count: movement.risen })]
      : []),
    ...(movement?.fallen
      ? [t('myComponents.fallen', { count: movement.fallen })]
      : []),
  ];
  return <Typography variant="body2">{parts.join(' · ')}</Typography>;
}
