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
  ScorecardComponent,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';

type Column = {
  key: string;
  of: (component: ScorecardComponent) => string | number | undefined;
};

/**
 * The columns of an export as CSV: levels by the labels of the model, which are
 * what its readers know.
 */
export function csvColumns(model: MaturityModel): Column[] {
  const levels = new Map(model.levels.map(level => [level.rank, level]));
  const label = (rank: number | undefined) =>
    rank === undefined ? undefined : (levels.get(rank)?.label ?? String(rank));
  const titles = new Map(model.criteria.map(({ id, title }) => [id, title]));
  return [
    { key: 'entityRef', of: ({ entityRef }) => entityRef },
    { key: 'title', of: ({ title }) => title },
    { key: 'owner', of: ({ owner }) => owner },
    { key: 'system', of: ({ system }) => system },
    { key: 'domain', of: ({ domain }) => domain },
    { key: 'lifecycle', of: ({ lifecycle }) => lifecycle },
    { key: 'type', of: ({ type }) => type },
    { key: 'level', of: ({ level }) => label(level) },
    { key: 'levelName', of: ({ level }) => levels.get(level)?.name },
    { key: 'potentialLevel', of: one => label(one.potentialLevel) },
    { key: 'targetLevel', of: ({ targetLevel }) => label(targetLevel) },
    ...(model.engine === 'score'
      ? [{ key: 'points', of: (one: ScorecardComponent) => one.score?.points }]
      : []),
    ...model.dimensions.map(({ id, title }) => ({
      key: title,
      of: (one: ScorecardComponent) => dimensionOf(one, id, label),
    })),
    {
      key: 'blockedBy',
      of: ({ blocking }) => blocking.map(id => titles.get(id) ?? id).join('; '),
    },
    { key: 'atRiskSince', of: ({ atRiskSince }) => atRiskSince },
    { key: 'assessedAt', of: ({ assessedAt }) => assessedAt },
  ];
}

/** Points of a section where the model scores, else the dimension's level. */
function dimensionOf(
  { dimensions, score }: ScorecardComponent,
  id: string,
  label: (rank: number | undefined) => string | undefined,
): string | number | undefined {
  if (score) {
    return score.sections.find(({ dimension }) => dimension === id)?.points;
  }
  return label(
    dimensions.find(({ dimension }) => dimension === id)?.verifiedLevel,
  );
}
