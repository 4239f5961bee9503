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
import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { mlopsMaturityTranslationRef } from '../../translation';
import {
  isListed,
  type CriterionFilter,
  type CriterionView,
} from './criterionViews';

const useStyles = makeStyles(theme => ({
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    // The margin of the theme's chips would double the gap.
    '& .MuiChip-root': { margin: 0 },
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    marginBottom: theme.spacing(1.5),
  },
  second: {
    [theme.breakpoints.up('sm')]: {
      paddingLeft: theme.spacing(1),
      borderLeft: `1px solid ${theme.palette.divider}`,
    },
  },
}));

/** Narrows the list of criteria; pressed chips show what it is narrowed to. */
export function CriterionFilters(props: {
  views: CriterionView[];
  filter: CriterionFilter;
  /** Points are told rather than levels. */
  scores: boolean;
  onChange: (filter: CriterionFilter) => void;
}) {
  const { views, filter, scores, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number } = useNumberFormat();
  const count = (show: CriterionFilter['show']) => ({
    number: number(
      views.filter(view => isListed(view, { ...filter, show })).length,
    ),
  });
  const labels = {
    all: t('filter.all', count('all')),
    blocking: scores
      ? t('section.holdsBack', count('blocking'))
      : t('filter.blocking', count('blocking')),
    noData: t('filter.noData', count('noData')),
  };
  const dimensions = new Map(
    views.map(({ result, dimensionTitle }) => [
      result.dimension,
      dimensionTitle,
    ]),
  );

  return (
    <div className={classes.row}>
      <div
        className={classes.chips}
        role="group"
        aria-label={t('filter.label')}
      >
        {(['all', 'blocking', 'noData'] as const).map(show => (
          <FilterChip
            key={show}
            label={labels[show]}
            pressed={filter.show === show}
            onPress={() => onChange({ ...filter, show })}
          />
        ))}
      </div>
      {dimensions.size > 1 && (
        <div
          className={`${classes.chips} ${classes.second}`}
          role="group"
          aria-label={scores ? t('section.dimension') : t('filter.dimension')}
        >
          {[...dimensions].map(([id, title]) => {
            const pressed = filter.dimension === id;
            return (
              <FilterChip
                key={id}
                label={title}
                pressed={pressed}
                onPress={() =>
                  onChange({ ...filter, dimension: pressed ? undefined : id })
                }
              />
            );
          })}
        </div>
      )}
    </div>
  );
}

function FilterChip(props: {
  label: string;
  pressed: boolean;
  onPress: () => void;
}) {
  const { label, pressed, onPress } = props;
  return (
    <Chip
      size="small"
      label={label}
      variant={pressed ? 'default' : 'outlined'}
      color={pressed ? 'primary' : 'default'}
      aria-pressed={pressed}
      onClick={onPress}
    />
  );
}
