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

import type { ScorecardSortField } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { inScope, type ScorecardScope } from './scorecardScope';

const sortExpressions: Record<ScorecardSortField, string> = {
  name: 'LOWER(COALESCE(assessment.title, assessment.name))',
  level: 'assessment.level',
  potential: 'assessment.potential_level',
  target: 'COALESCE(assessment.target_level - assessment.level, -100)',
  owner: "COALESCE(assessment.owner, '')",
  system: "COALESCE(assessment.system, '')",
  domain: "COALESCE(assessment.domain, '')",
  lifecycle: "COALESCE(assessment.lifecycle, '')",
  type: "COALESCE(assessment.type, '')",
};

/** Which page of the table is asked for. */
export type ScorecardPageRequest = {
  modelId: string;
  sort: ScorecardSortField;
  order: 'asc' | 'desc';
  limit: number;
  /** The last row of the page before. */
  after?: { value: string | number; ref: string };
};

/** An assessment with what the table shows of its component. */
export type ScorecardRow = {
  ref: string;
  /** What the page is sorted by. */
  sortValue: string | number;
  title?: string;
  type?: string;
  lifecycle?: string;
  owner?: string;
  system?: string;
  domain?: string;
  level: number;
  potentialLevel: number;
  targetLevel?: number;
  atRiskSince?: string;
  assessedAt: string;
  sourceProblem: boolean;
  /** JSON of a `StoredAssessment`. */
  data: string;
};

/** One page of assessments against a model, and how many there are in all. */
export async function readScorecardPage(
  knex: Knex,
  scope: ScorecardScope,
  request: ScorecardPageRequest,
): Promise<{ total: number; rows: ScorecardRow[] }> {
  const { modelId, sort, order, limit, after } = request;
  const matching = () =>
    inScope(
      knex('assessment').where('assessment.model_id', modelId),
      knex,
      'assessment',
      scope,
    );
  const [{ total }] = await matching().count({ total: '*' });

  const expression = sortExpressions[sort];
  const page = matching()
    .select(
      'assessment.component_ref',
      'assessment.model_id',
      knex.raw(`${expression} AS sort_value`),
    )
    .orderByRaw(`${expression} ${order === 'desc' ? 'DESC' : 'ASC'}`)
    .orderBy('assessment.component_ref')
    .limit(limit);
  if (after) {
    const comparison = order === 'desc' ? '<' : '>';
    page.whereRaw(
      `(${expression} ${comparison} ? OR (${expression} = ? AND assessment.component_ref > ?))`,
      [after.value, after.value, after.ref],
    );
  }
  // Sorted without what is long, which only the rows of the page are read for.
  const rows = await knex(page.as('page'))
    .join('assessment', join =>
      join
        .on('assessment.component_ref', 'page.component_ref')
        .on('assessment.model_id', 'page.model_id'),
    )
    .select(
      'assessment.component_ref',
      'assessment.title',
      'assessment.type',
      'assessment.lifecycle',
      'assessment.owner',
      'assessment.system',
      'assessment.domain',
      'assessment.level',
      'assessment.potential_level',
      'assessment.target_level',
      'assessment.at_risk_since',
      'assessment.assessed_at',
      'assessment.data',
      'page.sort_value',
      knex.raw(`EXISTS (
        SELECT 1 FROM component_target
        JOIN target_state ON target_state.target_id = component_target.target_id
        WHERE component_target.component_ref = assessment.component_ref
        AND target_state.gaps <> '[]'
      ) AS source_problem`),
    )
    .orderBy([
      { column: 'page.sort_value', order },
      { column: 'page.component_ref' },
    ]);
  return {
    total: Number(total),
    rows: rows.map(row => ({
      ref: row.component_ref,
      sortValue: row.sort_value,
      title: row.title ?? undefined,
      type: row.type ?? undefined,
      lifecycle: row.lifecycle ?? undefined,
      owner: row.owner ?? undefined,
      system: row.system ?? undefined,
      domain: row.domain ?? undefined,
      level: row.level,
      potentialLevel: row.potential_level,
      targetLevel: row.target_level ?? undefined,
      atRiskSince: row.at_risk_since ?? undefined,
      assessedAt: row.assessed_at,
      sourceProblem: Boolean(row.source_problem),
      data: row.data,
    })),
  };
}
