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

import {
  aContext,
  aRepository,
  aRun,
  aWorkflow,
  anInput,
  daysAgo,
} from '../fixtures';
import type { RepositoryEvidence } from '../types';
import { eventTriggeredRetraining } from './eventTriggeredRetraining';

function aTraining(options: Parameters<typeof aRun>[0]) {
  return aRun({ createdAt: daysAgo(30), work: { fit: ['train'] }, ...options });
}

function listening(triggers: object, classes = { train: 'command' as const }) {
  return aWorkflow({
    classes,
    triggers: { ...aWorkflow().triggers, ...triggers },
  });
}

function decide(repository: Partial<RepositoryEvidence>) {
  return eventTriggeredRetraining.decide(
    anInput({ repositories: [{ ...aRepository(), ...repository }] }),
    aContext(),
  );
}

describe('event-triggered-retraining', () => {
  it.each([
    ['a dispatch', { trigger: 'event', title: 'new-data' }],
    ['an API call', { trigger: 'api' }],
    [
      'a resource of Azure Pipelines',
      { trigger: 'upstream', vendorTrigger: 'resourceTrigger' },
    ],
    [
      'an app that dispatches the workflow',
      { trigger: 'manual', automated: true },
    ],
  ] as const)('passes with %s, for 180 days', (_, options) => {
    expect(decide({ runs: [aTraining(options)] })).toMatchObject({
      status: 'pass',
      validUntil: daysAgo(-150),
    });
  });

  it.each([
    ['a person', aTraining({ trigger: 'manual' })],
    ['a schedule', aTraining({ trigger: 'schedule' })],
    [
      'an event of long ago',
      aTraining({ trigger: 'event', createdAt: daysAgo(181) }),
    ],
    [
      'an event whose run releases',
      aRun({ trigger: 'event', work: { release: ['deploy'] } }),
    ],
  ])('fails for a training by %s', (_, run) => {
    expect(decide({ runs: [run] }).status).toBe('fail');
  });

  it.each([
    ['events', { dispatchTypes: ['new-data'] }],
    ['another workflow', { upstream: true }],
  ])(
    'is partial where a training workflow only listens to %s',
    (what, triggers) => {
      expect(decide({ workflows: [listening(triggers)] })).toMatchObject({
        status: 'partial',
        reason: expect.stringContaining(`listens to ${what}`),
      });
    },
  );

  it('is unknown where runs cannot be read', () => {
    expect(decide({ collectedAt: undefined }).status).toBe('unknown');
  });
});
