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

import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Answers requests as the source would.
 *
 * @public
 */
export type SourceListener = (
  request: IncomingMessage,
  response: ServerResponse,
) => void;

/**
 * A source that is up on this machine.
 *
 * @public
 */
export type ServedSource = {
  /** Address, without a slash at its end. */
  url: string;
  /** Requests since the start or the last reset. */
  requests: { method: string; url: string; conditional: boolean }[];
  /** Answers every request instead of the source, until it is taken away. */
  fault?: SourceListener;
  close(): Promise<void>;
};

/**
 * Serves a source on a free port, for the tests of a collector.
 *
 * @public
 */
export async function serveSource(
  listener: SourceListener,
): Promise<ServedSource> {
  const server = createServer();
  const served: ServedSource = {
    url: '',
    requests: [],
    close: () =>
      new Promise((resolve, reject) => {
        server.close(error => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
  server.on('request', (request, response) => {
    served.requests.push({
      method: request.method ?? 'GET',
      url: request.url ?? '/',
      conditional: request.headers['if-none-match'] !== undefined,
    });
    (served.fault ?? listener)(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  served.url = `http://localhost:${(server.address() as AddressInfo).port}`;
  return served;
}
