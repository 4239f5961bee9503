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
import { makeStyles } from '@material-ui/core/styles';
import type { ServedModel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useSearchParams } from 'react-router-dom';
import { mlopsMaturityTranslationRef } from '../../translation';
import { SearchField } from '../ScorecardPage/SearchField';
import { filterCriteria, writeCriteriaFilter } from './criteriaFilter';
import { ModelCard } from './ModelCard';
import { useCardGridStyles } from './useCardGridStyles';

const useStyles = makeStyles(theme => ({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: theme.spacing(1.5),
  },
  words: { flex: '1 1 320px' },
}));

/** Every loaded model, or those in which a search finds something. */
export function ModelList(props: { models: ServedModel[] }) {
  const classes = useStyles();
  const cards = useCardGridStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const [parameters, setParameters] = useSearchParams();
  const search = parameters.get('search')?.slice(0, 100).trim() || undefined;
  const found = props.models.flatMap(model => {
    if (!search) return { model };
    const matches = filterCriteria(model.criteria, { search }).length;
    return matches > 0 || isNamed(model, search) ? { model, matches } : [];
  });

  return (
    <>
      <div className={classes.head}>
        <div className={classes.words}>
          <Typography variant="h5" component="h2">
            {t('models.title')}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {t('models.intro')}
          </Typography>
        </div>
        <div role="search">
          <SearchField
            label={t('models.search')}
            value={search ?? ''}
            onChange={value =>
              setParameters(
                before => writeCriteriaFilter(before, { search: value }),
                { replace: true },
              )
            }
          />
        </div>
      </div>
      <div aria-live="polite">
        {found.length === 0 && search && (
          <Typography variant="body2">
            {t('models.noMatch', { search })}
          </Typography>
        )}
      </div>
      <ul className={cards.grid}>
        {found.map(({ model, ...matched }) => (
          <ModelCard
            key={model.id}
            model={model}
            search={search}
            matches={'matches' in matched ? matched.matches : undefined}
          />
        ))}
      </ul>
    </>
  );
}

function isNamed({ id, title, description }: ServedModel, search: string) {
  const text = `${id} ${title} ${description}`.toLocaleLowerCase('en-US');
  return search
    .toLocaleLowerCase('en-US')
    .split(/\s+/)
    .every(word => text.includes(word));
}
