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

/**
 * Answers as MLflow's REST API reference shows them
 * (https://mlflow.org/docs/latest/rest-api.html: Run, RunInputs, DatasetInput,
 * ModelVersion, RegisteredModel), with the oddities that servers have: int64 as
 * text, `NaN` as text, the stage `None`.
 */
export const documentedRun = {
  info: {
    run_id: 'd316f4e0a1b24c6e8f0a9b7c5d3e1f20',
    run_uuid: 'd316f4e0a1b24c6e8f0a9b7c5d3e1f20',
    run_name: 'weekly',
    experiment_id: '12',
    user_id: 'trainer',
    status: 'FINISHED',
    start_time: '1763000000000',
    end_time: 1763000900000,
    artifact_uri:
      's3://acme-models/12/d316f4e0a1b24c6e8f0a9b7c5d3e1f20/artifacts',
    lifecycle_stage: 'active',
  },
  data: {
    metrics: [
      { key: 'loss', value: 'NaN', timestamp: '1763000890000', step: '0' },
      { key: 'auc', value: 0.91, timestamp: 1763000890000, step: 0 },
      { key: 'gain', value: 'Infinity', timestamp: 1763000890000, step: 0 },
    ],
    params: [
      { key: 'max_depth', value: '6' },
      { key: 'eta', value: '0.1' },
    ],
    tags: [
      { key: 'mlflow.source.type', value: 'NOTEBOOK' },
      { key: 'mlflow.source.name', value: 'churn.ipynb' },
      {
        key: 'mlflow.source.git.commit',
        value: '9F2C3A4B5C6D7E8F90A1B2C3D4E5F60718293A4B',
      },
      {
        key: 'mlflow.source.git.repoURL',
        value: 'https://jane:ghp_secret@git.acme.example/ml/churn.git',
      },
      { key: 'mlflow.parentRunId', value: 'a1' },
      { key: 'mlflow.databricks.cluster.id', value: '1119-1' },
      { key: 'mlflow.user', value: 'jane@acme.example' },
      { key: 'mlflow.backstage.evaluation_set', value: 'q3' },
      { key: 'note', value: 'not kept' },
    ],
  },
  inputs: {
    dataset_inputs: [
      {
        dataset: {
          name: 'churn',
          digest: 'c0ffee12',
          source_type: 's3',
          source:
            '{"uri": "https://data.acme.example/churn?X-Signature=secret"}',
        },
        tags: [{ key: 'mlflow.data.context', value: 'training' }],
      },
      { dataset: { name: 'accounts', source_type: 'local', source: 'x.csv' } },
    ],
  },
};

/** A version, with everything that the reference names. */
export const documentedVersion = {
  name: 'churn',
  version: '3',
  creation_timestamp: '1763001000000',
  last_updated_timestamp: 1763002000000,
  user_id: 'trainer',
  current_stage: 'None',
  description: '',
  source:
    's3://acme-models/12/d316f4e0a1b24c6e8f0a9b7c5d3e1f20/artifacts/model',
  run_id: 'd316f4e0a1b24c6e8f0a9b7c5d3e1f20',
  status: 'READY',
  status_message: '',
  run_link: '',
  tags: [{ key: 'validation_status', value: 'approved' }],
  aliases: ['champion'],
};

/** A model whose old version is staged, and whose newest has an alias. */
export const documentedModel = {
  name: 'churn',
  creation_timestamp: 1700000000000,
  last_updated_timestamp: '1763002000000',
  description: '',
  latest_versions: [
    documentedVersion,
    {
      ...documentedVersion,
      version: '1',
      creation_timestamp: 1700000100000,
      current_stage: 'Production',
      run_id: '',
      aliases: [],
    },
  ],
  tags: [{ key: 'team', value: 'retention' }],
  aliases: [{ alias: 'champion', version: '3' }],
};
