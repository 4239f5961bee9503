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

/** @public */
export type ObservationKind = keyof typeof observationSchemas;

/** @public */
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

/** @public */
export type RepositoryData = ObservationData['repository'];
/** @public */
export type TreeData = ObservationData['tree'];
/** @public */
export type FileData = ObservationData['file'];
/** @public */
export type PipelineData = ObservationData['pipeline'];
/** @public */
export type PipelineRunData = ObservationData['pipelineRun'];
/** @public */
export type JobData = NonNullable<PipelineRunData['jobs']>[number];
/** @public */
export type StepData = JobData['steps'][number];
/** @public */
export type DeploymentData = ObservationData['deployment'];
/** @public */
export type EnvironmentData = ObservationData['environment'];
/** @public */
export type CommitChecksData = ObservationData['commitChecks'];
/** @public */
export type RunTrigger = PipelineRunData['trigger'];
