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
import Typography from '@material-ui/core/Typography';
import type {
  FactResult,
  ModelAssessment,
  ServedFact,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { KnownStatements } from '../../hooks/useKnownStatements';
import type { Standing } from '../../levels/standing';
import { mlopsMaturityTranslationRef } from '../../translation';
import { CriterionFilters } from './CriterionFilters';
import {
  criterionViews,
  isListed,
  type CriterionFilter,
} from './criterionViews';
import type { KnownFacts } from './knownFacts';
import { DimensionSections } from './DimensionSections';
import { GroupingToggle, type Grouping } from './GroupingToggle';
import { LevelSections } from './LevelSections';
import { PointsSections } from './PointsSections';
import { useOpenSections } from './useOpenSections';

// More would push what is below out of sight.
const openedCriteria = 5;

/**
 * Every criterion of a model with its outcome, by level or by dimension, or by
 * section where the model scores; those that matter next are open to begin
 * with, and whatever a filter finds.
 */
export function Criteria(props: {
  models: ServedModel[];
  model: ServedModel;
  item: ModelAssessment;
  standing: Standing;
  facts?: Map<string, FactResult>;
  definitions?: Map<string, ServedFact>;
  statements?: KnownStatements;
}) {
  const { models, model, item, standing, facts, definitions } = props;
  const { score } = standing;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const [filter, setFilter] = useState<CriterionFilter>({ show: 'all' });
  const [grouping, setGrouping] = useState<Grouping>('level');
  const narrowed = filter.show !== 'all' || filter.dimension !== undefined;
  const sections = useOpenSections(narrowed);

  const views = criterionViews(model, item.assessment);
  const listed = views.filter(view => isListed(view, filter));
  const known: KnownFacts = {
    facts,
    definitions,
    modelId: model.id,
    statements: props.statements,
    levels: standing.levels,
    openAtFirst: new Set(item.assessment.blocking.slice(0, openedCriteria)),
    otherModels: models.filter(({ id }) => id !== model.id),
    ...(score && model.scoring && { scoring: model.scoring }),
  };

  const groups = { model, item, standing, views: listed, sections, known };
  return (
    <>
      {!score && item.assessment.dimensions.length > 1 && (
        <GroupingToggle value={grouping} onChange={setGrouping} />
      )}
      <CriterionFilters
        views={views}
        filter={filter}
        scores={score !== undefined}
        onChange={changed => {
          setFilter(changed);
          sections.reset();
        }}
      />
      {listed.length === 0 && (
        <Typography variant="body2">{t('tab.noCriteria')}</Typography>
      )}
      {score && (
        <PointsSections
          model={model}
          score={score}
          views={listed}
          sections={sections}
          known={known}
        />
      )}
      {!score && grouping === 'level' && <LevelSections {...groups} />}
      {!score && grouping === 'dimension' && <DimensionSections {...groups} />}
    </>
  );
}
