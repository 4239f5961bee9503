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
import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import {
  scorecardGroupings,
  type ScorecardFilter,
  type ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { areBands, levelLabel, levelOf } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { GroupFilter } from './GroupFilter';
import { SearchField } from './SearchField';

const useStyles = makeStyles(theme => ({
  filters: {
    display: 'flex',
    flex: '1 1 300px',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1.5),
    minWidth: 0,
    // The margin of the theme's chips would double the gap.
    '& > .MuiChip-root': { margin: 0, maxWidth: '100%' },
    '& .MuiAutocomplete-tag': { margin: 2 },
  },
}));

/** Narrows the whole scorecard. */
export function ScorecardFilters(props: {
  model: ServedModel;
  filter: ScorecardFilter;
  onChange: (
    changes: Partial<ScorecardFilter>,
    options?: { replace?: boolean },
  ) => void;
  onClear: () => void;
}) {
  const { model, filter, onChange, onClear } = props;
  const { level, blockedBy } = filter;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const blocker =
    model.criteria.find(({ id }) => id === blockedBy)?.title ?? blockedBy;

  return (
    <div
      className={classes.filters}
      role="search"
      aria-label={t('filters.title')}
    >
      <SearchField
        value={filter.search ?? ''}
        onChange={search => onChange({ search }, { replace: true })}
      />
      {scorecardGroupings.map(field => (
        <GroupFilter
          key={field}
          modelId={model.id}
          field={field}
          values={filter[field] ?? []}
          onChange={values =>
            onChange({ [field]: values.length > 0 ? values : undefined })
          }
        />
      ))}
      {level?.map(rank => (
        <Chip
          key={rank}
          label={levelLabel(t, levelOf(model.levels, rank))}
          onDelete={() => {
            const rest = level.filter(one => one !== rank);
            onChange({ level: rest.length > 0 ? rest : undefined });
          }}
        />
      ))}
      {blocker && (
        <Chip
          label={
            areBands(model.levels)
              ? t('scoreboard.lackingIn', { title: blocker })
              : t('filters.blockedBy', { title: blocker })
          }
          onDelete={() => onChange({ blockedBy: undefined })}
        />
      )}
      {Object.values(filter).some(value => value !== undefined) && (
        <Button size="small" onClick={onClear}>
          {t('filters.clear')}
        </Button>
      )}
    </div>
  );
}
