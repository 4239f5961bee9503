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
import type { ServedModel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { usePointsFormat } from '../../hooks/usePointsFormat';
import type { ScoreStanding } from '../../levels/scoreStanding';
import { mlopsMaturityTranslationRef } from '../../translation';
import { CriteriaSection } from './CriteriaSection';
import type { CriterionView } from './criterionViews';
import type { KnownFacts } from './knownFacts';
import type { OpenSections } from './useOpenSections';

/**
 * The criteria of a model that scores by section; the lowest ones are open to
 * begin with, or the first where all are equal.
 */
export function PointsSections(props: {
  model: ServedModel;
  score: ScoreStanding;
  views: CriterionView[];
  sections: OpenSections;
  known: KnownFacts;
}) {
  const { model, score, views, sections, known } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { ofMost } = usePointsFormat();
  const allEqual = score.sections.every(({ lowest }) => !lowest);
  return (
    <>
      {model.dimensions.map(({ id, title, description }, index) => {
        const own = views.filter(({ result }) => result.dimension === id);
        if (own.length === 0) return undefined;
        const section = score.sections.find(
          ({ dimension }) => dimension === id,
        );
        const isFirst = section?.lowest ?? false;
        return (
          <CriteriaSection
            key={id}
            id={`section-${id}`}
            title={
              <>
                {title}
                {section?.lowest && ` (${t('section.lowest')})`}
              </>
            }
            summary={section && ofMost(section.points, section.most)}
            description={description}
            views={own}
            open={sections.isOpen(
              id,
              isFirst ||
                (allEqual && index === 0) ||
                own.some(({ criterion }) => criterion.id === known.linked?.id),
            )}
            onToggle={open => sections.toggle(id, open)}
            known={known}
          />
        );
      })}
    </>
  );
}
