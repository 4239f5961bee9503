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

import { getContrastRatio, type Theme } from '@material-ui/core/styles';

const hue = 212;

/**
 * The color of a level and of text on it: shades of one hue, from faint for
 * the lowest level to strong for the highest. A level is never a state, so it
 * is neither red nor green; and it always comes with its label.
 */
export function levelColor(
  theme: Theme,
  rank: number,
  levelCount: number,
): { background: string; text: string; border: string } {
  const share = levelCount > 1 ? Math.min(rank / (levelCount - 1), 1) : 1;
  const dark = theme.palette.type === 'dark';
  const [lowest, highest] = dark ? [26, 76] : [90, 32];
  const lightness = Math.round(lowest + (highest - lowest) * share);
  const saturation = Math.round(30 + 40 * share);
  const background = `hsl(${hue}, ${saturation}%, ${lightness}%)`;
  const text =
    getContrastRatio(background, '#fff') >= getContrastRatio(background, '#000')
      ? '#fff'
      : '#000';
  return {
    background,
    text,
    // The faintest shades would melt into the page without an edge.
    border: `hsl(${hue}, 35%, ${dark ? 55 : 50}%)`,
  };
}
