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
  FactDefinition,
  FactResult,
  ModelAssessment,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Standing } from '../../levels/standing';
import { mlopsMaturityTranslationRef } from '../../translation';
import { CriterionFilters } from './CriterionFilters';
import {
  criterionViews,
  isListed,
  type CriterionFilter,
} from './criterionViews';
import { LevelSection } from './LevelSection';

/**
 * Every criterion of a model with its outcome, by level; the next level is
 * open to begin with, and whatever a filter finds.
 */
export function Criteria(props: {
  model: ServedModel;
  item: ModelAssessment;
  standing: Standing;
  facts?: Map<string, FactResult>;
  definitions?: Map<string, FactDefinition>;
}) {
  const { model, item, standing, facts, definitions } = props;
  const { levels, next, current } = standing;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const [filter, setFilter] = useState<CriterionFilter>({ show: 'all' });
  const [toggled, setToggled] = useState(new Map<number, boolean>());

  const views = criterionViews(model, item.assessment);
  const listed = views.filter(view => isListed(view, filter));
  const narrowed = filter.show !== 'all' || filter.dimension !== undefined;
  const first = next ?? current;

  return (
    <>
      <CriterionFilters
        views={views}
        filter={filter}
        onChange={changed => {
          setFilter(changed);
          setToggled(new Map());
        }}
      />
      {listed.length === 0 && (
        <Typography variant="body2">{t('tab.noCriteria')}</Typography>
      )}
      {levels.map(level => {
        const own = listed.filter(({ result }) => result.level === level.rank);
        if (own.length === 0) return undefined;
        const open = narrowed || level.rank === first.rank;
        return (
          <LevelSection
            key={level.rank}
            level={level}
            levelCount={levels.length}
            progress={item.assessment.progress.find(
              progress => progress.level === level.rank,
            )}
            isNext={level.rank === next?.rank}
            views={own}
            open={toggled.get(level.rank) ?? open}
            onToggle={expanded =>
              setToggled(new Map(toggled).set(level.rank, expanded))
            }
            showDimension={model.dimensions.length > 1}
            facts={facts}
            definitions={definitions}
          />
        );
      })}
    </>
  );
}
