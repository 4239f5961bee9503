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
import type { Observation } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { endpoints } from '../api/endpoints';
import { experimentLink } from '../api/links';
import type { MlflowApi } from '../api/MlflowApi';
import { toText } from '../api/values';
import {
  experimentIdAnnotations,
  experimentNameAnnotation,
} from '../mlflowTargets';
import { readRuns } from '../runs/readRuns';

const experimentSchema = z.object({
  id: z.string().regex(/^[\w-]{1,64}$/),
  name: z.string().min(1),
  deleted: z.boolean(),
});

const answerSchema = z.object({
  experiment: z.object({
    experiment_id: z.union([z.string(), z.number()]),
    name: z.string().nullish(),
    lifecycle_stage: z.string().nullish(),
  }),
});

/** Reads an experiment, by id or by name, and its newest runs. */
export async function observeExperiment(
  api: MlflowApi,
  by: { id: string } | { name: string },
): Promise<Observation[]> {
  const experiment = await api.attempt(endpoints.experiment, () =>
    api.get<z.infer<typeof experimentSchema> | null>({
      path: ['experiments', 'id' in by ? 'get' : 'get-by-name'],
      query:
        'id' in by ? { experiment_id: by.id } : { experiment_name: by.name },
      schema: experimentSchema.nullable(),
      map: body => {
        const { experiment: found } = answerSchema.parse(body);
        const id = String(found.experiment_id);
        return {
          id,
          name: toText(found.name, 500) ?? id,
          deleted: found.lifecycle_stage === 'deleted',
        };
      },
      notFound: null,
    }),
  );
  if (experiment === undefined) {
    return [];
  }
  if (!experiment || experiment.deleted) {
    const what =
      'id' in by ? `the id ${by.id}` : `the name "${toText(by.name, 100)}"`;
    api.addMissing(
      endpoints.experiment,
      `no experiment with ${what}${experiment ? ' any more (it was deleted)' : ''}`,
      'id' in by ? experimentIdAnnotations : [experimentNameAnnotation],
    );
    return [];
  }
  const { id, name } = experiment;
  const found = await api.attempt(endpoints.runs, () => readRuns(api, id));
  if (!found) {
    return [];
  }
  return [
    {
      kind: 'experiment',
      key: id,
      data: {
        id,
        name,
        shared: id === '0' || name === 'Default',
        central: api.server.central,
        runs: found.runs,
        ...(found.more ? { more: true } : {}),
        url: experimentLink(api, id),
      },
    },
  ];
}
