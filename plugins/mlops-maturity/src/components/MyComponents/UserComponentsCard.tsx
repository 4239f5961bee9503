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

import { useMemo } from 'react';
import {
  RELATION_MEMBER_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { getEntityRelations, useEntity } from '@backstage/plugin-catalog-react';
import { mlopsMaturityTranslationRef } from '../../translation';
import { CardFrame } from '../CardFrame';
import { OwnedComponents } from './OwnedComponents';

/** The ML components of the user that the page shows, and of their groups. */
export function UserComponentsCard(props: {
  /** Id of the model to show; else the reader chooses. */
  model?: string;
  compact?: boolean;
}) {
  const { entity } = useEntity();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const owners = useMemo(
    () => [
      stringifyEntityRef(entity),
      ...getEntityRelations(entity, RELATION_MEMBER_OF).map(group =>
        stringifyEntityRef(group),
      ),
    ],
    [entity],
  );
  const profile = entity.spec?.profile as { displayName?: string } | undefined;
  const name =
    profile?.displayName ?? entity.metadata.title ?? entity.metadata.name;
  return (
    <CardFrame title={t('myComponents.titleOf', { name })}>
      <OwnedComponents
        {...props}
        owners={owners}
        none={t('myComponents.noneOf', { name })}
      />
    </CardFrame>
  );
}
