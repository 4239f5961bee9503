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

import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { EntityIconLinkBlueprint } from '@backstage/plugin-catalog-react/alpha';
import TrendingUpIcon from '@material-ui/icons/TrendingUp';
import { defaultEntityFilter } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useKnownAssessments } from '../hooks/useKnownAssessments';
import { useShownAssessment } from '../hooks/useShownAssessment';
import {
  levelLabel,
  levelOf,
  levelTitle,
  shortLevelLabel,
} from '../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../translation';
import { useEntityTabPath } from './useEntityTabPath';

/**
 * `entity-icon-link:mlops-maturity`: leads from the About card to the maturity
 * tab. Says the level as soon as the maturity card has loaded it.
 */
export const maturityIconLink = EntityIconLinkBlueprint.make({
  params: {
    filter: defaultEntityFilter,
    useProps: () => {
      const { entity } = useEntity();
      const { t } = useTranslationRef(mlopsMaturityTranslationRef);
      const tabPath = useEntityTabPath();
      const entityRef = stringifyEntityRef(entity);
      const data = useKnownAssessments(entityRef);
      const { shown } = useShownAssessment(entity, data);
      const level = shown && levelOf(shown.model.levels, shown.published.level);
      return {
        label: level
          ? t('catalogLevel.linkLevel', {
              level: level.band
                ? levelLabel(t, level)
                : shortLevelLabel(t, level),
            })
          : t('catalogLevel.link'),
        title:
          level &&
          t('catalogLevel.linkTitle', {
            model: shown.model.title,
            level: levelTitle(t, level),
          }),
        href: tabPath(entityRef),
        icon: <TrendingUpIcon />,
      };
    },
  },
});
