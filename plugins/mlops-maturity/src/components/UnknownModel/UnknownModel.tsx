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
import { mlopsMaturityTranslationRef } from '../../translation';
import { Notice } from '../Notice';

/** Tells that a model isn't there which was asked for, and what is shown. */
export function UnknownModel(props: {
  /** Id of the model; nothing is told without one. */
  id: string | undefined;
  /** Who asked for it: the portal's configuration, or the page's address. */
  by: 'portal' | 'address';
  /** Title of the model that is shown in its place, if one is. */
  instead?: string;
}) {
  const { id, by, instead } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  if (id === undefined) return null;
  return (
    <Notice tone="warning" title={t('unknownModel.title', { id })}>
      {by === 'portal' ? t('unknownModel.portal') : t('unknownModel.address')}
      {instead && <> {t('unknownModel.instead', { model: instead })}</>}
    </Notice>
  );
}
