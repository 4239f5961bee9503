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

import {
  coreServices,
  createServiceFactory,
  type LoggerService,
  type RootLoggerService,
} from '@backstage/backend-plugin-api';
import { mockCredentials } from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import type { Knex } from 'knex';
import request from 'supertest';
import { collectorModules } from './__testUtils__/collectorModules';
import { aDatabase, databases } from './__testUtils__/databases';
import {
  EverySource,
  send,
  sourceEntities,
  type Exchange,
} from './__testUtils__/hostile';
import { startBackend } from './__testUtils__/startBackend';
import { waitFor } from './__testUtils__/waitFor';
import { invalidate, targetClaims } from './database/claims';

/** No token holds another one, and each is found wherever it turns up. */
const tokenOf = (source: string) => `s3cr3t-${source}-9f3b1c`;

/** What is logged by anything in the backend, as text, before redaction. */
function recordingLogger(lines: string[]): RootLoggerService {
  const record = (message: string, meta?: unknown) => {
    const error = meta instanceof Error ? meta : undefined;
    const all = [message, error?.stack, error?.cause, JSON.stringify(meta)];
    lines.push(all.map(String).join(' '));
  };
  const logger: LoggerService = {
    error: record,
    warn: record,
    info: record,
    debug: record,
    child: () => logger,
  };
  return logger;
}

/** Everything of a request that holds a credential, as it came in. */
function credentialsIn({ request: { headers } }: Exchange): string {
  return `${headers.authorization} ${headers['private-token']}`;
}

type Fault = (exchange: Exchange) => void | Promise<void>;

/** What sources and what stands before them say when they tell too much. */
const faults: Record<string, Fault> = {
  'a refusal that repeats the credentials': exchange => {
    const told = `Bad credentials: ${credentialsIn(exchange)}`;
    exchange.response.writeHead(401, {
      'content-type': 'application/json',
      'www-authenticate': `Bearer error="${told}"`,
    });
    exchange.response.end(JSON.stringify({ message: told }));
  },
  'an error page that shows the request': exchange => {
    exchange.response.writeHead(500, { 'content-type': 'text/html' });
    exchange.response.end(
      `<pre>${JSON.stringify(exchange.request.headers)}</pre>`,
    );
  },
  'no JSON but the credentials': exchange => {
    exchange.response.writeHead(200, { 'content-type': 'application/json' });
    exchange.response.end(credentialsIn(exchange));
  },
  'another form, with the credentials': exchange => {
    exchange.response.writeHead(200, { 'content-type': 'application/json' });
    exchange.response.end(JSON.stringify([credentialsIn(exchange)]));
  },
  'a redirect that carries the credentials': exchange => {
    const told = encodeURIComponent(credentialsIn(exchange));
    const location = `http://user:${told}@localhost:1/?token=${told}`;
    exchange.response.writeHead(302, { location }).end();
  },
  'a connection that breaks': ({ response }) => {
    response.destroy();
  },
  'what it says when all is well': async ({ response, sound }) =>
    send(response, await sound()),
};

describe.each(databases.eachSupportedId())('tokens on %s', id => {
  const logged: string[] = [];
  let sources: EverySource;
  let knex: Knex;
  let backend: Awaited<ReturnType<typeof startBackend>>;
  let config: JsonObject;

  beforeAll(async () => {
    knex = await aDatabase(id);
    sources = await EverySource.start();
    config = sources.config(tokenOf);
    const { mlopsMaturity, ...rootConfig } = config;
    const logger = recordingLogger(logged);
    backend = await startBackend({
      knex,
      sources: [],
      entities: sourceEntities(sources.addresses),
      rootConfig,
      config: mlopsMaturity as JsonObject,
      features: [
        ...collectorModules,
        createServiceFactory({
          service: coreServices.rootLogger,
          deps: {},
          factory: () => logger,
        }),
        createServiceFactory({
          service: coreServices.logger,
          deps: {},
          factory: () => logger,
        }),
      ],
    });
    await waitFor('every component assessed', 90_000, isDone);
  }, 120_000);

  afterAll(async () => {
    await backend?.stop();
    await sources?.close();
  });

  async function isDone(): Promise<boolean> {
    for (const table of ['target_state', 'component_state']) {
      const open = await knex(table).whereRaw('done_version < wanted_version');
      if (open.length > 0) return false;
    }
    const assessed = await knex('component_state').whereNotNull('assessed_at');
    return assessed.length === 4;
  }

  /** As they were configured, and as they were sent. */
  function secrets(): string[] {
    const names = [
      ...['github', 'gitlab', 'azure', 'gitea', 'jenkins', 'kubernetes'],
      ...['mlflow', 'prometheus', 'kubeflow', 'feast'],
    ];
    return names.flatMap(name => {
      const token = tokenOf(name);
      const basic = (user: string) =>
        Buffer.from(`${user}:${token}`).toString('base64');
      return [token, basic(''), basic('reader'), basic('PAT')].flatMap(one => [
        one,
        encodeURIComponent(one),
      ]);
    });
  }

  function expectNoneIn(text: string) {
    expect(text.length).toBeGreaterThan(0);
    expect(secrets().filter(secret => text.includes(secret))).toEqual([]);
  }

  async function answers(): Promise<string> {
    const paths = [
      'health/collectors',
      'health/coverage',
      'models',
      'facts',
      'scorecard/summary',
      'scorecard/components?model=automation-ladder',
      'scorecard/export?model=automation-ladder&format=csv',
      ...['winback', 'transformer', 'imaging', 'elsewhere'].flatMap(name =>
        ['assessments', 'facts', 'history'].map(
          what => `entities/component/default/${name}/${what}`,
        ),
      ),
    ];
    const texts: string[] = [];
    for (const path of paths) {
      const { status, text } = await request(backend.server)
        .get(`/api/mlops-maturity/${path}`)
        .set('authorization', mockCredentials.user.header());
      expect([path, status]).toEqual([path, 200]);
      texts.push(text);
    }
    return texts.join('\n');
  }

  async function everythingStored(): Promise<string> {
    const tables: string[] =
      id === 'SQLITE_3'
        ? await knex('sqlite_master').where({ type: 'table' }).pluck('name')
        : await knex('pg_tables')
            .where({ schemaname: 'public' })
            .pluck('tablename');
    expect(tables).toEqual(expect.arrayContaining(['observation', 'target']));
    const rows = await Promise.all(tables.map(table => knex(table).select()));
    return JSON.stringify(rows);
  }

  it('are sent to every source, or nothing here would be tested', () => {
    const sent = sources.requests.map(({ headers }) => headers).join('\n');
    const unsent = [
      ...['github', 'gitlab', 'mlflow', 'prometheus', 'kubeflow', 'feast'],
      'kubernetes',
    ].filter(name => !sent.includes(tokenOf(name)));
    expect(unsent).toEqual([]);
    for (const credentials of [
      `:${tokenOf('azure')}`,
      `reader:${tokenOf('jenkins')}`,
      `reader:${tokenOf('gitea')}`,
    ]) {
      expect(sent).toContain(Buffer.from(credentials).toString('base64'));
    }
  });

  it.each(Object.keys(faults))(
    'are told to nobody after %s',
    async name => {
      sources.handle = faults[name];
      const before = sources.requests.length;
      await invalidate(knex, targetClaims, 'all', new Date());
      await waitFor('every target swept', 60_000, isDone);
      expect(sources.requests.length - before).toBeGreaterThan(8);
      expectNoneIn(logged.join('\n'));
      expectNoneIn(await answers());
      expectNoneIn(await everythingStored());
    },
    90_000,
  );
});
