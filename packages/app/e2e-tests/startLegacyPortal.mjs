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

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(folder, '../../..');
const dist = path.join(root, 'packages/app-legacy/dist');

const contentTypes = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Serves packages/app-legacy, a portal on the old frontend system, in front of
 * the backend of a portal that runs; builds it first where that is needed. The
 * pages take the address that they are opened at for that of their backend, so
 * that `/api` is handed on from here.
 */
export async function startLegacyPortal(backendUrl) {
  await build();
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname.startsWith('/api/')) handOn(backendUrl, request, response);
    else serve(pathname, response);
  });
  await new Promise(resolve => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${server.address().port}`,
    stop: () =>
      new Promise(resolve => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

async function build() {
  const script = path.join(root, 'scripts/buildPages.mjs');
  const child = spawn(process.execPath, [script, 'app-legacy'], {
    stdio: 'inherit',
  });
  const code = await new Promise(resolve => child.once('close', resolve));
  assert.equal(code, 0, 'packages/app-legacy could not be built');
}

/** A file of the build; every other path is one of the portal's pages. */
function serve(pathname, response) {
  const wanted = path.join(dist, decodeURIComponent(pathname));
  const isFile =
    wanted.startsWith(dist + path.sep) &&
    fs.statSync(wanted, { throwIfNoEntry: false })?.isFile();
  const file = isFile ? wanted : path.join(dist, 'index.html');
  const type = contentTypes[path.extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type });
  fs.createReadStream(file).pipe(response);
}

function handOn(backendUrl, request, response) {
  const { method, headers, url } = request;
  const { host } = new URL(backendUrl);
  const forwarded = http.request(
    new URL(url, backendUrl),
    { method, headers: { ...headers, host } },
    answer => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    },
  );
  forwarded.on('error', error => response.destroy(error));
  request.pipe(forwarded);
}
