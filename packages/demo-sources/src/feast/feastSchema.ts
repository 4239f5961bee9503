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
import { duration } from '../scenarios/duration';
import { faultSchema } from '../scenarios/faultSchema';

const name = z
  .string()
  .regex(/^[A-Za-z0-9_]+$/, 'must be letters, digits and underscores');

/** One project as a scenario file describes it. */
export const feastSchema = z.strictObject({
  description: z.string().default(''),
  project: name,
  featureViews: z
    .array(
      z.strictObject({
        name,
        type: z
          .enum(['featureView', 'onDemandFeatureView', 'streamFeatureView'])
          .default('featureView'),
        /** How often its values are computed; without it, never. */
        every: duration.optional(),
        features: z.array(name).default([]),
      }),
    )
    .default([]),
  /** `on` is below `/api/v1`, such as `feature_views`. */
  errors: z.array(faultSchema).default([]),
});

/** A scenario after parsing; spans of time are milliseconds. */
export type FeastScenario = z.output<typeof feastSchema>;
