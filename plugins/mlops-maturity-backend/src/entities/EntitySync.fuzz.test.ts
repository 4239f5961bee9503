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

import { mockServices } from '@backstage/backend-test-utils';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  defaultEntityFilter,
  mlopsMaturityAnnotations,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import fc from 'fast-check';
import type { Knex } from 'knex';
import { alwaysInForce } from '../__testUtils__/alwaysInForce';
import { aDatabase, databases } from '../__testUtils__/databases';
import {
  forCases,
  forCasesInTurn,
  hostileText,
  patience,
} from '../__testUtils__/hostile';
import { parseAttestation } from '../attestations/parseAttestation';
import { readComponent } from '../database/components';
import { factDefinitions } from '../facts';
import { parseModel } from '../models/parseModel';
import { readShippedModels } from '../models/readShippedModels';
import { aCollector, anEntity, related } from './fixtures';
import { EntitySync } from './EntitySync';

const definitions = new Map(factDefinitions.map(one => [one.id, one]));
const attestable = factDefinitions.filter(one => one.attestable !== 'no');

const dates = fc.oneof(
  fc.constantFrom('2026-10-01', '2024-02-30', '0000-01-01', '9999-12-31'),
  hostileText,
);
const attestations = fc
  .array(
    fc.oneof(
      fc.constantFrom('met', 'partial', 'unmet', 'na', 'waived'),
      dates.map(date => `on=${date}`),
      dates.map(date => `until=${date}`),
      hostileText.map(text => `note=${text}`),
      hostileText.map(text => `by=user:default/${text}`),
      hostileText.map(text => `evidence=${text}`),
      hostileText,
    ),
    { maxLength: 6 },
  )
  .map(parts => parts.join('; '));

describe('annotations that state something', () => {
  it('are attestations with sound dates and links, or a problem in words', () => {
    let stated = 0;
    const sound = fc.tuple(
      fc.constantFrom('met', 'na', 'unmet', 'partial'),
      attestations,
    );
    forCases(8_000, sound, ([word, rest]) => {
      const [{ id }] = attestable;
      const value = `${word}; on=2026-10-01; note=x; ${rest}`;
      for (const text of [value, rest]) {
        const read = parseAttestation(
          text,
          id,
          'component:default/churn',
          definitions.get(id),
        );
        if ('problem' in read) {
          expect(read.problem).toMatch(/\S/);
          continue;
        }
        stated += 1;
        const { on, until, evidence } = read.attestation;
        for (const at of [on, until ?? on]) {
          expect(new Date(at).toISOString()).toBe(at);
        }
        if (evidence) expect(evidence).toMatch(/^https?:/);
      }
    });
    expect(stated).toBeGreaterThan(100);
  });
});

const names = [
  ...Object.values(mlopsMaturityAnnotations),
  ...attestable.map(({ id }) => `mlops-maturity/attest.${id}`),
  'mlops-maturity/attest.__proto__',
  'github.com/project-slug',
  'mlflow.org/model-name',
  'prometheus.io/rule',
  'backstage.io/techdocs-ref',
  '__proto__',
  'constructor',
];

const entities = fc
  .array(
    fc.record({
      annotations: fc.dictionary(
        fc.constantFrom(...names),
        fc.oneof(hostileText, attestations, fc.constant('microsoft-2020=3')),
        { maxKeys: 6, noNullPrototype: true },
      ),
      title: fc.option(hostileText, { nil: undefined }),
      tags: fc.array(hostileText, { maxLength: 3 }),
      links: fc.array(fc.record({ url: hostileText, title: hostileText }), {
        maxLength: 3,
      }),
      lifecycle: fc.oneof(hostileText, fc.constant('production')),
      type: fc.constantFrom('ml-model', 'model-server', '__proto__'),
      dependsOn: fc.constantFrom(
        ['component:one0', 'resource:__proto__'],
        ['component:one1'],
        [],
      ),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map(all =>
    all.map(({ type, lifecycle, dependsOn, ...metadata }, index) =>
      anEntity(`component:one${index}`, {
        ...metadata,
        annotations: {
          ...metadata.annotations,
          'mlops-maturity/enabled': 'true',
        },
        spec: { type, lifecycle, dependsOn: [...dependsOn], owner: 'team' },
      }),
    ),
  );

describe('entities that anyone may have written', () => {
  const stores: Knex[] = [];

  beforeAll(async () => {
    for (const [id] of databases.eachSupportedId()) {
      stores.push(await aDatabase(id));
    }
  }, 60_000);

  it(
    'are components that can be stored, with links that are links',
    async () => {
      const files = await readShippedModels();
      const models = files.map(({ file, text }) => parseModel(text, file));
      await forCasesInTurn(60, entities, async (found: Entity[]) => {
        for (const knex of stores) {
          const sync = new EntitySync({
            knex,
            catalog: catalogServiceMock({ entities: related(found) }),
            auth: mockServices.auth(),
            logger: mockServices.logger.mock(),
            filter: defaultEntityFilter,
            collectors: [
              aCollector(),
              aCollector('mlflow', 'mlflow.org/model-name'),
            ],
            definitions,
            models,
            rules: alwaysInForce,
          });
          await sync.run();
          for (const entity of found) {
            const ref = stringifyEntityRef(entity);
            const { content } = (await readComponent(knex, ref))!;
            for (const { url } of content.component.links) {
              expect(new URL(url).protocol).toMatch(/^https?:$/);
            }
            for (const { message } of content.problems) {
              expect(message).toMatch(/\S/);
            }
          }
        }
      });
    },
    patience(60_000),
  );
});
