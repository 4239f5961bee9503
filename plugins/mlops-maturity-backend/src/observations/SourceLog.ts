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
import type { JsonObject } from '@backstage/types';
import type { StoredTarget } from '../database/targets';
import { RepeatedFailures } from '../work/RepeatedFailures';

/** Logs a source that fails once, and not per target and sweep. */
export class SourceLog {
  readonly #logger: LoggerService;
  readonly #failures = new RepeatedFailures();
  readonly #said = new RepeatedFailures();

  constructor(logger: LoggerService) {
    this.#logger = logger;
  }

  /** For a collector: what it says of one target it says of many. */
  forTarget(target: StoredTarget): LoggerService {
    return this.#quiet(this.#logger, target);
  }

  #quiet(logger: LoggerService, target: StoredTarget): LoggerService {
    const { id, key } = target;
    const once =
      (level: 'error' | 'warn'): LoggerService['warn'] =>
      (message, meta) => {
        const said = message.replaceAll(key, '…');
        const place = `${sourceOf(target)}: ${said}`;
        const isNews = this.#said.failed(place, id, said);
        logger[isNews ? level : 'debug'](message, meta as JsonObject);
      };
    return {
      error: once('error'),
      warn: once('warn'),
      info: (message, meta) => logger.debug(message, meta as JsonObject),
      debug: (message, meta) => logger.debug(message, meta as JsonObject),
      child: meta => this.#quiet(logger.child(meta), target),
    };
  }

  failed(target: StoredTarget, error: Error, code: string): void {
    const { id, key, host } = target;
    // Errors that aren't about the source differ by what they say.
    const problem = error.name === 'SourceError' ? code : error.message;
    const line = `Collecting ${key} on ${host} failed: ${error.message}`;
    if (this.#failures.failed(sourceOf(target), id, problem)) {
      this.#logger.warn(
        `${line} (said once; /health/collectors names the targets that fail)`,
      );
    } else this.#logger.debug(line);
  }

  worked(target: StoredTarget): void {
    const source = sourceOf(target);
    if (!this.#failures.worked(source, target.id)) return;
    this.#logger.info(`All of ${source} can be collected again`);
  }
}

function sourceOf({ collector, host }: StoredTarget): string {
  return `${collector} on ${host}`;
}
