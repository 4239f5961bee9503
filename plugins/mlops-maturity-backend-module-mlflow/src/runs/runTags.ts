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

import type { TrainingRunData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { toText, withoutSecrets } from '../api/values';

type Tags = ReadonlyMap<string, string>;

const origins: Record<string, TrainingRunData['origin']> = {
  NOTEBOOK: 'notebook',
  JOB: 'job',
  PROJECT: 'project',
  LOCAL: 'local',
};

/** Tags that tell more than the fields of a run do. */
const keptTags =
  /^(mlflow\.source\.(name|type|git\.branch)|mlflow\.project\.backend|mlflow\.backstage\.evaluation_set|baseline|is_baseline|validation_status)$/;

const platforms: Record<string, string> = {
  databricks: 'Databricks',
  kubernetes: 'Kubernetes',
  sagemaker: 'SageMaker',
  azureml: 'Azure ML',
  'vertex-ai': 'Vertex AI',
};

/** What the tags of a run say of the code and the machine that trained. */
export function readRunTags(
  tags: Tags,
): Pick<
  TrainingRunData,
  | 'commit'
  | 'repositoryUrl'
  | 'origin'
  | 'computePlatform'
  | 'parentId'
  | 'tags'
> {
  const kept = [...tags]
    .filter(([key]) => keptTags.test(key))
    .map(([key, value]) => [key, toText(value, 250) ?? ''] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    commit: commitOf(tags),
    repositoryUrl: withoutSecrets(
      tags.get('mlflow.source.git.repoURL') ??
        tags.get('mlflow.databricks.gitRepoUrl'),
    ),
    origin: originOf(tags.get('mlflow.source.type')),
    computePlatform: computePlatformOf(tags),
    parentId: toText(tags.get('mlflow.parentRunId'), 100),
    tags: kept.length > 0 ? Object.fromEntries(kept) : undefined,
  };
}

function originOf(type: string | undefined): TrainingRunData['origin'] {
  if (!type) {
    return undefined;
  }
  const known = type.toUpperCase();
  return Object.hasOwn(origins, known) ? origins[known] : 'other';
}

function commitOf(tags: Tags): string | undefined {
  const commit = (
    tags.get('mlflow.source.git.commit') ??
    tags.get('mlflow.databricks.gitRepoCommit')
  )
    ?.trim()
    .toLowerCase();
  return commit && /^[0-9a-f]{7,64}$/.test(commit) ? commit : undefined;
}

function computePlatformOf(tags: Tags): string | undefined {
  if ([...tags.keys()].some(key => key.startsWith('mlflow.databricks.'))) {
    return 'Databricks';
  }
  const backend = tags.get('mlflow.project.backend')?.trim().toLowerCase();
  if (!backend || backend === 'local') {
    return undefined;
  }
  return Object.hasOwn(platforms, backend)
    ? platforms[backend]
    : toText(backend, 100);
}
