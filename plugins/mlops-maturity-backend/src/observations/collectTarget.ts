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
import {
  observationSchemas,
  parseObservation,
  SourceError,
  type CollectionContext,
  type CollectionGap,
  type CollectionResult,
  type Collector,
  type ObservationKind,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { StoredTarget } from '../database/targets';

/** A key that a source made up may be in it. */
const longestReason = 500;
const allKinds = Object.keys(observationSchemas) as ObservationKind[];

/**
 * Collects a target; whatever goes wrong is a gap that says so.
 *
 * @param collector - absent when it isn't installed any more
 * @param onFailure - told what was thrown, which may hold what only the log
 * should
 */
export async function collectTarget(
  target: StoredTarget,
  collector: Collector | undefined,
  context: CollectionContext,
  onFailure?: (error: Error, code: CollectionGap['code']) => void,
): Promise<CollectionResult> {
  const failed = (code: CollectionGap['code'], message: string) => ({
    observations: [],
    gaps: [{ kinds: allKinds, code, message }],
    requests: { sent: 0, notModified: 0 },
  });
  if (!collector) {
    return failed(
      'unavailable',
      `No collector '${target.collector}' is installed any more.`,
    );
  }
  const { signal } = context;
  try {
    const result = await Promise.race([
      collector.collect({ host: target.host, key: target.key }, context),
      // A collector that overlooks the signal holds nobody up.
      rejectionBy(signal),
    ]);
    return withoutMalformed(result, collector);
  } catch (error) {
    const failure = failureOf(toError(error), collector, signal);
    onFailure?.(toError(error), failure.code);
    return failed(failure.code, failure.message);
  }
}

function failureOf(
  error: Error,
  { title }: Collector,
  signal: AbortSignal,
): Pick<CollectionGap, 'code' | 'message'> {
  if (signal.aborted) {
    return {
      code: 'unavailable',
      message: `${title} took too long to answer.`,
    };
  }
  if (error instanceof SourceError) {
    return {
      code: error.code,
      message: `${title} could not be read: ${sentence(error.message)}`,
    };
  }
  if (error.name === 'InputError') {
    return {
      code: 'invalid',
      message: `${title} could not be understood: ${sentence(error.message)}`,
    };
  }
  // What else is thrown wasn't written for the person who reads the card, and
  // may hold what only the log should.
  return {
    code: 'unavailable',
    message: `${title} could not be read; the backend's log says why.`,
  };
}

/**
 * A result without observations that haven't their form. One of them mustn't
 * hide all others, so each leaves a gap in its kind.
 */
function withoutMalformed(
  result: CollectionResult,
  { title }: Collector,
): CollectionResult {
  const gaps = new Map<ObservationKind, CollectionGap>();
  const observations = result.observations.flatMap(one => {
    try {
      return [parseObservation(one)];
    } catch (error) {
      const { kind } = one;
      if (gaps.has(kind)) return [];
      const reason = toError(error).message.slice(0, longestReason);
      const message = `Something that ${title} tells could not be understood: ${sentence(reason)}`;
      gaps.set(kind, { kinds: [kind], code: 'invalid', message });
      return [];
    }
  });
  return gaps.size === 0
    ? { ...result, observations }
    : { ...result, observations, gaps: [...result.gaps, ...gaps.values()] };
}

/** Messages of errors end without a period, or are sentences already. */
function sentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}

function rejectionBy(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(toError(signal.reason));
    signal.addEventListener('abort', () => reject(toError(signal.reason)), {
      once: true,
    });
  });
}
