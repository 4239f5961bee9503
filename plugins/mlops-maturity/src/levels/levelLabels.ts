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

/** A level of a model, as the screens name it. */
export type ShownLevel = ModelLevel & {
  /**
   * A band of the points of a model that scores, so that its name says more
   * than its number; else a step of a ladder.
   */
  band: boolean;
};

/** Whether levels are bands of points: those begin above some number of them. */
export function areBands(levels: readonly ModelLevel[]): boolean {
  return levels.some(({ above }) => above !== undefined);
}

/** A model's levels, the lowest first. */
export function shownLevels(levels: readonly ModelLevel[]): ShownLevel[] {
  const band = areBands(levels);
  return levels
    .map(level => ({ ...level, band }))
    .sort((a, b) => a.rank - b.rank);
}

/**
 * The level of a rank. A result can outlive a change of its model, so one that
 * the model doesn't have (any more) is made up from the rank.
 */
export function levelOf(
  levels: readonly ModelLevel[],
  rank: number,
): ShownLevel {
  const level = levels.find(one => one.rank === rank) ?? {
    rank,
    label: String(rank),
    name: '',
    description: '',
  };
  return { ...level, band: areBands(levels) };
}

/** `Level 2`, or the model's own word for it; a band's name. */
export function levelLabel(t: Translate, level: ShownLevel): string {
  if (level.band) return level.name || level.label;
  return isNumber(level) ? t('level.numbered', level) : level.label;
}

/** `L2`; the label of a band, such as `1-2`. */
export function shortLevelLabel(t: Translate, level: ShownLevel): string {
  return isNumber(level) && !level.band ? t('level.short', level) : level.label;
}

/** `Level 2 – Automated training`, `First pass (1-2)`. */
export function levelTitle(t: Translate, level: ShownLevel): string {
  const { label, name } = level;
  if (level.band) return name ? t('level.band', { label, name }) : label;
  const numbered = levelLabel(t, level);
  return name ? t('level.named', { label: numbered, name }) : numbered;
}

function isNumber({ label }: ModelLevel): boolean {
  return /^\d+$/.test(label);
}
