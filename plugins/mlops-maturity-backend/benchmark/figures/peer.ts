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

import type { JsonObject } from '@backstage/types';
import type { DatabaseServer } from '../DatabaseServer';
import { connect } from '../DatabaseServer';
import { Portal, until } from '../portal/Portal';
import type { Usage } from '../portal/PortalOptions';
import type { Report } from '../report';
import { measure, type Measured } from './measure';

const plugin = 'tech-insights';
const retrievers = {
  entityMetadataFactRetriever: ['hasTitle', 'hasDescription', 'hasTags'],
  entityOwnershipFactRetriever: ['hasOwner', 'hasGroupOwner'],
  techdocsFactRetriever: ['hasAnnotationBackstageIoTechdocsRef'],
};

/** What the peer takes for the nearest thing to a question of ours. */
export type PeerFigures = {
  (
    question: string,
    nameOf: (run: number, n: number) => string,
  ): Promise<Measured | undefined>;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
};

/**
 * Starts the peer over the same catalog and has it gather its facts. It answers
 * by running its checks, for one entity, for some, or for all.
 */
export async function startPeer(
  report: Report,
  server: DatabaseServer,
  { n, catalog }: { n: number; catalog: string },
): Promise<PeerFigures> {
  const address = await server.create();
  const portal = await Portal.start({
    databases: { catalog, [plugin]: address },
    plugins: [plugin],
    config: { techInsights: peerConfig() },
  });
  const knex = connect(address);
  for (const retriever of Object.keys(retrievers)) {
    await until(`${retriever} has its facts`, async () => {
      const [{ rows }] = await knex('facts')
        .where('id', retriever)
        .count({ rows: '*' });
      return Number(rows) >= n;
    });
  }
  if (server.name === 'postgres') await knex.raw('VACUUM ANALYZE');
  await knex.destroy();

  // It has one answer about all components; figures are up to who reads it.
  const all = await measure(portal, {
    ...{ plugin, path: () => `${plugin}/checks/run`, runs: 1, once: true },
    body: () => ({ entities: [] }),
  });
  report.add({
    ...{ figure: 'the peer: all checks of all components', n },
    ...{ ours: all.p50 / 1000, unit: 's', database: server.name },
  });

  const figures = async (
    question: string,
    nameOf: (run: number, n: number) => string,
  ) => {
    switch (question) {
      case 'summary':
      case 'gaps':
        return all;
      case 'components page':
        return measure(portal, {
          ...{ plugin, path: () => `${plugin}/checks/run`, runs: 20 },
          body: run => ({
            entities: Array.from({ length: 25 }, (_, index) => ({
              kind: 'component',
              namespace: 'default',
              name: nameOf(run * 25 + index, n),
            })),
          }),
        });
      case 'entity assessments':
        return measure(portal, {
          ...{ plugin, runs: 50, body: () => ({}) },
          path: run =>
            `${plugin}/checks/run/default/component/${nameOf(run, n)}`,
        });
      default:
        return undefined;
    }
  };
  return Object.assign(figures, {
    usage: () => portal.usage(),
    stop: () => portal.stop(),
  });
}

/** Twenty checks of what its own retrievers tell, of one or two facts each. */
export function peerConfig(): JsonObject {
  const facts = Object.entries(retrievers).flatMap(([retriever, names]) =>
    names.map(name => ({ retriever, name })),
  );
  const pairs = facts.flatMap((one, index) => [
    [one],
    ...facts.slice(index + 1).map(other => [one, other]),
  ]);
  const checks = Object.fromEntries(
    pairs.slice(0, 20).map((asked, index) => [
      `check${index}`,
      {
        type: 'json-rules-engine',
        name: `Check ${index}`,
        description: asked.map(({ name }) => name).join(' and '),
        factIds: [...new Set(asked.map(({ retriever }) => retriever))],
        rule: {
          conditions: {
            all: asked.map(({ name }) => ({
              ...{ fact: name, operator: 'equal', value: true },
            })),
          },
        },
      },
    ]),
  );
  return {
    factRetrievers: Object.fromEntries(
      // Five seconds after the start, and not again.
      Object.keys(retrievers).map(retriever => [
        retriever,
        { cadence: '0 0 1 1 *' },
      ]),
    ),
    factChecker: { checks },
  };
}
