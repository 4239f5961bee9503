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

import { createServer } from 'http';
import type { AddressInfo } from 'net';

export type TestRequest = { method: string; url: URL; body?: unknown };

export type TestAnswer = {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
};

export type TestServer = {
  url: string;
  /** What was asked for, such as `GET /mlflow/api/...`. */
  log: string[];
  close(): Promise<void>;
};

/** Serves answers over real HTTP on a free port. */
export async function startServer(
  answer: (request: TestRequest) => TestAnswer,
): Promise<TestServer> {
  const log: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString('utf8');
    const url = new URL(request.url ?? '/', 'http://localhost');
    const method = request.method ?? 'GET';
    log.push(`${method} ${url.pathname}${url.search}`);
    const { status, headers, body } = answer({
      method,
      url,
      body: text ? JSON.parse(text) : undefined,
    });
    response.writeHead(status ?? 200, headers);
    response.end(typeof body === 'string' ? body : JSON.stringify(body ?? {}));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    log,
    async close() {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}
