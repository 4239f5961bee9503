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

import { contentHash } from '../database/contentHash';

/**
 * Whether a value says nothing that another doesn't: it lacks some of the
 * other's fields, at any depth, and agrees in those that it has. Lists agree
 * only as a whole, since one that is shorter says that something is gone.
 */
export function addsNothing(value: unknown, known: unknown): boolean {
  if (!isRecord(value) || !isRecord(known)) {
    return contentHash(value) === contentHash(known);
  }
  return Object.entries(value).every(
    ([field, one]) =>
      one === undefined ||
      (Object.hasOwn(known, field) && addsNothing(one, known[field])),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
