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

const maxPipelines = 5;

/** What an entity points at: a pipeline, an experiment, or one in the other. */
export type KubeflowSubject = {
  /** Display name or id. */
  pipeline?: string;
  /** Display name or id. */
  experiment?: string;
};

/** The subject as one line, which is the key of the target. */
export function toSubjectKey({
  pipeline,
  experiment,
}: KubeflowSubject): string {
  return [
    ...(experiment === undefined ? [] : [`experiment=${escape(experiment)}`]),
    ...(pipeline === undefined ? [] : [`pipeline=${escape(pipeline)}`]),
  ].join('&');
}

/** The subject that a key names; undefined where it names none. */
export function parseSubjectKey(key: string): KubeflowSubject | undefined {
  const values = new URLSearchParams(key);
  const pipeline = readName(values.get('pipeline'));
  const experiment = readName(values.get('experiment'));
  return pipeline === undefined && experiment === undefined
    ? undefined
    : {
        ...(pipeline === undefined ? {} : { pipeline }),
        ...(experiment === undefined ? {} : { experiment }),
      };
}

/**
 * The pipelines that an entity's annotations name, on the server that they name
 * or on the first one. Only configured servers are targets.
 *
 * @param servers - names, in the order of the configuration
 */
export function kubeflowTargets(
  entity: Entity,
  servers: readonly string[],
): EntityTarget[] {
  const annotations = entity.metadata.annotations ?? {};
  const read = (name: string) => {
    const text = annotations[name];
    return typeof text === 'string' ? text.trim() : '';
  };
  const named = read('mlops-maturity/kubeflow-server');
  const server =
    named === '' ? servers[0] : servers.find(name => name === named);
  if (server === undefined) return [];

  const experiment = readName(read('mlops-maturity/kubeflow-experiment'));
  const pipelines = read('mlops-maturity/kubeflow-pipeline')
    .split(',')
    .flatMap(name => readName(name.trim()) ?? [])
    .slice(0, maxPipelines);
  const subjects: KubeflowSubject[] = [...new Set(pipelines)].map(pipeline => ({
    pipeline,
    experiment,
  }));
  if (subjects.length === 0 && experiment !== undefined) {
    subjects.push({ experiment });
  }
  return subjects.map(subject => ({
    host: server,
    key: toSubjectKey(subject),
  }));
}

/** Names are free text, but have an end and are one line. */
function readName(text: string | null): string | undefined {
  const sound =
    text !== null &&
    text !== '' &&
    text.length <= 200 &&
    !/\p{Cc}/u.test(text) &&
    !/^\.{1,2}$/.test(text);
  return sound ? text : undefined;
}

/** Only what would end a value, so that the key stays readable. */
function escape(text: string): string {
  return text.replace(/[%&+=#]/g, encodeURIComponent);
}
