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

import { z } from 'zod';
import type { ModelVersionData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { MlflowApi } from '../api/MlflowApi';

const environmentFile =
  /(^|\/)(requirements\.txt|conda\.ya?ml|python_env\.ya?ml)$/;

const answerSchema = z.object({
  files: z.array(z.object({ path: z.string() })).nullish(),
});

/**
 * Whether the environment that a version was trained in is kept with it;
 * undefined where its files don't lie with its run.
 *
 * @throws SourceError
 */
export async function readKeepsEnvironment(
  api: MlflowApi,
  { runId, source }: Pick<ModelVersionData, 'runId' | 'source'>,
): Promise<boolean | undefined> {
  const path = runId && artifactPath(source, runId);
  if (!path) {
    return undefined;
  }
  const kept = await api.get<boolean | null>({
    path: ['artifacts', 'list'],
    query: { run_id: runId, path },
    schema: z.boolean().nullable(),
    map: body =>
      (answerSchema.parse(body).files ?? []).some(file =>
        environmentFile.test(file.path),
      ),
    notFound: null,
    // Files of a model are written once.
    settled: found => found === true,
  });
  return kept ?? undefined;
}

/**
 * The folder of a model among the files of its run: behind the run in
 * `runs:/<run>/model` or behind `artifacts` in `s3://.../<run>/artifacts/model`.
 */
function artifactPath(
  source: string | undefined,
  runId: string,
): string | undefined {
  const place = [`runs:/${runId}/`, `/${runId}/artifacts/`]
    .map(marker => source?.split(marker)[1])
    .find(rest => rest !== undefined);
  const path = place?.replace(/\/{1,20}$/, '');
  return path && !path.split('/').some(part => part === '..' || part === '')
    ? path
    : undefined;
}
