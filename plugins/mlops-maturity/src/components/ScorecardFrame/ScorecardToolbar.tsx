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

import { useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { useTheme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import FilterListIcon from '@material-ui/icons/FilterList';
import { scorecardGroupings } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Scorecard } from '../../hooks/useScorecard';
import { mlopsMaturityTranslationRef } from '../../translation';
import { ModelPicker } from '../ModelPicker';
import { FilterChips } from './FilterChips';
import { GroupFilter } from './GroupFilter';
import { SearchField } from '../SearchField';
import { useToolbarStyles } from './useToolbarStyles';

const fieldsId = 'mlops-maturity-filters';

/** Chooses the model, and narrows every screen of the scorecard. */
export function ScorecardToolbar(props: { scorecard: Scorecard }) {
  const { scorecard } = props;
  const { models, model, state, changeFilter, chooseModel } = scorecard;
  const { filter } = state;
  const classes = useToolbarStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const narrow = useMediaQuery(useTheme().breakpoints.down('xs'));
  const [open, setOpen] = useState(false);
  const used = scorecardGroupings.filter(field => filter[field]).length;
  const folded = narrow && !open;

  return (
    <>
      <div
        className={classes.toolbar}
        role="search"
        aria-label={t('filters.title')}
      >
        <ModelPicker models={models} value={model.id} onChange={chooseModel} />
        <SearchField
          value={filter.search ?? ''}
          onChange={search =>
            changeFilter({ search: search || undefined }, { replace: true })
          }
        />
        {narrow && (
          <Button
            variant="outlined"
            startIcon={<FilterListIcon />}
            aria-expanded={open}
            aria-controls={fieldsId}
            onClick={() => setOpen(!open)}
          >
            {used > 0
              ? t('filters.foldedUsed', { number: String(used) })
              : t('filters.folded')}
          </Button>
        )}
        <div id={fieldsId} className={classes.fields} hidden={folded}>
          {!folded &&
            scorecardGroupings.map(field => (
              <GroupFilter
                key={field}
                modelId={model.id}
                field={field}
                values={filter[field] ?? []}
                onChange={values =>
                  changeFilter({ [field]: values.length ? values : undefined })
                }
              />
            ))}
        </div>
      </div>
      <p className={classes.printed}>{model.title}</p>
      <FilterChips scorecard={scorecard} withGroups={folded} />
    </>
  );
}
