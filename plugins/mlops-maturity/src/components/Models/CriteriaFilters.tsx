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
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { ServedModel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { usePointsFormat } from '../../hooks/usePointsFormat';
import { levelTitle, shownLevels } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { SearchField } from '../ScorecardPage/SearchField';
import {
  criterionKinds,
  isNarrowed,
  type CriteriaFilter,
} from './criteriaFilter';
import { FilterSelect } from './FilterSelect';
import { useKindWords } from './useKindWords';

const useStyles = makeStyles(theme => ({
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1.5),
  },
  count: { margin: theme.spacing(1.5, 0) },
}));

const none: CriteriaFilter = {
  search: undefined,
  level: undefined,
  dimension: undefined,
  kind: undefined,
};

/** Narrows the criteria of a model by text, level, dimension and kind. */
export function CriteriaFilters(props: {
  model: ServedModel;
  filter: CriteriaFilter;
  shown: number;
  onChange: (changes: CriteriaFilter) => void;
}) {
  const { model, filter, shown, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number } = usePointsFormat();
  const kindWords = useKindWords();
  const scores = model.engine === 'score';
  const kinds = criterionKinds.filter(kind =>
    model.criteria.some(one => one.kind === kind),
  );

  return (
    <>
      <div
        className={classes.filters}
        role="search"
        aria-label={t('models.criteria.filters')}
      >
        <SearchField
          label={t('models.criteria.search')}
          value={filter.search ?? ''}
          onChange={search => onChange({ search: search || undefined })}
        />
        {!scores && (
          <FilterSelect
            id="mlops-maturity-criteria-level"
            label={t('models.criteria.level')}
            value={filter.level?.toString()}
            options={shownLevels(model.levels).map(level => ({
              value: String(level.rank),
              label: levelTitle(t, level),
            }))}
            onChange={level =>
              onChange({ level: level ? Number(level) : undefined })
            }
          />
        )}
        <FilterSelect
          id="mlops-maturity-criteria-dimension"
          label={
            scores
              ? t('models.criteria.section')
              : t('models.criteria.dimension')
          }
          value={filter.dimension}
          options={model.dimensions.map(({ id, title }) => ({
            value: id,
            label: title,
          }))}
          onChange={dimension => onChange({ dimension })}
        />
        {kinds.length > 1 && (
          <FilterSelect
            id="mlops-maturity-criteria-kind"
            label={t('models.criteria.kind')}
            value={filter.kind}
            options={kinds.map(kind => ({
              value: kind,
              label: kindWords[kind],
            }))}
            onChange={value =>
              onChange({ kind: kinds.find(kind => kind === value) })
            }
          />
        )}
        {isNarrowed(filter) && (
          <Button size="small" onClick={() => onChange(none)}>
            {t('models.criteria.clear')}
          </Button>
        )}
      </div>
      <Typography
        variant="body2"
        color="textSecondary"
        className={classes.count}
        aria-live="polite"
      >
        {t('models.criteria.shown', {
          shown: number(shown),
          number: number(model.criteria.length),
        })}
      </Typography>
    </>
  );
}
