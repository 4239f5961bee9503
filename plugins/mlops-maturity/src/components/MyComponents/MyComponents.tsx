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

import {
  identityApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '../../hooks/queryKeys';
import { mlopsMaturityTranslationRef } from '../../translation';
import { PluginRoot } from '../PluginRoot';
import { OwnedComponents } from './OwnedComponents';

/** The ML components of who is signed in, and of their groups. */
export function MyComponents(props: {
  /** Id of the model to show; else the user chooses. */
  model?: string;
  compact?: boolean;
}) {
  const identityApi = useApi(identityApiRef);
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { data, error } = useQuery({
    queryKey: queryKeys.ownership(),
    queryFn: async () => {
      const identity = await identityApi.getBackstageIdentity();
      return identity.ownershipEntityRefs;
    },
    staleTime: Infinity,
  });
  return (
    <PluginRoot>
      <OwnedComponents
        model={props.model || undefined}
        compact={props.compact}
        owners={data}
        ownersError={error ?? undefined}
        none={t('myComponents.none')}
      />
    </PluginRoot>
  );
}
