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

import { createHash } from 'node:crypto';
import stringify from 'fast-json-stable-stringify';

/** The same for values of the same content, whatever the order of their keys. */
export function contentHash(value: unknown): string {
  return createHash('sha256').update(stringify(value)).digest('hex');
}

/**
 * The same for values that were put together by the same code: the order of
 * keys counts. It takes a third of the time.
 */
export function builtHash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
