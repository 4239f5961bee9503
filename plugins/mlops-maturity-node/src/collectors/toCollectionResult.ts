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

import type { Observation, ObservationKind } from '../observations';
import type { GapRecorder } from './GapRecorder';
import type { SourceClient } from './http';
import type { CollectionResult, GapCode } from './types';

/**
 * What a collector hands back after it has asked its source.
 *
 * @param gaps - what couldn't be read
 * @param client - it knows what was sent and what the source said of its limit
 * @public
 */
export function toCollectionResult(
  observations: Observation[],
  gaps: GapRecorder,
  client: SourceClient,
): CollectionResult {
  return {
    observations,
    gaps: gaps.gaps,
    requests: client.requests,
    rateLimit: client.rateLimit,
    retryAfter: client.retryAfter?.toISOString(),
  };
}

/**
 * What a collector hands back where there is nothing that it could ask.
 *
 * @param kinds - the observations that are missing because of it
 * @param message - why, in one sentence for the person who reads the card
 * @public
 */
export function toEmptyResult(
  kinds: readonly ObservationKind[],
  code: GapCode,
  message: string,
): CollectionResult {
  return {
    observations: [],
    gaps: [{ kinds: [...kinds], code, message }],
    requests: { sent: 0, notModified: 0 },
  };
}
