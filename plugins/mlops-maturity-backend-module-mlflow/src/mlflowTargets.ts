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

import type { Entity } from '@backstage/catalog-model';
import type { EntityTarget } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { MlflowServer } from './mlflowServers';
import { formatTargetKey, type MlflowSubject } from './targetKey';

const serverAnnotation = 'mlops-maturity/mlflow-server';

/** These hold ids, one or a list. */
export const experimentIdAnnotations = [
  'mlflow.org/experiment',
  'mlflow.org/experiment-id',
  'mlflow.org/experiment_id',
  'mlflow.org/experiments',
];

export const experimentNameAnnotation = 'mlflow.org/experiment-name';

export const modelNameAnnotations = [
  'mlflow.org/model-name',
  'mlflow/model-name',
  'rhdh.modelcatalog.io/model-name',
];

export const modelUriAnnotation = 'mlflow.org/model-uri';

const maxExperiments = 20;

type Annotations = Readonly<Record<string, string | undefined>>;

/**
 * The experiments and models that an entity points at. Only configured servers
 * are targets: an annotation mustn't be able to send requests, or credentials,
 * anywhere else.
 */
export function mlflowTargets(
  entity: Entity,
  servers: readonly MlflowServer[],
): EntityTarget[] {
  const annotations: Annotations = Object.fromEntries(
    Object.entries(entity.metadata.annotations ?? {}).filter(
      ([, value]) => typeof value === 'string',
    ),
  );
  const server = serverOf(annotations, servers);
  if (!server) {
    return [];
  }
  const project = server.perProject ? projectOf(annotations) : undefined;
  if (server.perProject && project === undefined) {
    return [];
  }
  const keys = subjectsOf(annotations).map(subject =>
    formatTargetKey(subject, project),
  );
  return [...new Set(keys)].map(key => ({ host: server.name, key }));
}

function serverOf(
  annotations: Annotations,
  servers: readonly MlflowServer[],
): MlflowServer | undefined {
  const wanted = annotations[serverAnnotation]?.trim();
  if (wanted) {
    return servers.find(({ name }) => name === wanted);
  }
  return servers.length === 1
    ? servers[0]
    : servers.find(({ perProject }) => !perProject);
}

/** A project as GitLab takes it in a path, percent-encoded. */
function projectOf(annotations: Annotations): string | undefined {
  const id = annotations['gitlab.com/project-id']?.trim();
  if (id && /^\d{1,20}$/.test(id)) {
    return id;
  }
  const slug = annotations['gitlab.com/project-slug']?.trim();
  const segments = slug && slug.length <= 250 ? slug.split('/') : [];
  return segments.length >= 2 &&
    segments.every(segment => /^\w[\w.-]*$/.test(segment))
    ? segments.join('%2F')
    : undefined;
}

function subjectsOf(annotations: Annotations): MlflowSubject[] {
  const ids = experimentIdAnnotations
    .flatMap(annotation => annotations[annotation]?.split(/[\s,;]+/) ?? [])
    .filter(id => /^\d{1,30}$/.test(id))
    .slice(0, maxExperiments);
  const experiment = soundName(annotations[experimentNameAnnotation]);
  const models = [
    ...modelNameAnnotations.map(annotation => annotations[annotation]),
    modelOfUri(annotations[modelUriAnnotation]),
  ]
    .map(soundName)
    // MLflow allows neither in the name of a model.
    .filter(name => name !== undefined && !/[/:]/.test(name));
  return [
    ...ids.map(name => ({ kind: 'experiment' as const, name })),
    ...(experiment === undefined
      ? []
      : [{ kind: 'experiment-name' as const, name: experiment }]),
    ...models.map(name => ({ kind: 'model' as const, name: name as string })),
  ];
}

/** The name in `models:/name/Stage`, `models:/name@alias`, `models:/name/3`. */
function modelOfUri(uri: string | undefined): string | undefined {
  return /^models:\/([^/@\s]{1,256})(?:$|[/@])/.exec(uri?.trim() ?? '')?.[1];
}

function soundName(text: string | undefined): string | undefined {
  const name = text?.trim();
  return name && name.length <= 256 && !/\p{Cc}/u.test(name) ? name : undefined;
}
