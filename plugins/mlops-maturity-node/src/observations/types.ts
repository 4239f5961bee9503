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

import type { z } from 'zod';
import type { observationSchemas } from './schemas';

/**
 * What kinds of things collectors see.
 *
 * @public
 */
export type ObservationKind = keyof typeof observationSchemas;

/**
 * The data of an observation, by kind.
 *
 * @public
 */
export type ObservationData = {
  [Kind in ObservationKind]: z.infer<(typeof observationSchemas)[Kind]>;
};

/**
 * What a collector saw: one thing of one kind, in a vendor-neutral shape.
 *
 * @public
 */
export type Observation = {
  [Kind in ObservationKind]: {
    kind: Kind;
    /** Unique within the target and kind, and the same at every sweep. */
    key: string;
    data: ObservationData[Kind];
  };
}[ObservationKind];

/**
 * A repository and the tip of its default branch.
 *
 * @public
 */
export type RepositoryData = ObservationData['repository'];

/**
 * The paths of a repository.
 *
 * @public
 */
export type TreeData = ObservationData['tree'];

/**
 * The text of one file.
 *
 * @public
 */
export type FileData = ObservationData['file'];

/**
 * A workflow, pipeline definition or job of a CI system.
 *
 * @public
 */
export type PipelineData = ObservationData['pipeline'];

/**
 * One run of a pipeline.
 *
 * @public
 */
export type PipelineRunData = ObservationData['pipelineRun'];

/**
 * One job of a run.
 *
 * @public
 */
export type JobData = NonNullable<PipelineRunData['jobs']>[number];

/**
 * One step of a job.
 *
 * @public
 */
export type StepData = JobData['steps'][number];

/**
 * One deployment to an environment.
 *
 * @public
 */
export type DeploymentData = ObservationData['deployment'];

/**
 * One environment that is deployed to.
 *
 * @public
 */
export type EnvironmentData = ObservationData['environment'];

/**
 * What checks said about a commit.
 *
 * @public
 */
export type CommitChecksData = ObservationData['commitChecks'];

/**
 * Why a pipeline ran.
 *
 * @public
 */
export type RunTrigger = PipelineRunData['trigger'];

/**
 * What the tests of a run said.
 *
 * @public
 */
export type TestReportData = ObservationData['testReport'];

/**
 * An experiment of a tracker, with its newest runs.
 *
 * @public
 */
export type ExperimentData = ObservationData['experiment'];

/**
 * A training, as a tracker or a registry remembers it.
 *
 * @public
 */
export type TrainingRunData = ExperimentData['runs'][number];

/**
 * A model of a registry, with its newest versions.
 *
 * @public
 */
export type RegisteredModelData = ObservationData['registeredModel'];

/**
 * One version of a registered model.
 *
 * @public
 */
export type ModelVersionData = RegisteredModelData['versions'][number];

/**
 * A workload that serves a model.
 *
 * @public
 */
export type ServingEndpointData = ObservationData['servingEndpoint'];

/**
 * A feature store's project.
 *
 * @public
 */
export type FeatureStoreData = ObservationData['featureStore'];

/**
 * What a metrics server holds about a workload.
 *
 * @public
 */
export type MetricSignalData = ObservationData['metricSignal'];

/**
 * A rule that alerts.
 *
 * @public
 */
export type AlertRuleData = ObservationData['alertRule'];
