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
import { levelLabel } from '../levels/levelLabels';
import type { MissingPoints } from '../levels/scoreStanding';
import type { Standing } from '../levels/standing';
import { mlopsMaturityTranslationRef } from '../translation';
import { usePointsFormat } from './usePointsFormat';

/** Says what a score lacks for the next band, or to keep the one it has. */
export function useMissingText() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const format = usePointsFormat();

  const partText = ({ points, sections }: MissingPoints['parts'][number]) => {
    const words = { count: points, number: format.number(points) };
    if (sections.length === 0) return t('missing.anywhere', words);
    const named = { ...words, sections: format.list(sections) };
    return sections.length === 1
      ? t('missing.inSections', named)
      : t('missing.inEach', named);
  };

  return ({ score, next, current }: Standing): string | undefined => {
    if (!score?.missing || !next) return undefined;
    const band = levelLabel(t, next);
    const { parts, outOfReach } = score.missing;
    if (outOfReach) {
      return outOfReach.length > 0
        ? t('missing.outOfReachIn', { band, sections: format.list(outOfReach) })
        : t('missing.outOfReach', { band });
    }
    const missing = format.list(parts.map(partText));
    return next.rank <= current.rank
      ? t('missing.toKeep', { missing, band })
      : t('missing.toNext', { missing, band });
  };
}
