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
import Box from '@material-ui/core/Box';
import Skeleton from '@material-ui/lab/Skeleton';
import { mlopsMaturityTranslationRef } from '../../translation';

// As high as what mostly comes: the first step is told in full.
const stepHeights = [150, 112, 111];

/** About as tall as the card will be. */
export function MaturityCardSkeleton(props: { compact?: boolean }) {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  if (props.compact) {
    return (
      <div role="status" aria-label={t('card.loading')}>
        <Skeleton variant="text" width="55%" height={28} />
        <Skeleton variant="text" width="80%" height={20} />
        <Skeleton variant="text" width="40%" height={18} />
      </div>
    );
  }
  return (
    <div role="status" aria-label={t('card.loading')}>
      <Skeleton variant="text" width="55%" height={48} />
      <Skeleton variant="rect" height={52} />
      <Skeleton variant="text" width="40%" height={32} />
      {stepHeights.map((height, index) => (
        <Box key={height} mt={index === 0 ? 1 : 2}>
          <Skeleton variant="rect" height={height} />
        </Box>
      ))}
      <Skeleton variant="text" width="80%" height={24} />
    </div>
  );
}
