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

import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';

/** What a replica is started with. */
export type ReplicaSetup = { config: JsonObject; entities: Entity[] };

/** A backend that runs as a process of its own. */
export class Replica {
  readonly #child: ChildProcess;
  #output = '';
  #ended = false;

  private constructor(child: ChildProcess) {
    this.#child = child;
    for (const stream of [child.stdout!, child.stderr!]) {
      stream.on('data', data => {
        this.#output += data;
      });
    }
    child.once('exit', () => {
      this.#ended = true;
    });
  }

  /** Makes a process that has the code of a backend, and waits. */
  static load(): Replica {
    const child = fork(join(__dirname, 'replicaProcess.ts'), {
      execArgv: [
        '-r',
        require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      ],
      env: { ...process.env, NODE_ENV: 'development', LOG_LEVEL: 'info' },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    return new Replica(child);
  }

  /** Starts the backend, and waits until it is ready. */
  async start(setup: ReplicaSetup): Promise<void> {
    this.#child.send(setup);
    await new Promise<void>((resolve, reject) => {
      // The transformation of its sources sends messages, too.
      this.#child.on('message', ({ type }: { type: string }) => {
        if (type === 'ready') resolve();
      });
      this.#child.once('exit', code =>
        reject(new Error(`A replica ended with ${code}: ${this.output}`)),
      );
    });
  }

  /** What it wrote so far. */
  get output(): string {
    return this.#output;
  }

  get isRunning(): boolean {
    return !this.#ended;
  }

  /** Ends it as a crash does: nothing is finished, nothing given back. */
  async kill(): Promise<void> {
    if (this.#ended) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await ended;
  }
}
