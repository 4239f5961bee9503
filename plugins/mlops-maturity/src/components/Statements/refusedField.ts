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

import { toError } from '@backstage/errors';
import type { StatementField } from './statementValues';

const fields: ReadonlyMap<string, StatementField> = new Map([
  ['status', 'status'],
  ['note', 'text'],
  ['reason', 'text'],
  ['evidence', 'evidence'],
  ['until', 'until'],
]);

/**
 * What the backend said against a statement, and against which field of it:
 * `until: 2030-01-01 is too far ahead`.
 */
export function refusedField(error: unknown): {
  field?: StatementField;
  message: string;
} {
  const { cause, message: own } = toError(error);
  const message = cause === undefined ? own : toError(cause).message;
  const [, name = '', rest = ''] =
    /^(?:request\/body\/)?(\w+):? (.*)$/s.exec(message) ?? [];
  const field = fields.get(name);
  return field ? { field, message: rest } : { message };
}
