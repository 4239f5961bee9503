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

/** A time: ISO 8601, UTC. */
export const instant = z.iso.datetime();

/** Only what a browser may safely open. */
export const link = z.url({ protocol: /^https?$/ }).optional();

/** An address of a file, in which `{path}` stands for the file's escaped path. */
export const fileLink = z
  .string()
  .regex(/^https?:\/\/\S+\{path\}/)
  .optional();

export const count = z.number().int().nonnegative();

/**
 * Who started something. `automation` is an app, a bot, a schedule or a
 * system; `person` is a human account.
 */
export const actor = z.object({
  name: z.string().optional(),
  kind: z.enum(['person', 'automation']),
});
