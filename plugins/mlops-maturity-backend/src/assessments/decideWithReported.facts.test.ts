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

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Observation } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { Attestation } from '../attestations/types';
import { decideFacts, facts } from '../facts';
import { anInput, daysAgo, now, settings } from '../facts/fixtures';
import { joinTargets } from '../facts/joinTargets';
import { buildPlatformEvidence } from '../facts/platformEvidence';
import { buildRepositoryEvidence } from '../facts/repositoryEvidence';
import type { FactInput } from '../facts/types';
import { decideWithReported } from './decideWithReported';
import { withReportedAbout } from './reportedEvidence';

const documented: Observation[] = JSON.parse(
  readFileSync(resolve(__dirname, '../../../../docs/push.md'), 'utf8').match(
    /```json\n([^]*?)```/,
  )![1],
).observations;
const [testRun] = documented;

/** A component without sources, about which only this was pushed. */
function anInputWith(observations: Observation[]): FactInput {
  const { repositories, platforms } = joinTargets(
    withReportedAbout(
      'component:default/churn',
      [],
      observations.map(observation => ({
        observation,
        origin: 'push',
        keptAt: now.toISOString(),
      })),
    ),
  );
  return anInput({
    repositories: repositories.map(one =>
      buildRepositoryEvidence(one, {}, settings),
    ),
    platforms: platforms.map(buildPlatformEvidence),
  });
}

const observed = anInput({ repositories: [], platforms: [] });

function decide(observations: Observation[], attestations: Attestation[] = []) {
  const all = anInputWith(observations);
  return decideWithReported(facts, { all, observed }, attestations, now)
    .results;
}

function withData(observation: Observation, data: object): Observation {
  return {
    ...observation,
    data: { ...observation.data, ...data },
  } as Observation;
}

const lint = withData(testRun, { pipelineId: 'lint', name: 'Lint' });

const pushes: Record<string, Observation[]> = {
  'the documented example': documented,
  'a run that only lints': [lint],
  'a run and a report that failed': documented.slice(0, 2).map(one => {
    const outcome = { conclusion: 'failure', passed: 105, failed: 5 };
    return withData(one, outcome);
  }),
  'a pipeline that never ran': [
    {
      kind: 'pipeline',
      key: 'train',
      data: { id: 'train', name: 'Train', state: 'active' },
    },
  ],
  'a model without versions': [
    {
      kind: 'registeredModel',
      key: 'churn',
      data: { name: 'churn', versions: [] },
    },
  ],
};

describe('decideWithReported, with all facts', () => {
  const without = decideFacts(facts, observed, [], now).results;

  it.each(Object.entries(pushes))(
    'finds nothing failing or unknown that was not, for %s',
    (_, observations) => {
      const raw = decideFacts(facts, anInputWith(observations), [], now);
      const changed = (results: typeof without) =>
        [...results.values()].filter(
          ({ factId, status }) =>
            status !== without.get(factId)!.status &&
            status !== 'pass' &&
            status !== 'partial',
        );
      // What is pushed would count against the component if it were all.
      expect(changed(raw.results).length).toBeGreaterThan(5);
      expect(changed(decide(observations))).toEqual([]);
    },
  );

  it('keeps what people attest where pushed evidence shows nothing', () => {
    const attestations = ['automated-training', 'model-registry'].map(
      (factId): Attestation => ({
        ...{ factId, status: 'pass', on: daysAgo(1) },
        entityRef: 'component:default/churn',
      }),
    );
    const attested = { status: 'pass', origin: 'attested' };
    const afterRun = decide([lint], attestations);
    expect(afterRun.get('automated-training')).toMatchObject(attested);
    const bare = pushes['a model without versions'];
    expect(decide(bare, attestations).get('model-registry')).toMatchObject(
      attested,
    );
    expect(decide(bare).get('model-registry')).toMatchObject({
      status: 'unknown',
      hint: expect.stringContaining('churn has no version'),
    });
  });

  it('passes what pushed evidence proves', () => {
    const results = decide(documented);
    for (const id of ['unit-tests-run', 'model-registry', 'some-automation']) {
      expect(results.get(id)).toMatchObject({
        status: 'pass',
        origin: 'reported',
      });
    }
  });
});
