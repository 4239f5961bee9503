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
import Typography from '@material-ui/core/Typography';
import type {
  ComponentAssessmentsResponse,
  FactResult,
  ModelAssessment,
  ServedFact,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { KnownStatements } from '../../hooks/useKnownStatements';
import { useTabView } from '../../hooks/useTabView';
import type { Standing } from '../../levels/standing';
import { mlopsMaturityTranslationRef } from '../../translation';
import { CriterionFilters } from './CriterionFilters';
import { criterionViews, isListed } from './criterionViews';
import { blockingFactsOf, type KnownFacts } from './knownFacts';
import { DimensionSections } from './DimensionSections';
import { GroupingToggle } from './GroupingToggle';
import { LevelSections } from './LevelSections';
import { PointsSections } from './PointsSections';
import { useLinkedCriterion } from './useLinkedCriterion';
import { useOpenSections } from './useOpenSections';

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
  data: ComponentAssessmentsResponse;
  /** Where the entity that the page shows is described. */
  catalogFile?: string;
}) {
  const { models, model, item, standing, facts, definitions, data } = props;
  const { score } = standing;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const [tab, changeTab] = useTabView();
  const { show, by } = tab;
  const filter = {
    show,
    dimension: model.dimensions.find(({ id }) => id === tab.dimension)?.id,
  };
  const linked = useLinkedCriterion();
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
    openAtFirst: new Set(item.assessment.blocking),
    ...(linked && { linked }),
    entityRef: data.entityRef,
    catalogFile: props.catalogFile,
    sources: data.sources,
    blockingFacts: blockingFactsOf(data),
    otherModels: models.filter(({ id }) => id !== model.id),
    ...(score && model.scoring && { scoring: model.scoring }),
  };

  const groups = { model, item, standing, views: listed, sections, known };
  return (
    <>
      {!score && item.assessment.dimensions.length > 1 && (
        <GroupingToggle
          value={by}
          onChange={grouping => changeTab({ by: grouping })}
        />
      )}
      <CriterionFilters
        views={views}
        filter={filter}
        scores={score !== undefined}
        onChange={changed => {
          changeTab(changed);
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
      {!score && by === 'level' && <LevelSections {...groups} />}
      {!score && by === 'dimension' && <DimensionSections {...groups} />}
    </>
  );
}
