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
  ComponentLevelsResponse,
  CoverageResponse,
  ScorecardComparisonResponse,
  ScorecardComponentsResponse,
  ScorecardDimensionsResponse,
  ScorecardFilter,
  ScorecardFixOrder,
  ScorecardGapsResponse,
  ScorecardGrouping,
  ScorecardSortField,
  ScorecardSummaryResponse,
  ScorecardTrendFilter,
  ScorecardTrendResponse,
} from '../scorecard';
import type { ModelSourceResponse, ModelTrialResponse } from '../trials';
import type {
  AttestationRequest,
  ComponentStatementsResponse,
  StatedAttestation,
  StatedWaiver,
  WaiverRequest,
} from './statements';
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
  /** All models with their criteria. */
  getModels(): Promise<ModelsResponse>;
  /** One model; rejects with `NotFoundError` where there is none. */
  getModel(id: string): Promise<ServedModel>;
  /**
   * The file of a model in force; `NotAllowedError` for who may not try models.
   */
  getModelSource(id: string): Promise<ModelSourceResponse>;
  /**
   * What a model would make of the components, if it were loaded: `yaml` as in
   * a file, of at most 100,000 characters. Rejects with an `InputError` that
   * lists what is wrong with it, with `NotAllowedError` for who may not try
   * models, and with `ServiceUnavailableError` while too many are tried.
   */
  tryModel(options: {
    yaml: string;
    filter?: ScorecardFilter;
  }): Promise<ModelTrialResponse>;
  /** What each fact means, and how to make it pass. */
  getFacts(): Promise<FactsResponse>;
  /** Every model's assessment of a component, and what blocks the next level. */
  getComponentAssessments(
    entityRef: string,
  ): Promise<ComponentAssessmentsResponse>;
  /** Every fact of a component, with its reason and evidence. */
  getComponentFacts(entityRef: string): Promise<ComponentFactsResponse>;
  /**
   * Changes of a component's published levels, newest first: pages of `limit`,
   * 1 to 100, by default 25.
   */
  getComponentHistory(
    entityRef: string,
    options?: { modelId?: string; limit?: number; cursor?: string },
  ): Promise<HistoryResponse>;
  /**
   * Collects and assesses one component now. Rejects with `NotAllowedError` for
   * who may not; answers with what is stored when it takes longer than 30 s.
   */
  refreshComponent(entityRef: string): Promise<ComponentAssessmentsResponse>;
  /** The attestations and waivers of a component that people set here. */
  getComponentStatements(
    entityRef: string,
  ): Promise<ComponentStatementsResponse>;
  /**
   * States a fact of a component, for users only, in place of what was stated of
   * it here before. Answers when the component is assessed again, after 5 s in
   * any case. Rejects with `NotAllowedError` for who may not, and with an
   * `InputError` that names the field for what can't be stated.
   */
  attest(
    entityRef: string,
    factId: string,
    attestation: AttestationRequest,
  ): Promise<StatedAttestation>;
  /** Takes back what was stated of a fact; waits and rejects as `attest` does. */
  withdrawAttestation(entityRef: string, factId: string): Promise<void>;
  /**
   * Excuses a component from a requirement of a model; waits and rejects as
   * `attest` does.
   */
  waive(
    entityRef: string,
    criterion: { modelId: string; criterionId: string },
    waiver: WaiverRequest,
  ): Promise<StatedWaiver>;
  /** Ends a waiver; waits and rejects as `attest` does. */
  withdrawWaiver(
    entityRef: string,
    criterion: { modelId: string; criterionId: string },
  ): Promise<void>;
  /** The distribution over levels, of one model or of all. */
  getScorecardSummary(options?: {
    model?: string;
    groupBy?: ScorecardGrouping;
    filter?: ScorecardFilter;
    /** Tells how levels moved in the last 30 days; needs a model. */
    movement?: boolean;
  }): Promise<ScorecardSummaryResponse>;
  /** One page of components, by default sorted by name. */
  getScorecardComponents(options: {
    model: string;
    filter?: ScorecardFilter;
    sort?: ScorecardSortField;
    order?: 'asc' | 'desc';
    /** 1 to 100, by default 25. */
    limit?: number;
    cursor?: string;
    /** Tells what came out of each criterion too. */
    criteria?: boolean;
  }): Promise<ScorecardComponentsResponse>;
  /** What blocks most components, by criterion and by fix. */
  getScorecardGaps(options: {
    model: string;
    filter?: ScorecardFilter;
    /** Of the fixes; by default `blocks`. */
    sort?: ScorecardFixOrder;
    /** 1 to 100, by default 25. */
    limit?: number;
  }): Promise<ScorecardGapsResponse>;
  /** The distribution day by day, over at most 400 days. */
  getScorecardTrend(options: {
    model: string;
    filter?: ScorecardTrendFilter;
    /**
     * Dates in UTC, `YYYY-MM-DD`, both included; without them, the last 90 days.
     */
    from?: string;
    to?: string;
  }): Promise<ScorecardTrendResponse>;
  /** How groups stand in each dimension of a model. */
  getScorecardDimensions(options: {
    model: string;
    groupBy: ScorecardGrouping;
    filter?: ScorecardFilter;
  }): Promise<ScorecardDimensionsResponse>;
  /** Where a model and another one see the same components differently. */
  getScorecardComparison(options: {
    model: string;
    with: string;
    filter?: ScorecardFilter;
  }): Promise<ScorecardComparisonResponse>;
  /**
   * Every component that the filter asks for, as a file: CSV with a heading, or
   * JSON with the same fields as the table.
   */
  exportScorecard(options: {
    model: string;
    format: 'csv' | 'json';
    filter?: ScorecardFilter;
    sort?: ScorecardSortField;
    order?: 'asc' | 'desc';
  }): Promise<Blob>;
  /** The levels of at most 500 components. */
  getComponentLevels(options: {
    model: string;
    entityRefs: string[];
  }): Promise<ComponentLevelsResponse>;
  /** How the collectors are doing; `NotAllowedError` for who may not see it. */
  getCollectorHealth(): Promise<CollectorHealthResponse>;
  /**
   * What is known about the components that the caller may read, and what isn't;
   * `NotAllowedError` for who may not see the collectors.
   */
  getCoverage(): Promise<CoverageResponse>;
}
