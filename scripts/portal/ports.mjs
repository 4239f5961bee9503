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

import net from 'node:net';

function listen(port, host) {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen({ port, host }, () => {
      const { port: chosen } = server.address();
      server.close(() => resolve(chosen));
    });
  });
}

/** A port that nothing listens on now. */
export function freePort() {
  return listen(0, '127.0.0.1');
}

/** Whether something listens on the port already, on any local address. */
export async function isTaken(port) {
  for (const host of ['127.0.0.1', '::', '0.0.0.0']) {
    try {
      await listen(port, host);
    } catch (error) {
      if (error.code === 'EADDRINUSE') return true;
      // Machines without IPv6 answer EAFNOSUPPORT or EADDRNOTAVAIL.
      if (error.code === 'EACCES') throw error;
    }
  }
  return false;
}
