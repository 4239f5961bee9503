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
  MaturityModel,
  ScorecardFigures,
  ScorecardGroup,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { LevelRow } from '../database/scorecard';
import { figuresOf } from './figuresOf';
import { nestedGroups } from './nestedGroups';

/** The figures of one model. */
export function modelFigures(
  model: MaturityModel,
  rows: LevelRow[],
): ScorecardFigures {
  return figuresOf(
    rows,
    model.levels.map(({ rank }) => rank),
  );
}

/** The figures of each group, nested ones beside those above them. */
export function groupFigures(
  model: MaturityModel,
  rows: LevelRow[],
  ancestors: ReadonlyMap<string, readonly string[]> | undefined,
): ScorecardGroup[] {
  return nestedGroups(rows, ancestors).map(({ rows: ofGroup, ...group }) => ({
    ...group,
    ...modelFigures(model, ofGroup),
  }));
}
