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

import { useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { mlopsMaturityTranslationRef } from '../../translation';

/** The first of many items, and a button that brings the others. */
export function useShowAll<Item>(
  items: readonly Item[],
  most: number,
): { shown: readonly Item[]; button: JSX.Element | null } {
  const [showsAll, setShowsAll] = useState(false);
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  // A button for one more would take as much room as the one.
  if (showsAll || items.length <= most + 1)
    return { shown: items, button: null };
  return {
    shown: items.slice(0, most),
    button: (
      <Button size="small" onClick={() => setShowsAll(true)}>
        {t('sourcesScreen.more', { count: items.length - most })}
      </Button>
    ),
  };
}
