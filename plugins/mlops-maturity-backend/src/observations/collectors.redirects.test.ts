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

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Entity } from '@backstage/catalog-model';
import type {
  Collector,
  TargetReference,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { sweepOnce } from '@mlops-maturity/backstage-plugin-mlops-maturity-node/testUtils';
import {
  collectorsOf,
  EverySource,
  send,
  sourceEntities,
} from '../__testUtils__/hostile';

const ids = [
  'azure-devops',
  'feast',
  'github',
  'gitlab',
  'jenkins',
  'kserve',
  'kubeflow-pipelines',
  'mlflow',
  'prometheus',
];

/** Somebody else's server, which writes down whoever comes by. */
async function startOther() {
  const requests: string[] = [];
  const server: Server = createServer((request, response) => {
    requests.push(`${request.url} ${JSON.stringify(request.headers)}`);
    response.end('{}');
  });
  await new Promise<void>(done => {
    server.listen(0, '127.0.0.1', done);
  });
  return {
    requests,
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise(done => {
        server.closeAllConnections();
        server.close(done);
      }),
  };
}

describe('collectors stay with their source', () => {
  let sources: EverySource;
  let other: Awaited<ReturnType<typeof startOther>>;
  let collectors: Map<string, Collector>;
  let entities: Entity[];

  beforeAll(async () => {
    sources = await EverySource.start();
    other = await startOther();
    entities = sourceEntities(sources.addresses);
    const made = await collectorsOf(
      sources.config(source => `t0k3n-${source}`),
    );
    collectors = new Map(made.map(one => [one.id, one]));
  }, 120_000);

  afterAll(async () => {
    await sources.close();
    await other.close();
  });

  beforeEach(() => {
    other.requests.length = 0;
    sources.requests.length = 0;
  });

  function targetsOf(id: string): TargetReference[] {
    const collector = collectors.get(id)!;
    return entities.flatMap(entity => collector.targetsOf(entity));
  }

  it.each(ids)('where it leads elsewhere, and say so: %s', async id => {
    const { port } = other;
    const places = [
      `http://127.0.0.1:${port}/`,
      `http://localhost:${port}/api/v3/`,
      `//localhost:${port}/`,
      `http://${sources.addresses.main}@127.0.0.1:${port}/`,
      `\\\\127.0.0.1:${port}/`,
      'http://169.254.169.254/latest/meta-data/',
      'file:///etc/passwd',
    ];
    for (const location of places) {
      sources.handle = ({ response }) => {
        response.writeHead(302, { location }).end('{}');
      };
      for (const target of targetsOf(id)) {
        const { result, logged } = await sweepOnce(collectors.get(id)!, target);
        expect(result.observations).toEqual([]);
        expect(result.gaps).not.toEqual([]);
        for (const { code, message } of result.gaps) {
          // A sign-in page that is led to means that credentials aren't taken.
          expect(code).toMatch(/^(invalid|forbidden|not-found)$/);
          expect(message).not.toContain(location);
        }
        expect(logged).not.toContain('t0k3n');
      }
    }
    expect(sources.requests).not.toEqual([]);
    expect(other.requests).toEqual([]);
  });

  it.each(ids)('where the next page is elsewhere: %s', async id => {
    const next = `http://127.0.0.1:${other.port}/next`;
    sources.handle = async ({ response, sound }) => {
      const answer = await sound();
      send(response, {
        ...answer,
        headers: { ...answer.headers, link: `<${next}>; rel="next"` },
        // Some say it in the body.
        body: answer.body.replace(
          /"(next|nextUrl|next_page|@odata.nextLink)":\s*"[^"]*"/g,
          `"$1":"${next}"`,
        ),
      });
    };
    for (const target of targetsOf(id)) {
      await sweepOnce(collectors.get(id)!, target);
    }
    expect(sources.requests).not.toEqual([]);
    expect(other.requests).toEqual([]);
  });

  it.each(ids)('where every address in an answer is another: %s', async id => {
    sources.handle = async ({ response, sound }) => {
      const answer = await sound();
      const body = answer.body.replace(
        /https?:\/\/localhost:\d+/g,
        `http://127.0.0.1:${other.port}`,
      );
      send(response, { ...answer, body });
    };
    for (const target of targetsOf(id)) {
      await sweepOnce(collectors.get(id)!, target);
    }
    expect(sources.requests).not.toEqual([]);
    expect(other.requests).toEqual([]);
  });

  it('and what Backstage reads for them takes no credentials along', async () => {
    // Its readers follow redirects, as hosts keep archives elsewhere.
    sources.handle = ({ response }) => {
      const location = `http://localhost:${other.port}/archive`;
      response.writeHead(302, { location }).end();
    };
    const collector = collectors.get('repository')!;
    for (const target of targetsOf('repository')) {
      const { result, logged } = await sweepOnce(collector, target);
      expect(result.observations).toEqual([]);
      expect(result.gaps).not.toEqual([]);
      expect(JSON.stringify(result) + logged).not.toContain('t0k3n');
    }
    const said = other.requests.join('\n');
    expect(said).not.toContain('t0k3n');
    expect(said).not.toMatch(/"authorization"/i);
    const sent = sources.requests.map(({ headers }) => headers).join('\n');
    expect(sent).toMatch(/"authorization"/);
  });
});
