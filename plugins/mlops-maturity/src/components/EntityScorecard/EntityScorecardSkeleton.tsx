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
import Skeleton from '@material-ui/lab/Skeleton';
import { mlopsMaturityTranslationRef } from '../../translation';

/** About as tall as the card will be. */
export function EntityScorecardSkeleton(props: { compact: boolean }) {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <div role="status" aria-label={t('entityScorecard.loading')}>
      <Skeleton variant="rect" width="70%" height={40} />
      <Skeleton variant="text" height={72} />
      <Skeleton variant="rect" height={20} />
      {!props.compact && (
        <>
          <Skeleton variant="text" height={120} />
          <Skeleton variant="text" width="50%" height={32} />
          <Skeleton variant="text" height={48} />
          <Skeleton variant="text" height={48} />
          <Skeleton variant="text" height={48} />
        </>
      )}
    </div>
  );
}
