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
import type {
  ModelAssessment,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import type { Standing } from '../../levels/standing';
import { mlopsMaturityTranslationRef } from '../../translation';
import { LevelChip } from '../LevelChip';
import { CriteriaSection } from './CriteriaSection';
import {
  criterionViews,
  requirementsMet,
  type CriterionView,
} from './criterionViews';
import type { KnownFacts } from './knownFacts';
import type { OpenSections } from './useOpenSections';

/** The criteria of a ladder by level; the next one is open to begin with. */
export function LevelSections(props: {
  model: ServedModel;
  item: ModelAssessment;
  standing: Standing;
  views: CriterionView[];
  sections: OpenSections;
  known: KnownFacts;
}) {
  const { model, item, standing, views, sections, known } = props;
  const { levels, next, current } = standing;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number } = useNumberFormat();
  const first = next ?? current;
  const all = criterionViews(model, item.assessment);
  const summaryOf = (counts: ReturnType<typeof requirementsMet>) => {
    const { met, required, waived, notApplicable } = counts;
    if (required === 0) return t('tab.noRequirements');
    return [
      t('tab.progress', { met: number(met), required: number(required) }),
      waived > 0 && t('tab.waived', { number: number(waived) }),
      notApplicable > 0 &&
        t('tab.notApplicable', { number: number(notApplicable) }),
    ]
      .filter(Boolean)
      .join(' · ');
  };
  return (
    <>
      {levels.map(level => {
        const own = views.filter(({ result }) => result.level === level.rank);
        if (own.length === 0) return undefined;
        const key = String(level.rank);
        return (
          <CriteriaSection
            key={key}
            id={`level-${key}`}
            mark={<LevelChip level={level} levelCount={levels.length} />}
            title={
              <>
                {level.name}
                {level.rank === next?.rank && ` (${t('tab.nextLevel')})`}
              </>
            }
            summary={summaryOf(requirementsMet(all, level.rank))}
            description={level.description}
            views={own}
            open={sections.isOpen(
              key,
              level.rank === first.rank ||
                own.some(
                  view =>
                    view.blocking || view.criterion.id === known.linked?.id,
                ),
            )}
            onToggle={open => sections.toggle(key, open)}
            note={model.dimensions.length > 1 ? 'dimension' : undefined}
            known={known}
          />
        );
      })}
    </>
  );
}
