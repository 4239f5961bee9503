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

import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Skeleton from '@material-ui/lab/Skeleton';
import { HiddenText } from '../components/HiddenText';
import { LevelChip } from '../components/LevelChip';
import { useShownModel } from '../hooks/useShownModel';
import { levelOf } from '../levels/levelLabels';
import { useMaturityLinks } from '../links';
import { mlopsMaturityTranslationRef } from '../translation';
import { useComponentLevel } from './useComponentLevel';

/** A component's level, leading to its maturity tab; empty for the rest. */
export function LevelCell(props: { entity: Entity; model?: string }) {
  const entityRef = stringifyEntityRef(props.entity);
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const tabPath = useMaturityLinks().entityTabPath?.(entityRef);
  const { model, error: modelError } = useShownModel(props.model);
  const { data, error } = useComponentLevel(
    // A configured model's levels needn't wait for its labels.
    props.model ?? model?.id,
    entityRef,
  );
  if (error || modelError) {
    return (
      <span title={t('catalogLevel.unavailable')}>
        <span aria-hidden>{t('figures.unknown')}</span>
        <HiddenText>{t('catalogLevel.unavailable')}</HiddenText>
      </span>
    );
  }
  if (data === null) return <></>;
  if (!data || !model)
    return <Skeleton variant="rect" width={42} height={24} />;
  const level = levelOf(model.levels, data.level);
  const chip = <LevelChip level={level} levelCount={model.levels.length} />;
  if (!tabPath) return chip;
  return (
    <Link to={tabPath}>
      {chip} <HiddenText>{level.name}</HiddenText>
    </Link>
  );
}
