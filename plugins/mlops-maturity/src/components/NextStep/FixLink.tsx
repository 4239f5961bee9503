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
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { mlopsMaturityTranslationRef } from '../../translation';
import { ExternalLink } from '../ExternalLink';
import type { FixPlace } from './fixPlace';

/** A link to the very place where something can be done. */
export function FixLink(props: { place: FixPlace | undefined }) {
  const { place } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  if (!place) return <></>;
  return (
    <Typography variant="body2">
      {place.kind === 'place' && (
        <ExternalLink url={place.url}>
          {t('nextStep.open', { title: place.title })}
        </ExternalLink>
      )}
      {place.kind === 'catalog-file' && (
        <ExternalLink url={place.url}>{t('nextStep.catalogFile')}</ExternalLink>
      )}
      {place.kind === 'entity' &&
        t('nextStep.stateOn', {
          entity: (
            <EntityRefLink
              key="entity"
              entityRef={place.entityRef}
              defaultKind="component"
            />
          ),
        })}
    </Typography>
  );
}
