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

const unitMs = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** One day in milliseconds. */
export const dayMs = unitMs.d;

/** One minute in milliseconds. */
export const minuteMs = unitMs.m;

/**
 * A span of time as a scenario writes it: `30m`, `12h` or `7d`. Parses to
 * milliseconds.
 */
export const duration = z
  .string()
  .regex(/^[1-9]\d{0,4}[mhd]$/, 'must look like 30m, 12h or 7d')
  .transform(
    text =>
      Number(text.slice(0, -1)) * unitMs[text.slice(-1) as keyof typeof unitMs],
  );

/** A number of whole days: `7d`. Parses to milliseconds. */
export const wholeDays = z
  .string()
  .regex(/^[1-9]\d{0,4}d$/, 'must be whole days, such as 7d')
  .transform(text => Number(text.slice(0, -1)) * dayMs);
