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
import {
  scorecardGroupings,
  type ScorecardFilter,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Scorecard } from '../../hooks/useScorecard';
import { areBands, levelLabel, levelOf } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { useGroupTitles } from '../GroupName';
import { useGroupingLabels } from './useGroupingLabels';

/** One condition of the filter in words. */
type FilterTerm = {
  key: string;
  label: string;
  /** The field of the toolbar that shows it too. */
  field?: 'group' | 'search';
  /** What takes it back. */
  without: ScorecardFilter;
};

/** Every condition of the filter that is set. */
export function useFilterTerms(scorecard: Scorecard): FilterTerm[] {
  const { models, model, state } = scorecard;
  const { filter } = state;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const groupings = useGroupingLabels();
  const titleOf = useGroupTitles(
    scorecardGroupings.flatMap(name => filter[name] ?? []),
  );
  const bands = areBands(model.levels);
  const terms: FilterTerm[] = [];
  const add = (
    name: keyof ScorecardFilter,
    label: string,
    without: ScorecardFilter = { [name]: undefined },
  ) => terms.push({ key: `${name} ${label}`, label, without });
  const rest = <T>(values: T[], value: T) => {
    const others = values.filter(one => one !== value);
    return others.length > 0 ? others : undefined;
  };

  for (const name of scorecardGroupings) {
    for (const value of filter[name] ?? []) {
      const label = t('filters.group', {
        grouping: groupings[name],
        value: titleOf(value),
      });
      const without = { [name]: rest(filter[name] ?? [], value) };
      terms.push({ key: `${name} ${value}`, label, field: 'group', without });
    }
  }
  const { search, level = [], also = [], blockedBy = [], weakIn } = filter;
  const { blockedFor, higherThan, lowerThan } = filter;
  const { without: belonging = [] } = filter;
  if (search) {
    const label = t('filters.searched', { text: search });
    const without = { search: undefined };
    terms.push({ key: 'search', label, field: 'search', without });
  }
  for (const rank of level) {
    const label = levelLabel(t, levelOf(model.levels, rank));
    add('level', label, { level: rest(level, rank) });
  }
  for (const one of also) {
    const [id, rank] = one.split('=');
    const other = models.find(candidate => candidate.id === id);
    const label = t('filters.also', {
      model: other?.title ?? id,
      level: other ? levelLabel(t, levelOf(other.levels, Number(rank))) : rank,
    });
    add('also', label, { also: rest(also, one) });
  }
  for (const criterionId of blockedBy) {
    const title =
      model.criteria.find(({ id }) => id === criterionId)?.title ?? criterionId;
    add(
      'blockedBy',
      bands
        ? t('scoreboard.lackingIn', { title })
        : t('filters.blockedBy', { title }),
      { blockedBy: rest(blockedBy, criterionId) },
    );
  }
  if (blockedFor) {
    const labels = {
      'not-met': t('filters.blockedForNotMet'),
      'no-data': t('filters.blockedForNoData'),
    };
    add('blockedFor', labels[blockedFor]);
  }
  const modelTitle = (id: string) =>
    models.find(candidate => candidate.id === id)?.title ?? id;
  if (higherThan) {
    const words = { model: modelTitle(higherThan) };
    add('higherThan', t('filters.higherThan', words));
  }
  if (lowerThan) {
    const words = { model: modelTitle(lowerThan) };
    add('lowerThan', t('filters.lowerThan', words));
  }
  for (const name of belonging) {
    const label = t('filters.without', { grouping: groupings[name] });
    add('without', label, { without: rest(belonging, name) });
  }
  if (weakIn) {
    const dimension =
      model.dimensions.find(({ id }) => id === weakIn)?.title ?? weakIn;
    add('weakIn', t('filters.weakIn', { dimension }));
  }
  if (filter.target === 'below') add('target', t('filters.belowTarget'));
  if (filter.target === 'reached') add('target', t('filters.targetReached'));
  if (filter.moved === 'up') add('moved', t('filters.movedUp'));
  if (filter.moved === 'down') add('moved', t('filters.movedDown'));
  if (filter.undecided) add('undecided', t('filters.undecided'));
  if (filter.atRisk) add('atRisk', t('filters.atRisk'));
  if (filter.noData) add('noData', t('filters.noData'));
  return terms;
}
