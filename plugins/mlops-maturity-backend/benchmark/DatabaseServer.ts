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
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import knexFactory, { type Knex } from 'knex';

export type DatabaseName = 'sqlite' | 'postgres';

/** Makes databases of one kind, and removes them in the end. */
export class DatabaseServer {
  #number = 0;

  private constructor(
    readonly name: DatabaseName,
    readonly folder: string,
    readonly server?: { child: ChildProcess; address: string },
  ) {}

  static async start(name: DatabaseName): Promise<DatabaseServer> {
    const folder = await mkdtemp(join(tmpdir(), 'mlops-benchmark-'));
    if (name === 'sqlite') return new DatabaseServer(name, folder);
    const child = spawn(
      process.execPath,
      [resolve(__dirname, '../../../scripts/testPostgres.mjs')],
      { stdio: ['pipe', 'pipe', 'inherit'] },
    );
    const address = await new Promise<string>((found, failed) => {
      child.stdout!.once('data', data => found(String(data).trim()));
      child.once('error', failed);
      child.once('exit', code => failed(new Error(`PostgreSQL: ${code}`)));
    });
    return new DatabaseServer(name, folder, { child, address });
  }

  /** @returns the address of a new, empty database */
  async create(): Promise<string> {
    this.#number += 1;
    if (!this.server) return join(this.folder, `${this.#number}.sqlite`);
    const url = new URL(this.server.address);
    const admin = connect(url.href);
    const database = `benchmark_${this.#number}`;
    await admin.raw('CREATE DATABASE ??', [database]);
    await admin.destroy();
    url.pathname = `/${database}`;
    return url.href;
  }

  async stop(): Promise<void> {
    if (this.server) {
      const ended = new Promise(done => this.server!.child.once('exit', done));
      this.server.child.stdin!.end();
      await ended;
    }
    await rm(this.folder, { recursive: true, force: true });
  }
}

export function connect(address: string): Knex {
  return /^postgres/.test(address)
    ? knexFactory({ client: 'pg', connection: address })
    : knexFactory({
        client: 'better-sqlite3',
        connection: { filename: address },
        useNullAsDefault: true,
      });
}

/** What a database takes on disk, once nothing is left to be tidied up. */
export async function bytesOnDisk(address: string): Promise<number> {
  const knex = connect(address);
  try {
    if (/^postgres/.test(address)) {
      await knex.raw('VACUUM FULL');
      const { rows } = await knex.raw(
        'SELECT pg_database_size(current_database()) AS bytes',
      );
      return Number(rows[0].bytes);
    }
    await knex.raw('VACUUM');
    return (await stat(address)).size;
  } finally {
    await knex.destroy();
  }
}
