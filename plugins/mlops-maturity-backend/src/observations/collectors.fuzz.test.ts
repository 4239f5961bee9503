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

/* eslint-disable jest/no-conditional-expect --
   what comes of a case decides what must hold of it */

import type { Entity } from '@backstage/catalog-model';
import type {
  Collector,
  CollectorEvents,
  TargetReference,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { checkedSweep } from '@mlops-maturity/backstage-plugin-mlops-maturity-node/testUtils';
import fc from 'fast-check';
import type { Knex } from 'knex';
import { aDatabase, databases } from '../__testUtils__/databases';
import {
  arbitraryDamage,
  collectorsOf,
  damaged,
  EverySource,
  forCases,
  forCasesInTurn,
  hostileText,
  mostly,
  patience,
  send,
  sourceEntities,
  wildValue,
} from '../__testUtils__/hostile';
import { replaceObservations } from '../database/observations';

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
  'repository',
];

describe('collectors, whatever', () => {
  let sources: EverySource;
  let collectors: Map<string, Collector>;
  let entities: Entity[];
  let stores: Knex[];

  beforeAll(async () => {
    sources = await EverySource.start();
    entities = sourceEntities(sources.addresses);
    const made = await collectorsOf(sources.config(source => `t-${source}`));
    collectors = new Map(made.map(one => [one.id, one]));
    stores = [];
    for (const [id] of databases.eachSupportedId()) {
      stores.push(await aDatabase(id));
    }
  }, 120_000);

  afterAll(() => sources.close());

  function targetsOf(collector: Collector): TargetReference[] {
    return entities.flatMap(entity => collector.targetsOf(entity));
  }

  /** Of the configuration, and those that Backstage knows without any. */
  function hostsOf(collector: Collector): Set<string> {
    const own = targetsOf(collector).map(({ host }) => host);
    return new Set([...own, 'github.com', 'gitlab.com', 'dev.azure.com']);
  }

  it('are all there, and each finds something to read', () => {
    expect([...collectors.keys()].sort()).toEqual(ids);
    const without = [...collectors.values()].filter(
      one => targetsOf(one).length === 0,
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it.each(ids)(
    'annotations say, call only hosts of the configuration: %s',
    id => {
      const collector = collectors.get(id)!;
      const hosts = hostsOf(collector);
      const names = entities.flatMap(({ metadata }) =>
        Object.keys(metadata.annotations ?? {}),
      );
      const others = [
        'mlops-maturity/mlflow-server',
        'mlops-maturity/prometheus-server',
        'mlflow.org/experiment-id',
        'mlflow.org/tracking-url',
        'dev.azure.com/project',
        'dev.azure.com/build-definition',
        'backstage.io/managed-by-location',
        'backstage.io/kubernetes-label-selector',
        'backstage.io/kubernetes-cluster',
        'gitlab.com/instance',
        'jenkins.io/github-folder',
      ];
      const annotations = fc.dictionary(
        fc.constantFrom(...names, ...others),
        fc.oneof(
          hostileText,
          hostileText.map(text => `url:${text}`),
          hostileText.map(
            text => `url:http://${sources.addresses.main}/${text}`,
          ),
          hostileText.map(text => `tarnwick/${text}`),
        ),
        { maxKeys: 5, noNullPrototype: true },
      );
      const changed = fc
        .tuple(fc.constantFrom(...entities), annotations)
        .map(([{ metadata, ...rest }, added]) => ({
          ...rest,
          metadata: {
            ...metadata,
            annotations: { ...metadata.annotations, ...added },
          },
        }));
      forCases(1_000, changed, entity => {
        for (const target of collector.targetsOf(entity)) {
          expect(hosts).toContain(target.host);
          const all = [target.host, target.key, target.pathPrefix ?? ''];
          // eslint-disable-next-line no-control-regex
          expect(all.join('')).not.toMatch(/[\0-\u001f]/);
        }
      });
    },
    patience(20_000),
  );

  it.each(ids)(
    'sources answer, tell gaps and observations that can be stored: %s',
    async id => {
      const collector = collectors.get(id)!;
      const cases = fc.record({
        target: fc.constantFrom(...targetsOf(collector)),
        from: fc.nat({ max: 30 }),
        damages: fc.array(arbitraryDamage, { minLength: 1, maxLength: 3 }),
        every: fc.constantFrom(1, 1, 3, 1_000),
      });
      await forCasesInTurn(6, cases, async one => {
        let asked = 0;
        sources.handle = async ({ response, sound }) => {
          const answer = await sound();
          const at = asked - one.from;
          asked += 1;
          if (at < 0 || at % one.every !== 0 || answer.status !== 200) {
            send(response, answer);
            return;
          }
          send(response, { ...answer, body: worse(answer.body, one.damages) });
        };
        // No TypeError: what a source says wrongly is a gap.
        const swept = await checkedSweep(collector, one.target);
        for (const { message } of swept.gaps) {
          expect(message).not.toMatch(/undefined|is not a function|TypeError/);
        }
        for (const knex of stores) {
          await knex.transaction(tx => store(tx, swept.observations));
        }
      });
    },
    patience(60_000),
  );

  async function store(
    tx: Knex,
    observations: Parameters<typeof replaceObservations>[2],
  ) {
    const target = { collector: 'any', host: 'any', key: 'any' };
    const before = await tx('target').where(target).first('id');
    const id = before?.id ?? (await tx('target').insert(target, ['id']))[0].id;
    await replaceObservations(tx, Number(id), observations, new Set());
  }

  it.each(ids)('events hold, make of them what they can: %s', id => {
    const { events } = collectors.get(id)!;
    if (!events) return;
    const payloads = fc.oneof(
      wildValue,
      mostly(
        fc.record(
          {
            repository: fc.record({
              full_name: hostileText,
              html_url: hostileText,
              name: hostileText,
            }),
            project: fc.record({
              path_with_namespace: hostileText,
              web_url: hostileText,
            }),
            resource: fc.record({ id: hostileText, url: hostileText }),
            deployment: fc.record({ id: fc.nat(), payload: hostileText }),
            deployment_status: fc.record({ state: hostileText }),
            workflow_run: fc.record({ id: fc.nat(), path: hostileText }),
            commits: fc.array(fc.record({ added: fc.array(hostileText) })),
          },
          { requiredKeys: [] },
        ),
      ),
    );
    const hosts = hostsOf(collectors.get(id)!);
    forCases(
      1_000,
      fc.tuple(fc.constantFrom(...events.topics), payloads),
      ([topic, eventPayload]) => {
        for (const { target } of outcomesOf(events, topic, eventPayload)) {
          expect(hosts).toContain(target.host);
        }
      },
    );
  });
});

/** What an event means; nothing where it has not the form that it should. */
function outcomesOf(
  events: CollectorEvents,
  topic: string,
  eventPayload: unknown,
) {
  try {
    return events.read({ topic, eventPayload });
  } catch (error) {
    // A schema says no; anything else would be a mistake in reading it.
    expect((error as Error).name).toMatch(/^(ZodError|InputError)$/);
    return [];
  }
}

/** JSON with some places wrong; anything else cut off. */
function worse(body: string, damages: Parameters<typeof damaged>[1][]): string {
  try {
    const value: unknown = JSON.parse(body);
    return JSON.stringify(damages.reduce(damaged, value));
  } catch {
    return body.slice(0, damages[0].at % Math.max(1, body.length));
  }
}
