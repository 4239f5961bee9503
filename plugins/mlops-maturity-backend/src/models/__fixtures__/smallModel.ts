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

import type {
  Criterion,
  MaturityModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';

/** A model without fault: what a test changes is what it is about. */
export function smallModel(
  changes: Partial<MaturityModel> = {},
  ...criteria: Partial<Criterion>[]
): MaturityModel {
  return {
    id: 'team-ladder',
    version: '1.0.0',
    title: 'Team ladder',
    description: 'How we do it here.',
    source: { title: 'Our handbook' },
    engine: 'ladder',
    dimensions: [{ id: 'practice', title: 'Practice' }],
    levels: ['Start', 'Checked', 'Automatic'].map((name, rank) => ({
      rank,
      label: `${rank}`,
      name,
      description: `We are at ${name}.`,
    })),
    criteria: [
      criterion({ id: 'no-ci', from: 0, requires: { not: 'ci-pipeline' } }),
      criterion({ id: 'ci', kind: 'requirement', requires: 'ci-pipeline' }),
      criterion({
        id: 'training',
        from: 2,
        kind: 'requirement',
        requires: 'automated-training',
      }),
      ...criteria.map(criterion),
    ],
    ...changes,
  };
}

function criterion(changes: Partial<Criterion>): Criterion {
  return {
    id: 'extra',
    from: 1,
    dimension: 'practice',
    kind: 'marker',
    title: 'What is said',
    ...changes,
  };
}
