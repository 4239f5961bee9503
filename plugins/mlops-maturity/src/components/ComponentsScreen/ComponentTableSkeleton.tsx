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

/** About as tall as a page of components. */
export function ComponentTableSkeleton() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <div role="status" aria-label={t('scorecard.loading')}>
      {Array.from({ length: 14 }, (_, row) => (
        <Skeleton key={row} height={48} />
      ))}
    </div>
  );
}
