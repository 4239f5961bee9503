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
import { useCardGridStyles } from './useCardGridStyles';

const cards = ['a', 'b', 'c', 'd', 'e', 'f'];

/** About as tall as the list of the models will be. */
export function ModelsSkeleton() {
  const classes = useCardGridStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <div role="status" aria-label={t('models.loading')}>
      <Skeleton variant="rect" height={96} />
      <div className={classes.grid}>
        {cards.map(card => (
          <Skeleton key={card} variant="rect" height={240} />
        ))}
      </div>
    </div>
  );
}
