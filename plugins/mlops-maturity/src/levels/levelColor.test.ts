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

import { createTheme, getContrastRatio } from '@material-ui/core/styles';
import { levelColor } from './levelColor';

describe('levelColor', () => {
  it.each(['light', 'dark'] as const)(
    'is readable and differs from level to level in the %s theme',
    type => {
      const theme = createTheme({ palette: { type } });
      for (const levelCount of [1, 2, 3, 5, 9]) {
        const colors = Array.from({ length: levelCount }, (_, rank) =>
          levelColor(theme, rank, levelCount),
        );
        for (const { background, text } of colors) {
          expect(getContrastRatio(background, text)).toBeGreaterThan(4.5);
        }
        const backgrounds = colors.map(({ background }) => background);
        expect(new Set(backgrounds).size).toBe(levelCount);
      }
    },
  );
});
