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

/** What the source answers when all is well. */
export type SoundAnswer = {
  status: number;
  headers: Record<string, string>;
  body: string;
};

/** Does something else with a request than to answer it. */
export type Fault = (exchange: {
  url: URL;
  response: ServerResponse;
  /** Asks the source. */
  sound(): Promise<SoundAnswer>;
}) => void | Promise<void>;

/** A request below a repository, and who sent it. */
export type GithubRequest = { slug: string; below: string; token: string };

const passedOn = ['accept', 'authorization', 'if-none-match'];
const passedBack = ['content-type', 'etag', 'link'];

/**
 * A GitHub of which every repository is the same one of the demo's, so that
 * they differ in nothing but how they fail. It is a host of its own.
 */
export class FaultyGithub {
  /** By repository: what happens to which requests below it. */
  readonly faults = new Map<string, { on: RegExp; fault: Fault }>();
  /** Told of every request before it is answered; the answer waits for it. */
  onRequest?: (request: GithubRequest) => void | Promise<void>;
  /** What every repository is like: `acme/model`. */
  model: string;
  readonly #upstream: string;
  readonly #server = createServer((request, response) => {
    this.#answer(request, response).catch(() => response.destroy());
  });

  private constructor(upstream: string, model: string) {
    this.#upstream = upstream;
    this.model = model;
  }

  /**
   * @param upstream - address of the demo sources
   * @param model - what every repository is like: `acme/model`
   */
  static async start(upstream: string, model: string): Promise<FaultyGithub> {
    const github = new FaultyGithub(upstream, model);
    await new Promise<void>(resolve =>
      github.#server.listen(0, '127.0.0.1', resolve),
    );
    return github;
  }

  get host(): string {
    return `localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  get url(): string {
    return `http://${this.host}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(resolve => {
      this.#server.close(resolve);
    });
  }

  async #answer(request: IncomingMessage, response: ServerResponse) {
    const url = new URL(request.url ?? '/', this.url);
    const [, slug = '', below = ''] =
      /^\/api\/v3\/repos\/([^/]+\/[^/]+)(.*)$/.exec(url.pathname) ?? [];
    const { authorization = '' } = request.headers;
    await this.onRequest?.({ slug, below, token: authorization.split(' ')[1] });
    const sound = () => this.#ask(request, slug);
    const struck = this.faults.get(slug);
    if (struck?.on.test(below)) {
      await struck.fault({ url, response, sound });
      return;
    }
    send(response, await sound());
  }

  async #ask(
    { url = '', headers }: IncomingMessage,
    slug: string,
  ): Promise<SoundAnswer> {
    const { model } = this;
    const asked = url.replace(slug, model);
    const translate = (text: string) =>
      text.replaceAll(this.#upstream, this.url).replaceAll(model, slug);
    const answer = await fetch(`${this.#upstream}${asked}`, {
      headers: passedOn.flatMap(name => {
        const value = headers[name];
        return typeof value === 'string' ? [[name, value]] : [];
      }) as [string, string][],
    });
    return {
      status: answer.status,
      headers: Object.fromEntries(
        passedBack.flatMap(name => {
          const value = answer.headers.get(name);
          return value === null ? [] : [[name, translate(value)]];
        }),
      ),
      body: translate(await answer.text()),
    };
  }
}

/** Sends an answer as it is. */
export function send(
  response: ServerResponse,
  { status, headers, body }: SoundAnswer,
): void {
  response.writeHead(status, headers);
  response.end(status === 304 ? undefined : body);
}
