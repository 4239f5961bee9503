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
import type { FeastServer } from './feastServers';

/** Names the project of a component's features. */
export const projectAnnotation = 'mlops-maturity/feast-project';

const serverAnnotation = 'mlops-maturity/feast-server';

/**
 * The project that an entity points at. Only configured servers are targets:
 * an annotation mustn't be able to send requests, or credentials, anywhere
 * else.
 */
export function feastTargets(
  entity: Entity,
  servers: readonly Pick<FeastServer, 'name'>[],
): EntityTarget[] {
  const annotations: Readonly<Record<string, unknown>> =
    entity.metadata.annotations ?? {};
  const project = textOf(annotations[projectAnnotation]);
  const wanted = textOf(annotations[serverAnnotation]);
  const server = wanted
    ? servers.find(({ name }) => name === wanted)
    : servers[0];
  return server && project && isProject(project)
    ? [{ host: server.name, key: project }]
    : [];
}

/** Whether a text can name a project. */
export function isProject(text: string): boolean {
  return /^\w[\w-]{0,127}$/.test(text);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value.trim() : undefined;
}
