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

import { createServer, type IncomingHttpHeaders } from 'http';
import type { AddressInfo } from 'net';

export type TestRequest = { url: URL; headers: IncomingHttpHeaders };

export type TestAnswer = {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
};

export type TestServer = {
  url: string;
  host: string;
  close(): Promise<void>;
};

/** Serves answers over real HTTP on a free port. */
export async function startServer(
  answer: (request: TestRequest) => TestAnswer | Promise<TestAnswer>,
): Promise<TestServer> {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const { status, headers, body } = await answer({
      url,
      headers: request.headers,
    });
    response.writeHead(status ?? 200, headers);
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    url: `http://${host}`,
    async close() {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}
