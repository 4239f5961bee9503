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

import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  SourceCache,
  type CachedAnswer,
  type CollectionResult,
  type Collector,
  type TargetReference,
} from '../collectors';

/**
 * One sweep with what it left behind.
 *
 * @public
 */
export type SweptTarget = {
  result: CollectionResult;
  /** What the next sweep of the target begins with. */
  answers: Map<string, CachedAnswer>;
  /** How many answers were new or had changed. */
  written: number;
  /** Everything that was logged, as text. */
  logged: string;
};

/**
 * Collects a target once, as the collection engine does.
 *
 * @throws what `collect` throws
 * @public
 */
export async function sweepOnce(
  collector: Collector,
  target: TargetReference,
  options: {
    now?: Date;
    signal?: AbortSignal;
    /** Of the sweep before. */
    answers?: Map<string, CachedAnswer>;
  } = {},
): Promise<SweptTarget> {
  const before = options.answers ?? new Map();
  const cache = new SourceCache(before);
  const lines: string[] = [];
  const result = await collector.collect(target, {
    now: options.now ?? new Date(),
    signal: options.signal ?? new AbortController().signal,
    logger: recordingLogger(lines),
    cache,
  });
  const { written, unused } = cache.changes();
  const answers = new Map([...before, ...written]);
  if (result.gaps.length === 0) {
    for (const request of unused) answers.delete(request);
  }
  return {
    result,
    answers,
    written: written.size,
    logged: lines.join('\n'),
  };
}

function recordingLogger(lines: string[]): LoggerService {
  const record = (message: string, meta?: object) => {
    const details =
      meta instanceof Error ? `${meta.stack}` : JSON.stringify(meta ?? '');
    lines.push(`${message} ${details}`);
  };
  const logger: LoggerService = {
    error: record,
    warn: record,
    info: record,
    debug: record,
    child: () => logger,
  };
  return logger;
}
