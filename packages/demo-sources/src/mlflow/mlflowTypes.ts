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

type Pair = { key: string; value: string };

/** A run as MLflow answers it. Times are milliseconds since 1970. */
export type MlflowRun = {
  info: {
    run_id: string;
    run_uuid: string;
    run_name: string;
    experiment_id: string;
    user_id: string;
    status: string;
    start_time: number;
    end_time?: number;
    artifact_uri: string;
    lifecycle_stage: 'active';
  };
  data: {
    metrics: Array<{
      key: string;
      value: number | string;
      timestamp: number;
      step: number;
    }>;
    params: Pair[];
    tags: Pair[];
  };
  inputs: {
    dataset_inputs: Array<{
      tags: Pair[];
      dataset: {
        name: string;
        digest: string;
        source_type: string;
        source: string;
      };
    }>;
  };
};

/** An experiment as MLflow answers it. */
export type MlflowExperiment = {
  experiment_id: string;
  name: string;
  artifact_location: string;
  lifecycle_stage: 'active' | 'deleted';
  creation_time: number;
  last_update_time: number;
  tags: Pair[];
};

/** A version of a registered model as MLflow answers it. */
export type MlflowVersion = {
  name: string;
  version: string;
  creation_timestamp: number;
  last_updated_timestamp: number;
  current_stage: string;
  description: string;
  source: string;
  run_id: string;
  status: string;
  run_link: string;
  tags: Pair[];
  aliases: string[];
};

/** A registered model as MLflow answers it. */
export type MlflowModel = {
  name: string;
  creation_timestamp: number;
  last_updated_timestamp: number;
  description: string;
  latest_versions: MlflowVersion[];
  tags: Pair[];
  aliases: Array<{ alias: string; version: string }>;
};

/** What one scenario comes to at one moment. Lists are newest first. */
export type MlflowWorld = {
  experiment: MlflowExperiment;
  runs: MlflowRun[];
  /** Files of each run, by its id. */
  files: Map<string, string[]>;
  model?: MlflowModel;
  versions: MlflowVersion[];
};
