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

import type {
  FactDefinition,
  FactScope,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { anEntity } from '../entities/fixtures';
import { inheritAttestations } from './inheritAttestations';
import { readAttestations } from './readAttestations';

const scopes: FactScope[] = [
  'component',
  'application',
  'group',
  'system',
  'organization',
];

/** One fact of each scope, named after it. */
const definitions = new Map(
  scopes.map((scope): [string, FactDefinition] => [
    scope,
    {
      id: scope,
      scope,
      group: 'people',
      title: scope,
      description: scope,
      howToFix: scope,
      attestable: 'yes',
      sources: ['attestation'],
    },
  ]),
);

function stated(ref: string, facts: string[] = scopes) {
  const annotations = facts.map(fact => [
    `mlops-maturity/attest.${fact}`,
    'met; on=2026-10-01',
  ]);
  return readAttestations(
    anEntity(ref, { annotations: Object.fromEntries(annotations) }),
    definitions,
  );
}

describe('inheritAttestations', () => {
  const { attestations, problems } = inheritAttestations(
    [
      { place: 'component', stated: stated('component:api') },
      { place: 'component', stated: stated('resource:model') },
      { place: 'system', stated: stated('system:shop') },
      { place: 'domain', stated: stated('domain:commerce') },
      { place: 'group', stated: stated('group:growth') },
      { place: 'group', stated: stated('group:company') },
    ],
    definitions,
  );
  const placesOf = (factId: string) =>
    attestations
      .filter(one => one.factId === factId)
      .map(({ entityRef }) => entityRef.replace('default/', ''));

  it('inherits by the scope of the fact, the nearest first', () => {
    const own = ['component:api', 'resource:model'];
    const groups = ['group:growth', 'group:company'];
    expect(placesOf('component')).toEqual(own);
    expect(placesOf('application')).toEqual(own);
    expect(placesOf('group')).toEqual([...own, ...groups]);
    expect(placesOf('system')).toEqual([
      ...own,
      'system:shop',
      'domain:commerce',
    ]);
    expect(placesOf('organization')).toEqual([
      ...own,
      'system:shop',
      'domain:commerce',
      ...groups,
    ]);
  });

  it('reports attestations that stand where they say nothing', () => {
    expect(problems).toHaveLength(12);
    expect(problems).toContainEqual({
      entityRef: 'group:default/growth',
      annotation: 'mlops-maturity/attest.system',
      message:
        "The attestation isn't inherited: system is to be attested on component or system or domain, not on a group.",
    });
  });

  it('reports what is malformed where it stands', () => {
    const entity = anEntity('group:growth', {
      annotations: {
        'mlops-maturity/attest.group': 'sure',
        'mlops-maturity/attest.nope': 'met; on=2026-10-01',
        'mlops-maturity/target-level': '3',
      },
    });
    const result = inheritAttestations(
      [{ place: 'group', stated: readAttestations(entity, definitions) }],
      definitions,
    );
    expect(result.attestations).toEqual([]);
    expect(result.problems.map(({ annotation }) => annotation)).toEqual([
      'mlops-maturity/attest.group',
      'mlops-maturity/attest.nope',
    ]);
  });
});
