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

import { useEffect, useState } from 'react';
import { translationApiRef, useApi } from '@backstage/frontend-plugin-api';
import type { Translate } from '../levels/levelLabels';

/**
 * Looks up text of the interface once that is loaded, for what belongs to the
 * first chunk of a portal's pages, where all of the text has no place.
 */
export function useLoadedTranslation(): Translate | undefined {
  const translationApi = useApi(translationApiRef);
  // In an object, as a state that is a function would be called.
  const [loaded, setLoaded] = useState<{ t: Translate }>();
  useEffect(() => {
    let subscription: { unsubscribe(): void } | undefined;
    let gone = false;
    const load = async () => {
      const { mlopsMaturityTranslationRef: ref } = await import('../loaders');
      if (gone) return;
      const now = translationApi.getTranslation(ref);
      if (now.ready) setLoaded({ t: now.t });
      subscription = translationApi.translation$(ref).subscribe(next => {
        if (next.ready) setLoaded({ t: next.t });
      });
    };
    // A link without its level is better than none.
    load().catch(() => {});
    return () => {
      gone = true;
      subscription?.unsubscribe();
    };
  }, [translationApi]);
  return loaded?.t;
}
