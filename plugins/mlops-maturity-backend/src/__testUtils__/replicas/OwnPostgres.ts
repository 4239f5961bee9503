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
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface, type Interface } from 'node:readline';

const script = resolve(__dirname, '../../../../../scripts/testPostgres.mjs');

/** A PostgreSQL that no other test uses, so that it can be restarted. */
export class OwnPostgres {
  readonly #process: ChildProcess;
  readonly #lines: Interface;

  private constructor(
    process: ChildProcess,
    lines: Interface,
    /** Its address, with the database `postgres`. */
    readonly address: string,
  ) {
    this.#process = process;
    this.#lines = lines;
  }

  static async start(): Promise<OwnPostgres> {
    const child = spawn(process.execPath, [script], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const lines = createInterface(child.stdout!);
    const [address] = await once(lines, 'line');
    return new OwnPostgres(child, lines, address);
  }

  /** The address of another of its databases. */
  database(name: string): string {
    const url = new URL(this.address);
    url.pathname = `/${name}`;
    return url.href;
  }

  /** Cuts all connections, and is there again when this resolves. */
  async restart(): Promise<void> {
    const done = once(this.#lines, 'line');
    this.#process.stdin!.write('restart\n');
    await done;
  }

  async stop(): Promise<void> {
    const ended = once(this.#process, 'exit');
    this.#process.stdin!.end();
    await ended;
  }
}
