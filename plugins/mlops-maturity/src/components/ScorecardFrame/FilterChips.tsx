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
import type { Scorecard } from '../../hooks/useScorecard';
import { mlopsMaturityTranslationRef } from '../../translation';
import { useFilterTerms } from './useFilterTerms';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    margin: theme.spacing(0, 0, 1),
    padding: 0,
    listStyle: 'none',
    // Keeps what is below in its place when the first filter is set.
    minHeight: 31,
  },
  item: { maxWidth: '100%' },
  // The margin of the theme's chips would double the gap.
  chip: {
    margin: 0,
    maxWidth: '100%',
    '@media print': { '& .MuiChip-deleteIcon': { display: 'none' } },
  },
  onPaperOnly: { display: 'none', '@media print': { display: 'block' } },
  onScreenOnly: { '@media print': { display: 'none' } },
}));

/**
 * Which filters are set, each with a way out of it. Those that have a field are
 * shown by it, except where the fields are folded away, and on paper.
 */
export function FilterChips(props: {
  scorecard: Scorecard;
  withGroups: boolean;
}) {
  const { scorecard, withGroups } = props;
  const { change, changeFilter } = scorecard;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const terms = useFilterTerms(scorecard);
  return (
    <ul className={classes.list} aria-label={t('filters.active')}>
      {terms.map(({ key, label, field, without }) => (
        <li
          key={key}
          className={`${classes.item} ${
            field === 'search' || (field === 'group' && !withGroups)
              ? classes.onPaperOnly
              : ''
          }`}
        >
          <Chip
            className={classes.chip}
            size="small"
            label={label}
            aria-label={t('filters.remove', { filter: label })}
            onClick={() => changeFilter(without)}
            onDelete={() => changeFilter(without)}
          />
        </li>
      ))}
      {terms.length > 0 && (
        <li className={classes.onScreenOnly}>
          <Button size="small" onClick={() => change({ filter: {} })}>
            {t('filters.clear')}
          </Button>
        </li>
      )}
    </ul>
  );
}
