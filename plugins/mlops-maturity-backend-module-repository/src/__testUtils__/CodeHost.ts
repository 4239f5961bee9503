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

import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tarGz, type ArchiveEntry } from './tarGz';

/** What a host answers instead of what it has. */
export type HostFault = { on: RegExp; status?: number; body?: Buffer | 'hang' };

/**
 * A code host with one repository, as Bitbucket Server and as Gitea, over real
 * HTTP: its own name is `localhost` as the one, `127.0.0.1` as the other.
 */
export class CodeHost {
  files: ArchiveEntry[] = [];
  sha = 'a'.repeat(40);
  faults: HostFault[] = [];
  readonly log: string[] = [];
  readonly credentials = new Set<string | undefined>();
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      this.log.push(path);
      this.credentials.add(request.headers.authorization);
      const fault = this.faults.find(({ on }) => on.test(path));
      if (fault?.body === 'hang') {
        response.writeHead(200);
        response.flushHeaders();
      } else if (fault) {
        response.writeHead(fault.status ?? 200);
        response.end(fault.body ?? '<html>No</html>');
      } else {
        this.#answer(path, response);
      }
    });
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  async start(): Promise<void> {
    await new Promise<void>(resolve => {
      this.#server.listen(0, resolve);
    });
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(resolve => {
      this.#server.close(resolve);
    });
  }

  /** The archives that were asked for. */
  get archives(): number {
    return this.log.filter(path => path.includes('/archive')).length;
  }

  #answer(path: string, response: ServerResponse) {
    const { sha } = this;
    if (path.includes('/archive')) {
      response.end(tarGz(this.files));
    } else if (path.endsWith('/default-branch')) {
      response.end(JSON.stringify({ displayId: 'main' }));
    } else if (path.endsWith('/branches')) {
      const values = [{ displayId: 'main', latestCommit: sha }];
      response.end(JSON.stringify({ size: 1, values }));
    } else if (path.includes('/git/commits/')) {
      response.end(JSON.stringify({ sha }));
    } else {
      response.writeHead(404);
      response.end();
    }
  }
}
