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
  FactDefinition,
  FactOrigin,
  FactResult,
  FactStatus,
  Evidence,
  UnreadableSource,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type {
  AlertRuleData,
  CollectionGap,
  CommitChecksData,
  EnvironmentData,
  ExperimentData,
  FeatureStoreData,
  MetricSignalData,
  ObservationKind,
  PipelineData,
  RegisteredModelData,
  RepositoryData,
  ServingEndpointData,
  TestReportData,
  TreeData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { MlComponent, RelatedEntity } from '../entities/types';
import type {
  ClassifiedDeployment,
  ClassifiedRun,
  ClassifiedWorkflow,
} from '../workflows/types';

/** How old evidence may be. Days, but for `metricHours`. */
export type FactWindows = {
  /** Tests and builds. */
  ci: number;
  /** Automated training. */
  train: number;
  /** Experiment tracking. */
  track: number;
  /** Model registry. */
  registry: number;
  /** Deployments and releases. */
  deploy: number;
  metricHours: number;
  /** Executions of a monitor. */
  monitor: number;
  /** Attestations that name no end. */
  attestation: number;
  /** Rehearsals: drift-triggered retraining, rollback. */
  drill: number;
};

export type FactSettings = {
  windows: FactWindows;
  /** How many of the newest production deployments ratios look at. */
  deploymentCount: number;
  /** The share that a ratio needs, 0..1. */
  successRatio: number;
  /** Accounts that are automation although they look like people. */
  automationAccounts: string[];
};

/** What could not be read, and of which target. */
export type SourceGap = CollectionGap & {
  source?: Omit<UnreadableSource, 'code'>;
  /** Which would say where to look; instead of the target. */
  annotations?: string[];
};

/**
 * What was collected from one repository, for one component, together with
 * what CI systems beside it said.
 */
export type RepositoryEvidence = {
  /** Id of the collector that read it. */
  collector: string;
  /**
   * Ids of the collectors that read its CI, or couldn't; where absent, the one
   * that read the repository.
   */
  ciCollectors?: readonly string[];
  host: string;
  /** `owner/name`. */
  key: string;
  /** What its collectors can tell about. */
  kinds: readonly ObservationKind[];
  /** The folder that the component lives in, for one of a monorepo. */
  pathPrefix?: string;
  repository?: RepositoryData;
  /** Paths of the component's folder, or of all; relative to the root. */
  tree?: TreeData;
  /**
   * Paths outside the component's folder that are for all of a monorepo: those
   * of the root and of `.github/`. Absent where there is no such folder.
   */
  commonPaths?: readonly string[];
  /** Text by path. */
  files: ReadonlyMap<string, string>;
  /** Those that belong to the component. */
  workflows: ClassifiedWorkflow[];
  pipelines: PipelineData[];
  /** Of these workflows, newest first. */
  runs: ClassifiedRun[];
  /** Newest first; those with `counts: false` prove nothing. */
  deployments: ClassifiedDeployment[];
  environments: EnvironmentData[];
  /** By commit. */
  commitChecks: ReadonlyMap<string, CommitChecksData>;
  /** By the id of the run. */
  testReports: ReadonlyMap<string, TestReportData>;
  /** What could not be read, and why. */
  gaps: SourceGap[];
  /** What couldn't be read lately, while what was read before still counts. */
  staleGaps?: SourceGap[];
  /** When it was last read successfully; absent if it never was. */
  collectedAt?: string;
};

/** What one ML platform or metrics server said about one component. */
export type PlatformEvidence = {
  /** Id of the collector that read it. */
  collector: string;
  /** What it is, for a person: `MLflow`. */
  title: string;
  host: string;
  key: string;
  /** What the collector can tell about. */
  kinds: readonly ObservationKind[];
  experiments: ExperimentData[];
  models: RegisteredModelData[];
  endpoints: ServingEndpointData[];
  featureStores: FeatureStoreData[];
  signals: MetricSignalData[];
  alertRules: AlertRuleData[];
  /** What could not be read, and why. */
  gaps: SourceGap[];
  /** What couldn't be read lately, while what was read before still counts. */
  staleGaps?: SourceGap[];
  /** When it was last read successfully; absent if it never was. */
  collectedAt?: string;
};

/** Everything a fact may be decided from. */
export type FactInput = {
  component: MlComponent;
  repositories: RepositoryEvidence[];
  platforms: PlatformEvidence[];
  /** The kinds that any installed collector can tell about. */
  collectable: ReadonlySet<ObservationKind>;
  /** Applications that use the component; never with consumers of their own. */
  consumers: { entity: RelatedEntity; repositories: RepositoryEvidence[] }[];
  settings: FactSettings;
};

/** A fact that another one stands on. */
export type NeededFact = FactResult & {
  /** What it is called in a sentence, instead of its id. */
  title?: string;
};

export type FactContext = {
  now: Date;
  /** The result of a fact that this one names in `needs`. */
  fact(id: string): NeededFact;
};

/** What a fact's rule says, before attestations are considered. */
export type FactDecision = {
  status: FactStatus;
  reason: string;
  evidence: Evidence[];
  /** `observed` unless said. */
  origin?: FactOrigin;
  /** The evidence's own time. */
  observedAt?: string;
  /** When the status ends if nothing new is seen. */
  validUntil?: string;
  /** The earliest instant at which the same input gives something else. */
  nextChangeAt?: string;
  /**
   * How often it was seen to run by itself in the last 90 days, counted up to
   * ten; absent for what holds all the time.
   */
  executions?: number;
  value?: number;
  hint?: string;
} & Pick<FactResult, 'annotations' | 'unreadable'>;

/** A fact: what it means, and the pure function that decides it. */
export type Fact = FactDefinition & {
  /** Other facts that `decide` asks for. */
  needs?: string[];
  decide(input: FactInput, context: FactContext): FactDecision;
};
