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

import fc from 'fast-check';
import { unitTestsRun } from './code/unitTestsRun';
import { dataValidated } from './data/dataValidated';
import {
  aContext,
  anInput,
  aRepository,
  aRun,
  aWorkflow,
  daysAgo,
  now,
} from './fixtures';
import { continuousImprovement } from './governance/continuousImprovement';
import { dataPipeline } from './data/dataPipeline';
import {
  aPlatformPipeline,
  aPlatformRun,
  withPlatformRuns,
} from './platformRunFixtures';
import {
  aModel,
  aTracked,
  aVersion,
  anExperiment,
  linkedTo,
} from './registryFixtures';
import { centralTrainingMetrics } from './tracking/centralTrainingMetrics';
import { progressiveDelivery } from './release/progressiveDelivery';
import { rollbackReady } from './release/rollbackReady';
import { anEndpoint, servedBy } from './servingFixtures';
import { experimentTracking } from './tracking/experimentTracking';
import { modelsVersioned } from './tracking/modelsVersioned';
import { automatedModelTesting } from './training/automatedModelTesting';
import { automatedTraining } from './training/automatedTraining';
import { scheduledRetraining } from './training/scheduledRetraining';
import { trainingPipelineInProduction } from './training/trainingPipelineInProduction';
import type { Fact, FactInput } from './types';

const passing = aContext({
  'experiment-tracking': 'pass',
  'model-registry': 'pass',
  'scheduled-retraining': 'pass',
});

function decideAt(fact: Fact, input: FactInput, at: number) {
  return fact.decide(input, { ...passing, now: new Date(at) });
}

const age = fc.integer({ min: 1, max: 2400 }).map(tenths => tenths / 10);
const ages = fc
  .uniqueArray(age, { maxLength: 6 })
  .map(all => all.toSorted((a, b) => a - b));

const trackedInputs = fc
  .record({
    runs: ages,
    poor: fc.nat({ max: 3 }),
    shared: fc.boolean(),
    more: fc.boolean(),
    versions: ages,
    bad: fc.nat({ max: 3 }),
    marked: fc.boolean(),
  })
  .map(({ runs, poor, shared, more, versions, bad, marked }) =>
    linkedTo({
      experiments: [
        anExperiment(
          runs.map((days, index) =>
            aTracked(days, {
              origin: 'job',
              ...(index < poor ? { parameters: [] } : {}),
            }),
          ),
          { shared, more },
        ),
      ],
      models: [
        aModel(
          versions.map((days, index) =>
            aVersion(String(9 - index), days, {
              ...(marked
                ? { aliases: [index === 0 ? 'champion' : 'previous'] }
                : {}),
              run: aTracked(days, {
                metrics:
                  index < bad ? [] : [{ name: 'auc', value: 0.9 - index / 9 }],
              }),
            }),
          ),
        ),
      ],
    }),
  );

const platformInputs = fc
  .record({ runs: ages, delivered: ages, weekly: fc.boolean() })
  .map(({ runs, delivered, weekly }) => {
    const repository = withPlatformRuns(
      runs.map(days => aPlatformRun(days, ['ingest-data', 'train'])),
      aPlatformPipeline(weekly ? {} : { schedules: undefined }),
    );
    const workflow = aWorkflow();
    return linkedTo(
      {},
      {
        repositories: [
          {
            ...repository,
            runs: [
              ...repository.runs,
              ...delivered.map(days =>
                aRun({
                  workflow,
                  createdAt: daysAgo(days),
                  work: { install: ['pipelineDelivery'] },
                }),
              ),
            ],
          },
        ],
      },
    );
  });

/** Runs of a training and of a test, some started by a person, by age. */
const runInputs = fc
  .record({ tests: ages, trainings: ages, byHand: fc.nat({ max: 3 }) })
  .map(({ tests, trainings, byHand }) => {
    const workflow = aWorkflow();
    const runs = [
      ...tests.map(days =>
        aRun({
          workflow,
          createdAt: daysAgo(days),
          sha: 'e'.repeat(40),
          work: { unit: ['unitTests'], rollback: ['deploy'] },
        }),
      ),
      ...trainings.map((days, index) =>
        aRun({
          workflow,
          createdAt: daysAgo(days),
          trigger: index < byHand ? 'manual' : 'schedule',
          sha: 'e'.repeat(40),
          work: {
            check: ['dataValidation'],
            fit: ['train'],
            evaluate: ['evaluate'],
          },
        }),
      ),
    ].sort((a, b) => Date.parse(b.run.createdAt) - Date.parse(a.run.createdAt));
    return anInput({ repositories: [aRepository({ runs })] });
  });

const trafficInputs = age.map(days =>
  servedBy([anEndpoint({ splitAt: daysAgo(days) })]),
);

describe('the times of a decision', () => {
  it.each(
    [
      [experimentTracking, trackedInputs],
      [centralTrainingMetrics, trackedInputs],
      [modelsVersioned, trackedInputs],
      [continuousImprovement, trackedInputs],
      [automatedTraining, platformInputs],
      [scheduledRetraining, platformInputs],
      [trainingPipelineInProduction, platformInputs],
      [dataPipeline, platformInputs],
      [scheduledRetraining, runInputs],
      [unitTestsRun, runInputs],
      [dataValidated, runInputs],
      [automatedModelTesting, runInputs],
      [rollbackReady, runInputs],
      [progressiveDelivery, trafficInputs],
    ].map(([fact, inputs]) => [(fact as Fact).id, fact, inputs] as const),
  )('of %s are those at which its status changes', (_, fact, inputs) => {
    fc.assert(
      fc.property(
        inputs as fc.Arbitrary<FactInput>,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (input, share) => {
          const start = now.getTime();
          const first = decideAt(fact as Fact, input, start);
          const ends = [first.validUntil, first.nextChangeAt]
            .flatMap(end => (end ? Date.parse(end) : []))
            .concat(start + 400 * 86_400_000);
          const between = start + share * (Math.min(...ends) - start);
          const { status, executions } = decideAt(fact as Fact, input, between);
          expect({ status, executions }).toEqual({
            status: first.status,
            executions: first.executions,
          });
          if (first.status !== 'pass' || !first.validUntil) return;
          const end = Date.parse(first.validUntil);
          expect(decideAt(fact as Fact, input, end).status).toBe('pass');
          expect(decideAt(fact as Fact, input, end + 1).status).not.toBe(
            'pass',
          );
        },
      ),
      { numRuns: 200 },
    );
  });
});
