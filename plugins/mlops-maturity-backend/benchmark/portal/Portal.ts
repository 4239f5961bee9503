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

import { spawn, type ChildProcess } from 'node:child_process';
import { Agent, request } from 'node:http';
import { resolve } from 'node:path';
import { mockCredentials } from '@backstage/backend-test-utils';
import { reader, type PortalOptions, type Usage } from './PortalOptions';

const root = resolve(__dirname, '../../../..');

/** An answer as it came over HTTP. */
export type Answer = { status: number; text: string; ms: number };

/** A portal's backend that runs in a process of its own. */
export class Portal {
  readonly #agent = new Agent({ keepAlive: true });

  private constructor(
    readonly child: ChildProcess,
    readonly port: number,
  ) {}

  static async start(options: PortalOptions): Promise<Portal> {
    const child = spawn(
      process.execPath,
      [
        ...['-r', '@backstage/cli/config/nodeTransform.cjs'],
        resolve(__dirname, 'portalProcess.ts'),
        JSON.stringify(options),
      ],
      { cwd: root, stdio: ['pipe', 'pipe', 'pipe'] },
    );
    let output = '';
    const port = await new Promise<number>((found, failed) => {
      const read = (data: Buffer) => {
        output = `${output}${data}`.slice(-20_000);
        const match = /^port (\d+)$/m.exec(output);
        if (match) found(Number(match[1]));
      };
      child.stdout!.on('data', read);
      child.stderr!.on('data', read);
      child.once('exit', () => failed(new Error(output)));
    });
    return new Portal(child, port);
  }

  /** Asks the API, as somebody; whatever the answer is. */
  ask(
    path: string,
    options: { as?: string; body?: unknown; headers?: object } = {},
  ): Promise<Answer> {
    const { as = reader, body } = options;
    const startedAt = performance.now();
    return new Promise((answered, failed) => {
      const asked = request(
        {
          ...{ host: 'localhost', port: this.port, path: `/api/${path}` },
          method: body === undefined ? 'GET' : 'POST',
          agent: this.#agent,
          headers: {
            authorization:
              as === 'service'
                ? mockCredentials.service.header()
                : mockCredentials.user.header(as),
            'content-type': 'application/json',
            ...options.headers,
          },
        },
        response => {
          const chunks: Buffer[] = [];
          response.on('data', chunk => chunks.push(chunk));
          response.on('error', failed);
          response.on('end', () =>
            answered({
              status: response.statusCode!,
              text: Buffer.concat(chunks).toString(),
              ms: performance.now() - startedAt,
            }),
          );
        },
      );
      asked.on('error', failed);
      asked.end(
        typeof body === 'string' || body === undefined
          ? body
          : JSON.stringify(body),
      );
    });
  }

  /** @throws Error where the answer isn't a good one */
  async get(path: string, as?: string, body?: unknown): Promise<Answer> {
    const answer = await this.ask(path, { as, body });
    if (answer.status >= 300) {
      throw new Error(`${path}: ${answer.status} ${answer.text.slice(0, 500)}`);
    }
    return answer;
  }

  async json<T>(path: string): Promise<T> {
    return JSON.parse((await this.get(path)).text);
  }

  usage(): Promise<Usage> {
    return this.json('usage');
  }

  async stop(): Promise<void> {
    const ended = new Promise(done => this.child.once('exit', done));
    this.child.stdin!.end();
    await ended;
    this.#agent.destroy();
  }
}

/** Waits until something is so. */
export async function until(
  what: string,
  isSo: () => Promise<boolean>,
  { everyMs = 200, forMs = 1_800_000 } = {},
): Promise<void> {
  const deadline = Date.now() + forMs;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`Not so: ${what}`);
    await new Promise(done => setTimeout(done, everyMs));
  }
}
