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

import { statusCodeOf } from '../../hooks/statusCodeOf';

/** What kept an answer away, as far as it changes what helps. */
type FailureKind =
  | 'signedOut'
  | 'forbidden'
  | 'notFound'
  | 'tooMany'
  | 'refused'
  | 'broken'
  | 'unreachable';

/** Tells by the status of the answer; without one, there was no answer. */
export function failureKind(error: unknown): FailureKind {
  const status = statusCodeOf(error);
  if (status === undefined) return 'unreachable';
  if (status === 401) return 'signedOut';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'notFound';
  if (status === 429) return 'tooMany';
  return status < 500 ? 'refused' : 'broken';
}
