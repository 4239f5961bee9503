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
import { observationSchemas } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { int64Schema, pairsSchema } from '../api/values';

/** The parts of a run that are looked at, as MLflow writes them. */
export const mlflowRunSchema = z.object({
  info: z.object({
    run_id: z.string().nullish(),
    /** The older name of the id. */
    run_uuid: z.string().nullish(),
    run_name: z.string().nullish(),
    experiment_id: z.union([z.string(), z.number()]).nullish(),
    status: z.union([z.string(), z.number()]).nullish(),
    start_time: int64Schema,
    end_time: int64Schema,
    lifecycle_stage: z.string().nullish(),
  }),
  data: z
    .object({
      metrics: z
        .array(
          z.object({
            key: z.string(),
            // What isn't finite is written as text: `NaN`, `Infinity`.
            value: z.union([z.number(), z.string()]).nullish(),
          }),
        )
        .nullish(),
      params: pairsSchema,
      tags: pairsSchema,
    })
    .nullish(),
  inputs: z
    .object({
      dataset_inputs: z
        .array(
          z.object({
            dataset: z
              .object({
                name: z.string().nullish(),
                digest: z.string().nullish(),
                source: z.string().nullish(),
              })
              .nullish(),
          }),
        )
        .nullish(),
    })
    .nullish(),
});

/** A run as MLflow writes it. */
export type MlflowRun = z.infer<typeof mlflowRunSchema>;

/** A run as this project writes it; what is kept of an answer. */
export const trainingRunSchema =
  observationSchemas.experiment.shape.runs.element;
