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
import type {
  Assessment,
  Criterion,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { levelTitle, shownLevels } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { WhatIfGroup } from './WhatIfGroup';

/**
 * The criteria that decide the level, to tick: by level, or by section where
 * the model scores. Those that block the next level are open to begin with.
 */
export function WhatIfCriteria(props: {
  model: ServedModel;
  now: Assessment;
  then: Assessment;
  onTick: (criterionId: string, met: boolean) => void;
}) {
  const { model, now, then, onTick } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const listed = new Set(
    now.criteria
      // What doesn't count yet decides no level.
      .filter(({ enforcedFrom }) => enforcedFrom === undefined)
      .map(({ criterionId }) => criterionId),
  );
  const criteria = model.criteria.filter(
    ({ id, kind }) => kind === 'requirement' && listed.has(id),
  );
  const groups: { key: string; title: string; own: Criterion[] }[] = now.score
    ? model.dimensions.map(({ id, title }) => ({
        key: id,
        title,
        own: criteria.filter(({ dimension }) => dimension === id),
      }))
    : shownLevels(model.levels).map(level => ({
        key: String(level.rank),
        title: levelTitle(t, level),
        own: criteria.filter(({ from }) => from === level.rank),
      }));
  return (
    <>
      {groups
        .filter(({ own }) => own.length > 0)
        .map(({ key, title, own }) => (
          <WhatIfGroup
            key={key}
            id={key}
            title={title}
            criteria={own}
            now={now}
            then={then}
            openAtFirst={own.some(({ id }) => now.blocking.includes(id))}
            onTick={onTick}
          />
        ))}
    </>
  );
}
