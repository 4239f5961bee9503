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
import type {
  Criterion,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useMaturityLinks } from '../../links';
import { mlopsMaturityTranslationRef } from '../../translation';
import { ExpressionWords } from './ExpressionWords';
import type { FactsQuery } from './FactsQuery';
import { Terms } from './Terms';
import { useKindHelp } from './useKindHelp';
import { useRecommendationText } from './useRecommendationText';

/** What a criterion asks, what it does to a level, and how it is detected. */
export function CriterionDetail(props: {
  criterion: Criterion;
  model: ServedModel;
  models: ServedModel[];
  facts: FactsQuery;
}) {
  const { criterion, model, models, facts } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { modelPath } = useMaturityLinks();
  const kindHelp = useKindHelp();
  const recommendationText = useRecommendationText();
  const { requires, recommends, supersededBy, tags } = criterion;
  const standIn = model.criteria.find(({ id }) => id === supersededBy);

  return (
    <Terms
      terms={[
        [t('models.criterion.asks'), criterion.description],
        [
          t('models.criterion.what'),
          <span key="what">
            {kindHelp(criterion, model).join(' ')}
            {standIn && (
              <Typography variant="body2">
                {t('models.criterion.superseded', {
                  criterion: (
                    <Link
                      key={standIn.id}
                      to={modelPath(model.id, standIn.id) ?? ''}
                    >
                      {standIn.title}
                    </Link>
                  ),
                })}
              </Typography>
            )}
          </span>,
        ],
        [
          t('models.criterion.recommends'),
          recommends && recommendationText(recommends, model, facts.data),
        ],
        [
          t('models.criterion.detected'),
          requires === undefined ? (
            t('models.criterion.notDetected')
          ) : (
            <ExpressionWords
              expression={requires}
              context={{ criterion, model, models, facts }}
            />
          ),
        ],
        [t('models.criterion.tags'), tags?.join(', ')],
        [
          t('models.criterion.id'),
          <span key="id">
            <code>
              {model.id}/{criterion.id}
            </code>{' '}
            <Link to={modelPath(model.id, criterion.id) ?? ''}>
              {t('models.criterion.link')}
            </Link>
          </span>,
        ],
      ]}
    />
  );
}
