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

import {
  observationSchemas,
  type Observation,
  type ObservationKind,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { mlopsMaturityAnnotations } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import fc from 'fast-check';
import {
  arbitraryOfZod,
  forCases,
  hostileText,
  patience,
} from '../__testUtils__/hostile';
import { decideFacts } from './decideFacts';
import { aComponent, now, settings } from './fixtures';
import { facts } from './index';
import { joinTargets } from './joinTargets';
import { buildPlatformEvidence } from './platformEvidence';
import { buildRepositoryEvidence } from './repositoryEvidence';
import type { FactInput } from './types';

const kinds = Object.keys(observationSchemas) as ObservationKind[];
const day = 86_400_000;

/** Around the windows of facts. */
const pastInstants = fc
  .double({ min: -400, max: 0, noNaN: true })
  .map(days => new Date(now.getTime() + days * day).toISOString());

/** As far off as a source may write, too. */
const anyInstants = fc.oneof(
  pastInstants,
  fc
    .double({ min: 0, max: 40, noNaN: true })
    .map(days => new Date(now.getTime() + days * day).toISOString()),
  fc.constantFrom(
    '0000-01-01T00:00:00Z',
    '1970-01-01T00:00:00.000Z',
    '9999-12-31T23:59:59.999Z',
    now.toISOString(),
  ),
);

const paths = fc.constantFrom(
  '.github/workflows/train.yaml',
  '.gitlab-ci.yml',
  'azure-pipelines.yml',
  'Jenkinsfile',
  'cloudbuild.yaml',
  'src/train.py',
  'notebooks/eda.ipynb',
  'requirements.txt',
  'pyproject.toml',
  'dvc.yaml',
  'Dockerfile',
  'Makefile',
  'README.md',
  'package.json',
);

const workflow = (command: string) =>
  JSON.stringify({
    on: { push: {}, schedule: [{ cron: '0 3 * * *' }] },
    jobs: { job: { steps: [{ name: command, run: command }] } },
  });

const contents = fc.oneof(
  hostileText,
  hostileText.map(workflow),
  fc.constantFrom('pytest tests/unit', 'python train.py').map(workflow),
  fc.jsonValue({ maxDepth: 3 }).map(value => JSON.stringify(value)),
);

function observed(
  kind: ObservationKind,
  instants: fc.Arbitrary<string>,
): fc.Arbitrary<Observation> {
  const data = arbitraryOfZod(observationSchemas[kind], {
    texts: hostileText,
    instants,
  });
  const placed =
    kind === 'file'
      ? fc.record({
          path: fc.oneof(paths, hostileText),
          sha: fc.constant('b'.repeat(40)),
          content: contents,
        })
      : data;
  return placed.map(
    (value, index = 0) =>
      ({ kind, key: `${index}`, data: value }) as unknown as Observation,
  );
}

const observations = (instants: fc.Arbitrary<string>) =>
  fc
    .tuple(
      ...kinds.map(kind =>
        fc.array(observed(kind, instants), { maxLength: 3 }),
      ),
    )
    .map(all => all.flat());

const annotations = fc.dictionary(
  fc.constantFrom(...Object.values(mlopsMaturityAnnotations)),
  hostileText,
  { maxKeys: 4, noNullPrototype: true },
);

const gaps = fc.array(
  fc.record({
    kinds: fc.subarray(kinds),
    code: fc.constantFrom(
      'forbidden' as const,
      'unavailable' as const,
      'invalid' as const,
      'too-large' as const,
    ),
    message: fc.constant('It could not be read.'),
  }),
  { maxLength: 2 },
);

const inputs = (instants: fc.Arbitrary<string>): fc.Arbitrary<FactInput> =>
  fc
    .record({
      observations: observations(instants),
      annotations,
      gaps,
      staleGaps: gaps,
      pathPrefix: fc.option(fc.constantFrom('src', 'notebooks'), {
        nil: undefined,
      }),
    })
    .map(drawn => {
      const target = {
        collector: 'github',
        title: 'GitHub',
        kinds,
        host: 'github.com',
        key: 'acme/churn',
        ...drawn,
      };
      const { repositories, platforms } = joinTargets([target]);
      const component = aComponent({ annotations: drawn.annotations });
      return {
        component,
        repositories: repositories.map(one =>
          buildRepositoryEvidence(one, drawn.annotations, settings),
        ),
        platforms: platforms.map(buildPlatformEvidence),
        collectable: new Set(kinds),
        consumers: [],
        settings,
      };
    });

const statuses = ['pass', 'partial', 'fail', 'unknown', 'not-applicable'];

describe('facts, whatever sources say', () => {
  it(
    'are decided, each with a status, a reason and links that are links',
    () => {
      forCases(500, inputs(anyInstants), input => {
        const decided = decideFacts(facts, input, [], now);
        expect(decided.results.size).toBe(facts.length);
        for (const [id, one] of decided.results) {
          if (!statuses.includes(one.status) || !one.reason.endsWith('.')) {
            throw new Error(`${id}: ${JSON.stringify(one)}`);
          }
          for (const { url } of one.evidence) {
            if (url !== undefined) {
              expect(new URL(url).protocol).toMatch(/^https?:$/);
            }
          }
          for (const at of [one.observedAt, one.validUntil]) {
            if (at !== undefined) expect(Date.parse(at)).not.toBeNaN();
          }
        }
        if (decided.nextChangeAt !== undefined) {
          expect(Date.parse(decided.nextChangeAt)).toBeGreaterThan(
            now.getTime(),
          );
        }
      });
    },
    patience(60_000),
  );

  it(
    'are decided the same again, and until the instant they name',
    () => {
      forCases(200, inputs(pastInstants), input => {
        const first = decideFacts(facts, input, [], now);
        const { nextChangeAt } = first;
        const last = nextChangeAt ? Date.parse(nextChangeAt) - 1 : undefined;
        for (const at of [now.getTime(), last ?? now.getTime() + 30 * day]) {
          const again = decideFacts(facts, input, [], new Date(at));
          const changed = [...first.results].flatMap(([id, { status }]) =>
            again.results.get(id)?.status === status
              ? []
              : [`${id}: ${status} → ${again.results.get(id)?.status}`],
          );
          expect(changed).toEqual([]);
        }
      });
    },
    patience(60_000),
  );
});
