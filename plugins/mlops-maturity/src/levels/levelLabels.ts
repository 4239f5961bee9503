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

import type { TranslationFunction } from '@backstage/frontend-plugin-api';
import type { ModelLevel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { mlopsMaturityTranslationRef } from '../translation';

/** Looks up text of the interface. */
export type Translate = TranslationFunction<
  (typeof mlopsMaturityTranslationRef)['T']
>;

/**
 * The level of a rank. A result can outlive a change of its model, so one that
 * the model doesn't have (any more) is made up from the rank.
 */
export function levelOf(
  levels: readonly ModelLevel[],
  rank: number,
): ModelLevel {
  return (
    levels.find(level => level.rank === rank) ?? {
      rank,
      label: String(rank),
      name: '',
      description: '',
    }
  );
}

/** `Level 2`, or the label where the model has its own word for it. */
export function levelLabel(t: Translate, level: ModelLevel): string {
  return isNumber(level) ? t('level.numbered', level) : level.label;
}

/** `L2`. */
export function shortLevelLabel(t: Translate, level: ModelLevel): string {
  return isNumber(level) ? t('level.short', level) : level.label;
}

/** `Level 2 – Automated training`. */
export function levelTitle(t: Translate, level: ModelLevel): string {
  const label = levelLabel(t, level);
  return level.name ? t('level.named', { label, name: level.name }) : label;
}

function isNumber({ label }: ModelLevel): boolean {
  return /^\d+$/.test(label);
}
