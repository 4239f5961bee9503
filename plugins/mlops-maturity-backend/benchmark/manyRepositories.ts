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
  request,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { startSources } from './demoWorld';

/** Repositories of the demo that others are copies of. */
const originals = [
  'returns-predictor',
  'stop-clustering',
  'churn-model',
  'damage-detector',
];

/** Copies of this one gain a level when they are said to be deployed. */
export const isDeployable = (number: number) => number % originals.length === 0;

export type ManyRepositories = {
  url: string;
  requests: number;
  /** Answered with "not modified". */
  notModified: number;
  close(): Promise<void>;
};

/**
 * Serves any number of repositories as GitHub does: `tarnwick/model-<number>`
 * is a copy of one of the demo's. Each answer takes as long as one over a
 * network.
 */
export async function startManyRepositories(
  latencyMs: number,
): Promise<ManyRepositories> {
  const sources = await startSources();
  const origin = new URL(sources.url);
  const many: ManyRepositories = {
    ...{ url: '', requests: 0, notModified: 0 },
    close: () => sources.close(),
  };

  async function serve(asked: IncomingMessage, response: ServerResponse) {
    many.requests += 1;
    const [copy, number] = /model-(\d+)/.exec(asked.url!) ?? ['', '0'];
    const original = originals[Number(number) % originals.length];
    const arrivedAt = Date.now();
    const answer = await forward(
      asked,
      copy ? asked.url!.replaceAll(copy, original) : asked.url!,
    );
    if (answer.status === 304) many.notModified += 1;
    const body = answer.text
      .replaceAll(original, copy)
      .replaceAll(sources.url, many.url);
    const waitMs = Math.max(0, latencyMs - (Date.now() - arrivedAt));
    setTimeout(() => {
      response.writeHead(answer.status, headersOf(answer.headers));
      response.end(answer.status === 304 ? undefined : body);
    }, waitMs);
  }

  function headersOf(headers: IncomingMessage['headers']) {
    const { 'content-length': _, link, ...rest } = headers;
    return {
      ...rest,
      ...(link && { link: String(link).replaceAll(sources.url, many.url) }),
      // More than GitHub gives, so that no sweep waits for the next hour.
      'x-ratelimit-limit': '10000000',
      'x-ratelimit-remaining': '9000000',
    };
  }

  function forward(asked: IncomingMessage, path: string) {
    return new Promise<{
      status: number;
      headers: IncomingMessage['headers'];
      text: string;
    }>((done, failed) => {
      const { host, connection, ...headers } = asked.headers;
      const sent = request(
        {
          ...{ host: origin.hostname, port: origin.port },
          ...{ path, method: asked.method, headers },
        },
        answer => {
          const chunks: Buffer[] = [];
          answer.on('data', chunk => chunks.push(chunk));
          answer.on('error', failed);
          answer.on('end', () =>
            done({
              status: answer.statusCode!,
              headers: answer.headers,
              text: Buffer.concat(chunks).toString(),
            }),
          );
        },
      );
      sent.on('error', failed);
      sent.end();
    });
  }

  const server = createServer((asked, response) => {
    serve(asked, response).catch(() => response.destroy());
  });
  await new Promise<void>(listening => server.listen(0, listening));
  many.url = `http://localhost:${(server.address() as AddressInfo).port}`;
  many.close = async () => {
    server.close();
    server.closeAllConnections();
    await sources.close();
  };
  return many;
}
