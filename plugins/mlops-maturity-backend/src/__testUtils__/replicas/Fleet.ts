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

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  startDemoSources,
  type DemoSources,
} from '@mlops-maturity/demo-sources';
import knexFactory, { type Knex } from 'knex';
import { anEntity } from '../../entities/fixtures';
import { FaultyGithub } from '../FaultyGithub';
import { OwnPostgres } from './OwnPostgres';
import { Replica } from './Replica';

const scenarios = resolve(__dirname, '../../../../../examples/scenarios');
const kit = (name: string) => `  - ${join(scenarios, 'kits', name)}`;

/** What every repository is like: code, or code that is tested and scanned. */
const stories = {
  plain: `
description: Code
commits: { every: 9d, by: [mara-lind] }
from:
${kit('python-model')}
`,
  full: `
description: Code, and what is done with it
commits: { every: 9d, by: [mara-lind] }
from:
${kit('python-model')}
${kit('ci')}
${kit('deploy-on-push')}
runs:
  - { workflow: ci.yml, event: push, count: 3 }
  - { workflow: deploy.yml, event: push, count: 2 }
deployments:
  - { environment: production, workflow: deploy.yml }
`,
};

/** A level that differs between the stories. */
const testedModel = `
id: tested
version: '1.0.0'
title: Tested
description: Whether code is tested.
source: { title: A test }
engine: ladder
dimensions:
  - { id: code, title: Code, description: The code. }
levels:
  - { rank: 0, label: '0', name: None, description: Nothing yet. }
  - { rank: 1, label: '1', name: Tested, description: Code is tested. }
criteria:
  - id: code-tested
    title: Code is tested
    from: 1
    dimension: code
    kind: requirement
    requires: ci-pipeline
`;

export type Story = keyof typeof stories;

/** That a replica began to collect a repository. */
export type Sweep = { repository: string; replica: string };

/**
 * Replicas that are processes, one PostgreSQL, and one GitHub over real HTTP
 * whose repositories are those of the demo.
 */
export class Fleet {
  /** In the order in which they began. */
  readonly sweeps: Sweep[] = [];
  readonly #replicas: Replica[] = [];
  readonly #clients: Knex[] = [];

  private constructor(
    readonly postgres: OwnPostgres,
    readonly github: FaultyGithub,
    /** Names of components, each with a repository. */
    readonly names: string[],
    private readonly sources: DemoSources,
    private readonly folder: string,
    private readonly collectTimeoutMs: number,
  ) {}

  static async start(options: {
    components: number;
    /** How long the source takes for each answer. */
    latencyMs: number;
    /** How long one sweep may take; what a killed replica was at waits so long. */
    collectTimeoutMs: number;
  }): Promise<Fleet> {
    const folder = await mkdtemp(join(tmpdir(), 'fleet-'));
    await mkdir(join(folder, 'github/acme'), { recursive: true });
    for (const [story, text] of Object.entries(stories)) {
      await writeFile(join(folder, `github/acme/${story}.yaml`), text);
    }
    await writeFile(join(folder, 'tested.yaml'), testedModel);
    const sources = await startDemoSources({
      port: 0,
      scenariosFolder: folder,
    });
    const github = await FaultyGithub.start(sources.url, 'acme/plain');
    const names = Array.from(
      { length: options.components },
      (_, number) => `m-${String(number).padStart(3, '0')}`,
    );
    const fleet = new Fleet(
      await OwnPostgres.start(),
      github,
      names,
      sources,
      folder,
      options.collectTimeoutMs,
    );
    github.onRequest = async ({ slug, below, token }) => {
      if (below === '') fleet.sweeps.push({ repository: slug, replica: token });
      await new Promise(done => {
        setTimeout(done, options.latencyMs);
      });
    };
    return fleet;
  }

  /** From now on every repository tells another story. */
  tell(story: Story): void {
    this.github.model = `acme/${story}`;
  }

  /**
   * Starts a replica.
   *
   * @param database - those that share it share the work
   * @param after - what has to be over before it begins; it loads its code
   * meanwhile
   */
  async replica(
    name: string,
    database: string,
    after: Promise<unknown> = Promise.resolve(),
  ): Promise<Replica> {
    const { host, url } = this.github;
    const replica = Replica.load();
    this.#replicas.push(replica);
    await after;
    await replica.start({
      entities: this.names.map(component =>
        anEntity(`component:${component}`, {
          annotations: {
            'backstage.io/source-location': `url:${url}/acme/${component}/`,
            'mlops-maturity/retrain-trigger': 'drift-detected',
          },
          spec: { type: 'ml-model', lifecycle: 'production', owner: 'team' },
        }),
      ),
      config: {
        app: { baseUrl: 'http://localhost' },
        backend: {
          baseUrl: 'http://localhost',
          listen: { port: 0, host: '127.0.0.1' },
          database: {
            client: 'pg',
            connection: this.postgres.address,
            prefix: `${database}_`,
          },
        },
        integrations: {
          github: [{ host, apiBaseUrl: `${url}/api/v3`, token: name }],
        },
        // No events backend is there to be asked.
        events: { useEventBus: 'never' },
        mlopsMaturity: {
          models: [{ file: join(this.folder, 'tested.yaml') }],
          github: { timeoutSeconds: 2 },
          schedule: {
            catalog: { seconds: 1 },
            idle: { milliseconds: 100 },
            collect: { hours: 10 },
            collectTimeout: { milliseconds: this.collectTimeoutMs },
            takeOverAfter: { seconds: 4 },
          },
        },
      },
    });
    return replica;
  }

  /** The plugin's database, as replicas of the given one see it. */
  client(database: string): Knex {
    const connection = this.postgres.database(`${database}_mlops-maturity`);
    const knex = knexFactory({
      ...{ client: 'pg', connection },
      // A restart of PostgreSQL cuts its connections, too.
      log: { error: () => {} },
    });
    this.#clients.push(knex);
    return knex;
  }

  async close(): Promise<void> {
    for (const replica of this.#replicas) await replica.kill();
    for (const client of this.#clients) await client.destroy();
    await this.github.close();
    await this.sources.close();
    await this.postgres.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}
