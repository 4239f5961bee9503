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

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  SourceClient,
  type CollectionContext,
  type CollectionResult,
  type Collector,
  type EntityTarget,
  type TargetReference,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { z } from 'zod';
import { aRepositoryWith } from './FakeCollector';

const hourMs = 3_600_000;

/**
 * A source over real HTTP that allows so many requests an hour, by the clock of
 * the test, and a collector that needs some for each target.
 */
export class LimitedSource implements Collector {
  readonly id = 'fake';
  readonly title = 'Limited source';
  readonly kinds = ['repository', 'tree'] as const;
  /** Requests that were refused because of the limit. */
  refused = 0;
  /** Requests in each hour, by the hour's number. */
  readonly perHour = new Map<number, number>();
  readonly #server: Server;
  #used = 0;
  #resetAt = 0;

  constructor(
    readonly options: {
      limit: number;
      requestsPerSweep: number;
      clock: () => Date;
    },
  ) {
    this.#server = createServer((_, response) => {
      const now = options.clock().getTime();
      if (now >= this.#resetAt) {
        this.#used = 0;
        this.#resetAt = now + hourMs;
      }
      this.#used += 1;
      const isRefused = this.#used > options.limit;
      if (isRefused) this.refused += 1;
      const hour = Math.floor(now / hourMs);
      this.perHour.set(hour, (this.perHour.get(hour) ?? 0) + 1);
      response
        .writeHead(isRefused ? 403 : 200, {
          'content-type': 'application/json',
          'x-ratelimit-limit': String(options.limit),
          'x-ratelimit-remaining': String(
            Math.max(0, options.limit - this.#used),
          ),
          'x-ratelimit-reset': String(Math.ceil(this.#resetAt / 1000)),
        })
        .end('{}');
    });
  }

  async listen(): Promise<void> {
    await new Promise<void>(resolve => {
      this.#server.listen(0, '127.0.0.1', resolve);
    });
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(resolve => {
      this.#server.close(resolve);
    });
  }

  targetsOf(): EntityTarget[] {
    return [];
  }

  async collect(
    { key }: TargetReference,
    { cache, signal }: CollectionContext,
  ): Promise<CollectionResult> {
    const { requestsPerSweep, clock } = this.options;
    const { port } = this.#server.address() as AddressInfo;
    const client = new SourceClient({
      baseUrl: `http://127.0.0.1:${port}`,
      headers: async () => ({}),
      cache,
      signal,
      now: clock,
      concurrency: 2,
      maxRequests: 100,
      timeoutMs: 5_000,
      maxAnswerBytes: 1_000,
    });
    for (let page = 0; page < requestsPerSweep; page += 1) {
      await client.get({
        path: [key, String(page)],
        schema: z.object({}),
      });
    }
    return {
      observations: aRepositoryWith('src/train.py'),
      gaps: [],
      requests: client.requests,
      rateLimit: client.rateLimit,
    };
  }
}
