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

import { resolve } from 'node:path';
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  startDemoSources,
  type DemoSources,
} from '@mlops-maturity/demo-sources';
import type { JsonObject } from '@backstage/types';
import { sourceConfig, type SourceAddresses } from './sourceConfig';

/** What a source says, before anything is done to it. */
export type SourceAnswer = {
  status: number;
  headers: Record<string, string>;
  body: string;
};

export type Exchange = {
  request: IncomingMessage;
  response: ServerResponse;
  /** What the source says when all is well. */
  sound(): Promise<SourceAnswer>;
};

const passedOn = [
  'accept',
  'authorization',
  'private-token',
  'content-type',
  'if-none-match',
];
const passedBack = ['content-type', 'etag', 'link', /^x-/, /^retry/];

/**
 * The demo's sources, all of them, each behind a server of this class that can
 * do something else with a request than to pass it on.
 */
export class EverySource {
  /** In place of passing a request on. */
  handle?: (exchange: Exchange) => void | Promise<void>;
  /** Every request that came in. */
  readonly requests: { url: string; headers: string }[] = [];
  readonly #servers: Server[] = [];
  /** The demo's `localhost:port` and that of the server before it. */
  readonly #hosts: { theirs: string; own: string }[] = [];
  #demo!: DemoSources;

  static async start(): Promise<EverySource> {
    const sources = new EverySource();
    sources.#demo = await startDemoSources({
      port: 0,
      scenariosFolder: resolve(__dirname, '../../../../../examples/scenarios'),
    });
    const { url, gitlabUrl, azureDevOpsUrl } = sources.#demo;
    for (const theirs of [url, gitlabUrl, azureDevOpsUrl]) {
      await sources.#serve(new URL(theirs).host);
    }
    return sources;
  }

  get addresses(): SourceAddresses {
    const [main, gitlab, azure] = this.#hosts.map(({ own }) => own);
    return { main, gitlab, azure };
  }

  /** What makes every collector read these sources, each with its own token. */
  config(tokenOf: (source: string) => string): JsonObject {
    return sourceConfig(this.addresses, tokenOf);
  }

  async close(): Promise<void> {
    for (const server of this.#servers) {
      server.closeAllConnections();
      server.close();
    }
    await this.#demo.close();
  }

  async #serve(theirs: string): Promise<void> {
    const server = createServer((request, response) => {
      const { url = '/', headers } = request;
      this.requests.push({ url, headers: JSON.stringify(headers) });
      const sound = () => this.#ask(request, theirs);
      const handled = this.handle
        ? Promise.resolve(this.handle({ request, response, sound }))
        : sound().then(answer => send(response, answer));
      handled.catch(() => response.destroy());
    });
    this.#servers.push(server);
    await new Promise<void>(done => {
      server.listen(0, '127.0.0.1', done);
    });
    const own = `localhost:${(server.address() as AddressInfo).port}`;
    this.#hosts.push({ theirs, own });
  }

  async #ask(request: IncomingMessage, theirs: string): Promise<SourceAnswer> {
    const { url = '/', method, headers } = request;
    const body = method === 'POST' ? await bodyOf(request) : undefined;
    const sent = passedOn.flatMap((name): [string, string][] => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value]] : [];
    });
    const answer = await fetch(`http://${theirs}${url}`, {
      method,
      headers: sent,
      body,
      redirect: 'manual',
    });
    const kept = [...answer.headers].filter(([name]) =>
      passedBack.some(one =>
        typeof one === 'string' ? one === name : one.test(name),
      ),
    );
    return {
      status: answer.status,
      headers: Object.fromEntries(
        kept.map(([name, value]) => [name, this.#translated(value)]),
      ),
      body: this.#translated(await answer.text()),
    };
  }

  /** Sources name their own address, which is that of the server before it. */
  #translated(text: string): string {
    return this.#hosts.reduce(
      (sofar, { theirs, own }) => sofar.replaceAll(theirs, own),
      text,
    );
  }
}

/** Sends an answer as it is. */
export function send(
  response: ServerResponse,
  { status, headers, body }: SourceAnswer,
): void {
  response.writeHead(status, headers);
  response.end(status === 304 || status === 204 ? undefined : body);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
