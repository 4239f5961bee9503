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
import { Panel } from '../Panel';
import { SearchField } from '../SearchField';
import { filterCriteria, writeCriteriaFilter } from './criteriaFilter';
import { ModelCard } from './ModelCard';
import { useCardGridStyles } from './useCardGridStyles';

const useStyles = makeStyles({
  // As wide as its label.
  search: { maxWidth: 320, '& > div': { width: '100%' } },
});

/** Every loaded model, or those in which a search finds something. */
export function ModelList(props: { models: ServedModel[] }) {
  const classes = useStyles();
  const cards = useCardGridStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const [parameters, setParameters] = useSearchParams();
  const typed = parameters.get('search')?.slice(0, 100) ?? '';
  const search = typed.trim() || undefined;
  const found = props.models.flatMap(model => {
    if (!search) return { model };
    const matches = filterCriteria(model.criteria, { search }).length;
    return matches > 0 || isNamed(model, search) ? { model, matches } : [];
  });

  return (
    <>
      <Panel title={t('models.title')}>
        <Typography variant="body2" paragraph>
          {t('models.intro')}
        </Typography>
        <div role="search" className={classes.search}>
          <SearchField
            label={t('models.search')}
            value={typed}
            onChange={value =>
              setParameters(
                before => writeCriteriaFilter(before, { search: value }),
                { replace: true },
              )
            }
          />
        </div>
        <div aria-live="polite">
          {found.length === 0 && search && (
            <Typography variant="body2">
              {t('models.noMatch', { search })}
            </Typography>
          )}
        </div>
      </Panel>
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
