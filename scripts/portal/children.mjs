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

import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const endingTimeMs = 10_000;

/**
 * The processes of one portal. Their output goes to a file each; the first one
 * that ends by itself is reported, and all of them end together.
 */
export class Children {
  #running = new Set();
  #ending = false;
  #logFolder;
  #verbose;
  #onEnded;

  /** `onEnded` is called with an Error when a child ends by itself. */
  constructor({ logFolder, verbose, onEnded }) {
    this.#logFolder = logFolder;
    this.#verbose = verbose;
    this.#onEnded = onEnded;
    fs.mkdirSync(logFolder, { recursive: true });
  }

  start(name, args, { cwd, env, port }) {
    if (this.#ending) return;
    const logFile = path.join(this.#logFolder, `${name}-${port}.log`);
    const log = fs.createWriteStream(logFile);
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', data => {
        log.write(data);
        if (this.#verbose) process.stdout.write(data);
      });
    }
    this.#running.add(child);
    child.once('close', (code, signal) => {
      this.#running.delete(child);
      log.end(() => {
        if (this.#ending) return;
        const how = signal ? `by ${signal}` : `with exit code ${code}`;
        this.#onEnded(
          new Error(
            `The ${name} ended ${how}. Its last output:\n\n${lastLines(logFile)}`,
          ),
        );
      });
    });
  }

  /** Asks every child to end, and insists after ten seconds. */
  async stop() {
    this.#ending = true;
    await Promise.all(
      [...this.#running].map(
        child =>
          new Promise(resolve => {
            const insist = setTimeout(
              () => child.kill('SIGKILL'),
              endingTimeMs,
            );
            child.once('close', () => {
              clearTimeout(insist);
              resolve();
            });
            child.kill('SIGTERM');
          }),
      ),
    );
  }

  /** For the case that this process ends without having stopped them. */
  kill() {
    this.#ending = true;
    for (const child of this.#running) child.kill('SIGKILL');
  }
}

function lastLines(file) {
  const lines = fs.readFileSync(file, 'utf8').trimEnd().split('\n');
  // A logged error carries its stack as one long line.
  return lines
    .slice(-20)
    .map(line => (line.length > 300 ? `${line.slice(0, 300)} ...` : line))
    .join('\n');
}
