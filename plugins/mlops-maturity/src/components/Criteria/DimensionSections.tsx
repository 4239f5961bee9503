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
import { levelLabel, levelOf } from '../../levels/levelLabels';
import type { Standing } from '../../levels/standing';
import { mlopsMaturityTranslationRef } from '../../translation';
import { LevelChip } from '../LevelChip';
import { CriteriaSection } from './CriteriaSection';
import type { CriterionView } from './criterionViews';
import type { KnownFacts } from './knownFacts';
import type { OpenSections } from './useOpenSections';

/** The criteria of a ladder by dimension; those that block are open at first. */
export function DimensionSections(props: {
  model: ServedModel;
  item: ModelAssessment;
  standing: Standing;
  views: CriterionView[];
  sections: OpenSections;
  known: KnownFacts;
}) {
  const { model, item, standing, views, sections, known } = props;
  const { levels, holdingBack } = standing;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <>
      {model.dimensions.map(({ id, title, description }) => {
        const own = views
          .filter(({ result }) => result.dimension === id)
          .sort((a, b) => a.result.level - b.result.level);
        if (own.length === 0) return undefined;
        const key = `dimension ${id}`;
        const dimension = item.assessment.dimensions.find(
          one => one.dimension === id,
        );
        const level =
          dimension && levelOf(model.levels, dimension.verifiedLevel);
        let summary: string = t('grouping.ungated');
        if (level) {
          const words = { level: levelLabel(t, level) };
          summary = holdingBack.includes(id)
            ? t('grouping.atLevelHoldsBack', words)
            : t('grouping.atLevel', words);
        }
        return (
          <CriteriaSection
            key={key}
            id={`dimension-${id}`}
            mark={
              level && <LevelChip level={level} levelCount={levels.length} />
            }
            title={title}
            summary={summary}
            description={description}
            views={own}
            open={sections.isOpen(
              key,
              own.some(
                view => view.blocking || view.criterion.id === known.linked?.id,
              ),
            )}
            onToggle={open => sections.toggle(key, open)}
            note="level"
            known={known}
          />
        );
      })}
    </>
  );
}
