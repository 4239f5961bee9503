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
import { setTimeout as wait } from 'node:timers/promises';
import { RequestCounts, type CountedRequests } from './http/RequestCounts';
import { respond } from './http/respond';
import type { SourceAddresses, StandIn } from './http/StandIn';

/**
 * One stand-in that is up.
 *
 * @public
 */
export type ServedStandIn = {
  /** Address, without a slash at its end. */
  url: string;
  counts(): CountedRequests;
  resetCounts(): void;
  close(): Promise<void>;
};

/**
 * Serves one stand-in on a free port, for the tests of one collector.
 *
 * @public
 */
export async function serveStandIn(
  standIn: StandIn,
  options: { now?: () => Date; addresses?: Partial<SourceAddresses> } = {},
): Promise<ServedStandIn> {
  const { now = () => new Date() } = options;
  const counts = new RequestCounts();
  let base = '';
  const server = createServer((request, response) => {
    answerRequest(standIn, request, response, {
      base,
      addresses: {
        sources: base,
        gitlab: base,
        azureDevOps: base,
        ...options.addresses,
      },
      now: now().getTime(),
      counts,
    }).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  base = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    url: base,
    counts: () => counts.toJSON(),
    resetCounts: () => counts.reset(),
    close: () =>
      new Promise((resolve, reject) => {
        server.close(error => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** Answers one request over HTTP as a stand-in says. */
export async function answerRequest(
  standIn: StandIn,
  request: IncomingMessage,
  response: ServerResponse,
  options: {
    /** Where the stand-in is mounted, without a slash at its end. */
    base: string;
    addresses: SourceAddresses;
    /** Milliseconds since 1970. */
    now: number;
    counts: RequestCounts;
  },
): Promise<void> {
  const { base, addresses, now, counts } = options;
  const url = new URL(request.url ?? '/', base);
  const mount = new URL(base).pathname.replace(/\/$/, '');
  const handled = standIn.handle({
    method: request.method ?? 'GET',
    path: url.pathname.slice(mount.length),
    url,
    headers: request.headers,
    body: await readJson(request),
    addresses,
    now,
  });
  if (handled.delayMs) {
    await wait(handled.delayMs, undefined, { ref: false });
  }
  const status = respond(
    request,
    response,
    handled.answer,
    ended => standIn.headers?.(ended, now) ?? {},
  );
  counts.count(handled.endpoint, handled.subject, status);
}

/** The body as JSON; undefined where there is none, or it is something else. */
async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}
