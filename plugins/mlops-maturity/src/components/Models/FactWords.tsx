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

import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import Skeleton from '@material-ui/lab/Skeleton';
import { useMaturityLinks } from '../../links';
import { mlopsMaturityTranslationRef } from '../../translation';
import type { ExpressionContext } from './ExpressionWords';
import { SamePractice } from './SamePractice';
import { Terms } from './Terms';
import { useFactTerms } from './useFactTerms';

/** One fact of a criterion: how it is detected, and who else asks for it. */
export function FactWords(props: {
  factId: string;
  context: ExpressionContext;
}) {
  const { factId, context } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const path = useMaturityLinks().factPath(factId);
  const factTerms = useFactTerms();
  const { data, error } = context.facts;
  if (!data) {
    return error ? (
      <>
        {factId}: {t('tab.factsFailed')}
      </>
    ) : (
      <Skeleton variant="rect" height={120} />
    );
  }
  const fact = data.get(factId);
  if (!fact) {
    return (
      <>
        {factId}: {t('models.practice.unknown')}
      </>
    );
  }
  return (
    <>
      <Typography variant="body2" component="div" gutterBottom>
        <strong>
          <Link to={path ?? ''}>{fact.title}</Link>
        </strong>
      </Typography>
      <Terms
        terms={[
          ...factTerms(fact),
          [
            t('models.practice.elsewhere'),
            <SamePractice key="elsewhere" fact={fact} context={context} />,
          ],
        ]}
      />
    </>
  );
}
