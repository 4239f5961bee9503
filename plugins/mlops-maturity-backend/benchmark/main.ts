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

// Measures the plugin beside its nearest peer, on real databases:
//   yarn bench [--quick] [--database postgres,sqlite] [--figures answers,...]
//              [--components 1000,10000,100000]
// Prints each figure as a line of JSON, and all of them as a table in the end.

import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { toError } from '@backstage/errors';
import { openDatabase } from '../src/__testUtils__/manyComponents/openDatabase';
import { seededProfiles } from '../src/__testUtils__/manyComponents/seedPortal';
import { DatabaseServer, type DatabaseName } from './DatabaseServer';
import { collectDemoWorld } from './demoWorld';
import { measureAnswers } from './figures/answers';
import { measureCatalog } from './figures/catalog';
import { measureEvaluation } from './figures/evaluation';
import { measureYear } from './figures/storage';
import { measureSweeps } from './figures/sweeps';
import { Report } from './report';

/** How much is measured: some minutes, or more than half an hour. */
const sizes = {
  quick: {
    answers: { components: [300, 1000], runs: 40 },
    catalog: { components: [300, 1000] },
    evaluation: { components: [100, 300] },
    sweeps: { components: [40, 100], webhooks: 10 },
    storage: { components: [100], days: 365 },
  },
  full: {
    answers: { components: [1000, 10_000, 100_000], runs: 150 },
    catalog: { components: [1000, 10_000] },
    evaluation: { components: [300, 1000] },
    sweeps: { components: [100, 300], webhooks: 20 },
    storage: { components: [100, 300], days: 365 },
  },
};
/** Beyond, filling the catalog takes longer than all the rest. */
const catalogUpTo = 10_000;

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    database: { type: 'string', default: 'postgres,sqlite' },
    figures: { type: 'string', default: Object.keys(sizes.full).join(',') },
    components: { type: 'string' },
  },
});

async function main(): Promise<void> {
  const size = values.quick ? sizes.quick : sizes.full;
  const asked = values.components?.split(',').map(Number);
  const figures = new Set(values.figures.split(','));
  const report = new Report(line => process.stdout.write(`${line}\n`));
  const files = await DatabaseServer.start('sqlite');
  const needsWorld = figures.has('evaluation') || figures.has('storage');
  const worldAddress = await files.create();
  if (needsWorld) await collectDemoWorld(worldAddress);
  const world = await openDatabase(worldAddress);
  const profiles = figures.has('answers') ? await seededProfiles(1) : undefined;

  for (const name of values.database.split(',') as DatabaseName[]) {
    const server = await DatabaseServer.start(name);
    try {
      for (const n of profiles ? (asked ?? size.answers.components) : []) {
        const { runs } = size.answers;
        const withCatalog = n <= catalogUpTo;
        await measureAnswers(report, server, {
          ...{ n, runs, withCatalog, profiles: profiles! },
        });
      }
      if (figures.has('catalog')) {
        for (const n of asked ?? size.catalog.components) {
          await measureCatalog(report, server, { n });
        }
      }
      if (figures.has('evaluation')) {
        for (const n of asked ?? size.evaluation.components) {
          await measureEvaluation(report, server, { n, world });
        }
      }
      if (figures.has('sweeps')) {
        const { components, webhooks } = size.sweeps;
        for (const n of asked ?? components) {
          await measureSweeps(report, server, { n, webhooks });
        }
      }
      if (figures.has('storage')) {
        const { components, days } = size.storage;
        for (const n of asked ?? components) {
          await measureYear(report, server, { n, days, world });
        }
      }
    } finally {
      await server.stop();
    }
  }
  await profiles?.destroy();
  await world.destroy();
  await files.stop();
  report.addGrowth();
  const [{ model }] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  process.stdout.write(
    `\n${report.table()}\n\n${cpus().length} x ${model}, ${memory} GiB, Node ${process.version}\n`,
  );
}

main().then(
  () => process.exit(0),
  error => {
    process.stderr.write(`${toError(error).stack}\n`);
    process.exit(1);
  },
);
