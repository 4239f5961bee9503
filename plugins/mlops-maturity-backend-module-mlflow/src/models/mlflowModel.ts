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
import { int64Schema, pairsSchema } from '../api/values';

/** The parts of a version that are looked at, as MLflow writes them. */
export const mlflowVersionSchema = z.object({
  version: z.union([z.string(), z.number()]).transform(String),
  creation_timestamp: int64Schema,
  last_updated_timestamp: int64Schema,
  current_stage: z.string().nullish(),
  status: z.string().nullish(),
  source: z.string().nullish(),
  run_id: z.string().nullish(),
  run_link: z.string().nullish(),
  tags: pairsSchema,
  aliases: z.array(z.string()).nullish(),
});

/** A version as MLflow writes it. */
export type MlflowVersion = z.infer<typeof mlflowVersionSchema>;

/** The parts of a registered model that are looked at. */
export const mlflowModelSchema = z.object({
  name: z.string().min(1),
  creation_timestamp: int64Schema,
  tags: pairsSchema,
  aliases: z
    .array(
      z.object({
        alias: z.string(),
        version: z.union([z.string(), z.number()]).transform(String),
      }),
    )
    .nullish(),
  latest_versions: z.array(mlflowVersionSchema).nullish(),
});

/** A registered model as MLflow writes it. */
export type MlflowModel = z.infer<typeof mlflowModelSchema>;
