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

import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import {
  maturityDocumentType,
  type MaturityDocument,
  type MlopsMaturityApi,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { maturityDocuments } from './maturityDocuments';

type MaturityReader = Pick<MlopsMaturityApi, 'getModels' | 'getFacts'>;

const pausesMs = [3_000, 7_000, 20_000, 30_000];

/** Reads the documents about maturity models, whole, for a new index. */
export class MaturityCollatorFactory implements DocumentCollatorFactory {
  readonly type = maturityDocumentType;
  readonly #api: MaturityReader;
  readonly #modelsPath: string;
  readonly #logger: LoggerService;
  readonly #pausesMs: readonly number[];

  constructor(options: {
    api: MaturityReader;
    /** The path of the scorecard page, without a slash at its end. */
    locationBase: string;
    logger: LoggerService;
    /** How long to wait before each further attempt. */
    pausesMs?: readonly number[];
  }) {
    this.#api = options.api;
    this.#modelsPath = `${options.locationBase}/models`;
    this.#logger = options.logger;
    this.#pausesMs = options.pausesMs ?? pausesMs;
  }

  async getCollator(): Promise<Readable> {
    return Readable.from(this.#documents());
  }

  async *#documents(): AsyncGenerator<MaturityDocument> {
    const [models, facts] = await this.#read();
    yield* maturityDocuments(models.items, facts.items, this.#modelsPath);
  }

  /**
   * After a start of the portal the other plugin can be late; without another
   * attempt, nothing would be found until the next hour. Who runs the task logs
   * the last failure, and leaves the index as it was.
   */
  async #read() {
    for (const pauseMs of this.#pausesMs) {
      try {
        return await this.#readOnce();
      } catch (error) {
        this.#logger.warn(
          `The maturity models could not be read for the search, next attempt in ${pauseMs / 1000} s: ${error}`,
        );
        await wait(pauseMs);
      }
    }
    return this.#readOnce();
  }

  #readOnce() {
    return Promise.all([this.#api.getModels(), this.#api.getFacts()]);
  }
}
