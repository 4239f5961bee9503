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
import { useEntity } from '@backstage/plugin-catalog-react';
import { EntityIconLinkBlueprint } from '@backstage/plugin-catalog-react/alpha';
import TrendingUpIcon from '@material-ui/icons/TrendingUp';
import { defaultEntityFilter } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { z } from 'zod';
import { useKnownAssessments } from '../hooks/useKnownAssessments';
import { useLoadedTranslation } from '../hooks/useLoadedTranslation';
import { useShownAssessment } from '../hooks/useShownAssessment';
import {
  levelLabel,
  levelOf,
  levelTitle,
  shortLevelLabel,
} from '../levels/levelLabels';
import { useEntityTabPath } from './useEntityTabPath';

/**
 * `entity-icon-link:mlops-maturity`: leads from the About card to the maturity
 * tab. Says the level as soon as the maturity card has loaded it.
 */
export const maturityIconLink = EntityIconLinkBlueprint.makeWithOverrides({
  configSchema: {
    /** Id of the model whose level it says until the user chooses one. */
    model: z.string().optional(),
  },
  factory: (originalFactory, { config }) =>
    originalFactory({
      filter: defaultEntityFilter,
      useProps: () => useLink(config.model),
    }),
});

function useLink(defaultModel: string | undefined) {
  const { entity } = useEntity();
  const t = useLoadedTranslation();
  const tabPath = useEntityTabPath();
  const entityRef = stringifyEntityRef(entity);
  const data = useKnownAssessments(entityRef);
  const { shown, unknownModel } = useShownAssessment(
    entity,
    data,
    defaultModel,
  );
  const link = { href: tabPath(entityRef), icon: <TrendingUpIcon /> };
  // The title of the tab, which is the same in every language.
  if (!t) return { ...link, label: 'Maturity' };
  if (!shown) return { ...link, label: t('catalogLevel.link') };
  const level = levelOf(shown.model.levels, shown.published.level);
  const title = t('catalogLevel.linkTitle', {
    model: shown.model.title,
    level: levelTitle(t, level),
  });
  return {
    ...link,
    label: t('catalogLevel.linkLevel', {
      level: level.band ? levelLabel(t, level) : shortLevelLabel(t, level),
    }),
    title:
      unknownModel === undefined
        ? title
        : `${t('unknownModel.title', { id: unknownModel })}. ${title}`,
  };
}
