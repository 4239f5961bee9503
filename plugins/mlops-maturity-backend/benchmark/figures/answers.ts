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

import type { Knex } from 'knex';
import { organization } from '../../src/__testUtils__/manyComponents/organization';
import { seededComponent } from '../../src/__testUtils__/manyComponents/copyProfiles';
import { seedPortal } from '../../src/__testUtils__/manyComponents/seedPortal';
import type { DatabaseServer } from '../DatabaseServer';
import { Portal } from '../portal/Portal';
import { reader, readerOfSome } from '../portal/PortalOptions';
import { quantile } from '../quantile';
import type { Report } from '../report';
import { seedCatalog } from '../seedCatalog';
import { measure } from './measure';
import { startPeer } from './peer';

const model = 'automation-ladder';
const api = 'mlops-maturity';

/** What the pages ask; some of it of another component each time. */
function questions(n: number): Record<string, (run: number) => string> {
  const scorecard = `${api}/scorecard`;
  const year = new Date(Date.now() - 365 * 86_400_000);
  return {
    summary: () =>
      `${scorecard}/summary?model=${model}&groupBy=owner&movement=true`,
    'summary of all models': () => `${scorecard}/summary`,
    'components page': () => `${scorecard}/components?model=${model}&limit=25`,
    gaps: () => `${scorecard}/gaps?model=${model}`,
    trend: () =>
      `${scorecard}/trend?model=${model}&from=${year.toISOString().slice(0, 10)}`,
    dimensions: () => `${scorecard}/dimensions?model=${model}&groupBy=owner`,
    comparison: () =>
      `${scorecard}/comparison?model=${model}&with=microsoft-2020`,
    'entity assessments': run =>
      `${api}/entities/component/default/${nameOf(run, n)}/assessments`,
  };
}

/** Components all over the table, the same in each run of the benchmark. */
function nameOf(run: number, n: number): string {
  return seededComponent((run * 7919) % n).name;
}

/** Half of the teams: their members read about half of the components. */
export const owners = organization().teams.filter(
  (_, index) => index % 2 === 0,
);

/**
 * How long the answers of a portal with n components take. The peer is asked
 * too, and callers with conditions, where there is a catalog.
 */
export async function measureAnswers(
  report: Report,
  server: DatabaseServer,
  options: { n: number; runs: number; withCatalog: boolean; profiles: Knex },
): Promise<void> {
  const { n, runs } = options;
  const database = server.name;
  const databases = {
    catalog: await server.create(),
    'mlops-maturity': await server.create(),
  };
  const portal = await Portal.start({
    databases,
    plugins: ['mlops-maturity'],
    owners,
    config: {
      mlopsMaturity: {
        // It looks at the empty catalog once, before it is filled.
        schedule: { catalog: { hours: 24 } },
        entityFilter: { kind: 'Component' },
        // Each reader's components are asked for once.
        readableFor: { hours: 1 },
      },
    },
  });
  await seedPortal(databases['mlops-maturity'], n, options.profiles);
  const { withCatalog } = options;
  if (withCatalog) await seedCatalog(databases.catalog, n);
  const peer = withCatalog
    ? await startPeer(report, server, { n, catalog: databases.catalog })
    : undefined;

  const add = (figure: string, ours: number, unit: string, theirs?: number) =>
    report.add({ figure, n, ours, unit, peer: theirs, database });

  for (const [name, path] of Object.entries(questions(n))) {
    const theirs = await peer?.(name, nameOf);
    const callers = [
      ['', reader],
      [', half readable', readerOfSome(0)],
    ];
    // What a caller may read by conditions, the catalog says.
    for (const [who, as] of callers.slice(0, withCatalog ? 2 : 1)) {
      const measured = await measure(portal, { path, as, runs });
      add(`${name}${who}, p50`, measured.p50, 'ms', theirs?.p50);
      add(`${name}${who}, p99`, measured.p99, 'ms', theirs?.p99);
      add(
        `${name}${who}, statements`,
        measured.statements,
        'statements',
        theirs?.statements,
      );
      if (!who) add(`${name}, size`, measured.bytes, 'bytes', theirs?.bytes);
    }
  }
  if (withCatalog) await measureColdReaders(portal, add, Math.min(runs, 10));
  const { peakBytes } = await portal.usage();
  add(
    'peak memory of the answering backend',
    peakBytes / 2 ** 20,
    'MiB',
    peer && (await peer.usage()).peakBytes / 2 ** 20,
  );
  await portal.stop();
  await peer?.stop();
}

/** A caller whose readable components aren't known yet: the catalog is asked. */
async function measureColdReaders(
  portal: Portal,
  add: (figure: string, ours: number, unit: string) => void,
  runs: number,
): Promise<void> {
  const times: number[] = [];
  for (let run = 1; run <= runs; run += 1) {
    const { ms } = await portal.get(questions(1).summary(0), readerOfSome(run));
    times.push(ms);
  }
  add('summary, half readable, first time, p50', quantile(times, 0.5), 'ms');
}
