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

/** What goes wrong when something is asked for; every stand-in knows these. */
export const faultSchema = z
  .strictObject({
    /** Beginning of the address below what the scenario is about; `*` is all. */
    on: z.string().min(1),
    status: z.int().min(400).max(599).optional(),
    rateLimited: z.boolean().default(false),
    /** Which header tells when to come back, for `rateLimited`. */
    retryHeader: z
      .enum(['retry-after', 'retry-after-date', 'reset', 'none'])
      .optional(),
    /** A body that isn't what was asked for. */
    body: z.enum(['html', 'truncated', 'empty']).optional(),
    /** Never answers. */
    hang: z.boolean().default(false),
    delay: z
      .string()
      .regex(/^\d{1,3}s$/, 'must be seconds, such as 20s')
      .transform(text => Number(text.slice(0, -1)) * 1000)
      .optional(),
    /** Only the first so many requests are affected. */
    first: z.int().min(1).optional(),
  })
  .refine(
    one =>
      one.status !== undefined ||
      one.rateLimited ||
      one.body !== undefined ||
      one.hang ||
      one.delay !== undefined,
    'needs a status, rateLimited, body, hang or a delay',
  );

/** A fault as a scenario describes it; the delay in milliseconds. */
export type ScenarioFault = z.output<typeof faultSchema>;
