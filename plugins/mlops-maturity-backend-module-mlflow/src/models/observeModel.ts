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
  ModelVersionData,
  Observation,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { endpoints } from '../api/endpoints';
import { modelLink } from '../api/links';
import type { MlflowApi } from '../api/MlflowApi';
import { toInstant, toRecord, toText } from '../api/values';
import { modelNameAnnotations, modelUriAnnotation } from '../mlflowTargets';
import { readKeepsEnvironment } from '../runs/readKeepsEnvironment';
import { readRun } from '../runs/readRun';
import type { MlflowModel, MlflowVersion } from './mlflowModel';
import { readModel } from './readModel';
import { readVersions } from './readVersions';
import { toModelVersion } from './toModelVersion';

const maxTags = 50;
const annotations = [...modelNameAnnotations, modelUriAnnotation];
const productionAlias = /^(champion|production|prod|live)$/i;

/** Reads a registered model, its newest versions and the runs behind them. */
export async function observeModel(
  api: MlflowApi,
  name: string,
): Promise<Observation[]> {
  const answer = await api.attempt(endpoints.model, () => readModel(api, name));
  if (answer === undefined) {
    return [];
  }
  const model = answer?.model;
  if (!answer || !model || isPrompt(model)) {
    const reason = model ? ', only a prompt of that name' : '';
    api.addMissing(
      endpoints.model,
      `no registered model "${toText(name, 100)}"${reason}`,
      annotations,
    );
    return [];
  }
  const found = await readVersions(api, answer);
  if (!found) {
    return [];
  }
  return [
    {
      kind: 'registeredModel',
      key: name,
      data: {
        name: toText(model.name, 256) ?? name,
        createdAt: toInstant(model.creation_timestamp),
        tags: toRecord(model.tags, maxTags),
        versions: await withRuns(api, model, found.versions),
        ...(found.more ? { more: true } : {}),
        url: modelLink(api, model.name),
      },
    },
  ];
}

/** Texts for language models are kept in the registry, too. */
function isPrompt({ tags }: MlflowModel): boolean {
  return !!tags?.some(
    ({ key, value }) =>
      key === 'mlflow.prompt.is_prompt' && value?.toLowerCase() === 'true',
  );
}

async function withRuns(
  api: MlflowApi,
  model: MlflowModel,
  versions: readonly MlflowVersion[],
): Promise<ModelVersionData[]> {
  const known = versions.flatMap(given => {
    const version = toModelVersion(given, model, api);
    return version ? [{ given, version }] : [];
  });
  // Runs of another server are not asked for: only this one is configured.
  const own = known.filter(({ given, version }) =>
    version.runId ? !given.run_link : false,
  );
  const ids = new Set(own.map(({ version }) => version.runId as string));
  const runs = new Map(
    (
      await api.attemptEach(endpoints.versionRuns, ids, async id => ({
        id,
        run: await readRun(api, id),
      }))
    ).map(({ id, run }) => [id, run]),
  );
  const shown =
    own.find(
      ({ version: { aliases, stage } }) =>
        aliases.some(alias => productionAlias.test(alias)) ||
        stage === 'Production',
    ) ?? own[0];
  const keepsEnvironment =
    shown && runs.get(shown.version.runId as string)
      ? await api.attempt(endpoints.artifacts, () =>
          readKeepsEnvironment(api, shown.version),
        )
      : undefined;
  return known.map(each => {
    const { version } = each;
    const run = own.includes(each) && runs.get(version.runId as string);
    if (!run) {
      return version;
    }
    return each === shown
      ? { ...version, run: { ...run, keepsEnvironment } }
      : { ...version, run };
  });
}
