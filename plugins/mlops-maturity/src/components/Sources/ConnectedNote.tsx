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
import Typography from '@material-ui/core/Typography';
import type { FactCoverage } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useLocale } from '../../hooks/useLocale';
import { mlopsMaturityTranslationRef } from '../../translation';

/** Why facts have no data although something that could tell is connected. */
export function ConnectedNote(props: {
  connected: { title: string; annotation?: string }[];
  facts: FactCoverage[];
}) {
  const { connected, facts } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const locale = useLocale();
  const count = Math.max(...facts.map(({ unknown }) => unknown));
  if (connected.length === 0) return <></>;
  const words = {
    count,
    number: new Intl.NumberFormat(locale).format(count),
    collectors: new Intl.ListFormat(locale).format(
      connected.map(({ title }) => title),
    ),
  };
  const annotations = connected.flatMap(({ annotation }) => annotation ?? []);
  return (
    <Typography variant="body2" gutterBottom>
      {annotations.length > 0
        ? t('missingFacts.link', {
            ...words,
            annotations: new Intl.ListFormat(locale, {
              type: 'disjunction',
            }).format(annotations),
          })
        : t('missingFacts.unseen', words)}
    </Typography>
  );
}
