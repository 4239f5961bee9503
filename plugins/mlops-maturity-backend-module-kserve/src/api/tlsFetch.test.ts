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

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tlsFetch } from './tlsFetch';

describe('tlsFetch', () => {
  let server: Server;
  let url: string;
  let ca: string;

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tls-'));
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    execFileSync(
      'openssl',
      [
        ...'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes'.split(
          ' ',
        ),
        ...'-days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost'.split(
          ' ',
        ),
        ...['-keyout', key, '-out', cert],
      ],
      { stdio: 'ignore' },
    );
    ca = readFileSync(cert, 'utf8');
    server = createServer(
      { key: readFileSync(key), cert: ca },
      (request, response) => {
        if (request.url === '/hang') return;
        const asked = Number(request.url?.slice(1)) || 200;
        response.writeHead(asked, { etag: '"a"' });
        response.end(`${request.method} ${request.headers.authorization}`);
      },
    );
    await new Promise<void>(done => {
      server.listen(0, '127.0.0.1', done);
    });
    url = `https://localhost:${(server.address() as AddressInfo).port}`;
  });

  afterAll(
    () =>
      new Promise(done => {
        server.closeAllConnections();
        server.close(done);
      }),
  );

  it('trusts the authority that it is given', async () => {
    const answer = await tlsFetch({ ca, skipTlsVerify: false })(url, {
      headers: { authorization: 'Bearer t' },
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('etag')).toBe('"a"');
    expect(await answer.text()).toBe('GET Bearer t');
  });

  it('trusts no other, unless it is told to', async () => {
    await expect(tlsFetch({ skipTlsVerify: false })(url)).rejects.toThrow(
      /self-signed/,
    );
    const answer = await tlsFetch({ skipTlsVerify: true })(url);
    expect(answer.status).toBe(200);
  });

  it('answers without a body, and ends when it is told to', async () => {
    const ask = tlsFetch({ ca, skipTlsVerify: false });
    expect((await ask(`${url}/304`)).status).toBe(304);
    const controller = new AbortController();
    const hanging = ask(`${url}/hang`, { signal: controller.signal });
    setTimeout(() => controller.abort(), 50);
    await expect(hanging).rejects.toThrow(/abort/);
  });

  it('refuses an answer that is none, and lives on', async () => {
    const ask = tlsFetch({ ca, skipTlsVerify: false });
    expect((await ask(`${url}/205`)).status).toBe(205);
    await expect(ask(`${url}/999`)).rejects.toThrow(/status/);
    expect((await ask(url)).status).toBe(200);
  });
});
