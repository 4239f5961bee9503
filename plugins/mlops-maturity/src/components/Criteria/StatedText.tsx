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

import { parseEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { FactResult } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';

/** What a person stated, and who that is unless it is told elsewhere. */
export function StatedText(props: {
  stated: NonNullable<FactResult['stated']>;
  hideAuthor?: boolean;
}) {
  const { by, note } = props.stated;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <>
      {note && <div>{note}</div>}
      {!props.hideAuthor && (
        <div>
          {by
            ? t('fact.statedBy', { user: <Author key="by" by={by} /> })
            : t('fact.statedByNobody')}
        </div>
      )}
      {!note && props.hideAuthor && t('fact.attested')}
    </>
  );
}

/** A link to the person; what is no ref stands as it was written. */
function Author({ by }: { by: string }) {
  return isUserRef(by) ? (
    <EntityRefLink entityRef={by} defaultKind="user" />
  ) : (
    <>{by}</>
  );
}

function isUserRef(text: string): boolean {
  try {
    return parseEntityRef(text).kind.toLocaleLowerCase('en-US') === 'user';
  } catch {
    return false;
  }
}
