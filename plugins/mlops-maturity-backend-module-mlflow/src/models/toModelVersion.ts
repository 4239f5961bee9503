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

import type { ModelVersionData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { versionLink } from '../api/links';
import type { MlflowApi } from '../api/MlflowApi';
import { toInstant, toRecord, toText, withoutSecrets } from '../api/values';
import type { MlflowModel, MlflowVersion } from './mlflowModel';

const maxTags = 50;
const maxAliases = 20;

const states: Record<string, ModelVersionData['state']> = {
  READY: 'ready',
  PENDING_REGISTRATION: 'pending',
  FAILED_REGISTRATION: 'failed',
};

/** A version in the shared shape; undefined for one without a time. */
export function toModelVersion(
  version: MlflowVersion,
  model: MlflowModel,
  api: Pick<MlflowApi, 'server' | 'project'>,
): ModelVersionData | undefined {
  const createdAt = toInstant(version.creation_timestamp);
  if (!createdAt) {
    return undefined;
  }
  const { perProject } = api.server;
  const stage = perProject ? undefined : stageOf(version);
  const aliases = perProject ? [] : aliasesOf(version, model);
  // GitLab writes its number of the version as an alias, and always the same
  // stage: neither says that somebody marked the version.
  const name =
    (perProject ? version.aliases?.[0] : undefined) ?? version.version;
  // The default of the field is "ready", which may be left out.
  const status = (version.status ?? 'READY').toUpperCase();
  return {
    version: toText(name, 100) ?? version.version,
    state: Object.hasOwn(states, status) ? states[status] : 'other',
    createdAt,
    updatedAt: toInstant(version.last_updated_timestamp),
    aliases,
    stage,
    archived: stage === 'Archived' ? true : undefined,
    tags: toRecord(version.tags, maxTags),
    runId: toText(version.run_id, 100),
    source: withoutSecrets(version.source),
    url: versionLink(api, model.name, version.version),
  };
}

function stageOf({ current_stage: stage }: MlflowVersion): string | undefined {
  return stage === 'None' ? undefined : toText(stage, 100);
}

function aliasesOf(version: MlflowVersion, model: MlflowModel): string[] {
  const aliases = [
    ...(version.aliases ?? []),
    ...(model.aliases ?? [])
      .filter(each => each.version === version.version)
      .map(({ alias }) => alias),
  ].flatMap(alias => toText(alias, 250) ?? []);
  return [...new Set(aliases)].sort().slice(0, maxAliases);
}
