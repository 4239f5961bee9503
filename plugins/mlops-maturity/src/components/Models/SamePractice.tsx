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
import { makeStyles } from '@material-ui/core/styles';
import type { ServedFact } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useMaturityLinks } from '../../links';
import { mlopsMaturityTranslationRef } from '../../translation';
import type { ExpressionContext } from './ExpressionWords';
import { useCriterionPlace } from './useCriterionPlace';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
});

/** The other criteria that ask for a fact, of this model and of others. */
export function SamePractice(props: {
  fact: ServedFact;
  context: ExpressionContext;
}) {
  const { fact, context } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { modelPath } = useMaturityLinks();
  const { place, kind } = useCriterionPlace();
  const others = fact.criteria.flatMap(other => {
    const isItself =
      other.modelId === context.model.id &&
      other.criterionId === context.criterion.id;
    const model = context.models.find(({ id }) => id === other.modelId);
    return isItself || !model ? [] : { ...other, model };
  });
  if (others.length === 0) return <>{t('models.practice.onlyHere')}</>;
  return (
    <ul className={classes.list}>
      {others.map(other => (
        <li key={`${other.modelId} ${other.criterionId}`}>
          <Link
            to={modelPath(other.modelId, other.criterionId) ?? ''}
            underline="always"
          >
            {other.title}
          </Link>{' '}
          <Typography variant="caption" color="textSecondary">
            {[other.model.title, place(other, other.model), kind(other)].join(
              ' · ',
            )}
          </Typography>
        </li>
      ))}
    </ul>
  );
}
