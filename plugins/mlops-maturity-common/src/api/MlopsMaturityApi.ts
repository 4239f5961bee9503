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
  CollectorHealthResponse,
  ScorecardComponentsResponse,
  ScorecardFilter,
  ScorecardGapsResponse,
  ScorecardGrouping,
  ScorecardSortField,
  ScorecardSummaryResponse,
  ScorecardTrendResponse,
} from '../scorecard';
import type {
  ComponentAssessmentsResponse,
  ComponentFactsResponse,
  FactsResponse,
  HistoryResponse,
  ModelsResponse,
  ServedModel,
} from './types';

/**
 * What the plugin's backend answers. Every method rejects with a
 * `ResponseError`: `NotFoundError` for an entity that is no ML component or
 * that the caller may not see, `InputError` for a bad parameter.
 *
 * @public
 */
export interface MlopsMaturityApi {
  getModels(): Promise<ModelsResponse>;
  getModel(id: string): Promise<ServedModel>;
  getFacts(): Promise<FactsResponse>;
  getComponentAssessments(
    entityRef: string,
  ): Promise<ComponentAssessmentsResponse>;
  getComponentFacts(entityRef: string): Promise<ComponentFactsResponse>;
  getComponentHistory(
    entityRef: string,
    options?: { modelId?: string; limit?: number; cursor?: string },
  ): Promise<HistoryResponse>;
  /** Collects and assesses one component now. */
  refreshComponent(entityRef: string): Promise<ComponentAssessmentsResponse>;
  getScorecardSummary(options?: {
    model?: string;
    groupBy?: ScorecardGrouping;
    filter?: ScorecardFilter;
  }): Promise<ScorecardSummaryResponse>;
  getScorecardComponents(options: {
    model: string;
    filter?: ScorecardFilter;
    sort?: ScorecardSortField;
    order?: 'asc' | 'desc';
    /** 1 to 100. */
    limit?: number;
    cursor?: string;
  }): Promise<ScorecardComponentsResponse>;
  getScorecardGaps(options: {
    model: string;
    filter?: ScorecardFilter;
    limit?: number;
  }): Promise<ScorecardGapsResponse>;
  getScorecardTrend(options: {
    model: string;
    filter?: ScorecardFilter;
    /** Dates, `YYYY-MM-DD`, both included. */
    from?: string;
    to?: string;
  }): Promise<ScorecardTrendResponse>;
  getCollectorHealth(): Promise<CollectorHealthResponse>;
}
