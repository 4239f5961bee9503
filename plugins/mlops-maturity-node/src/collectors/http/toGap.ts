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

import type { ObservationKind } from '../../observations';
import type { CollectionGap } from '../types';
import { SourceError } from './SourceError';

/**
 * The gap that a failed request leaves. Errors of other kinds aren't about the
 * source and are thrown on.
 *
 * @param error - what a request failed with
 * @param kinds - what it would have told about
 * @param explain - the sentence to show for the failure
 * @public
 */
export function toGap(
  error: unknown,
  kinds: ObservationKind[],
  explain: (error: SourceError) => string,
): CollectionGap {
  if (!(error instanceof SourceError)) {
    throw error;
  }
  return { kinds, code: error.code, message: explain(error) };
}
