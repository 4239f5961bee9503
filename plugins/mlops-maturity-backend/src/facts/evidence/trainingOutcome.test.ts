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

import { aRun, anInput, daysAgo } from '../fixtures';
import {
  aModel,
  aTracked,
  aVersion,
  anExperiment,
  linkedTo,
} from '../registryFixtures';
import { trainingOutcome } from './trainingOutcome';

const minute = 1 / 1440;
const run = aRun({
  createdAt: daysAgo(3),
  finishedAt: daysAgo(3 - 30 * minute),
  work: { fit: ['train'] },
});

describe('trainingOutcome', () => {
  it.each([
    ['in its time', 3 - 20 * minute, true],
    ['half an hour after', 3 - 60 * minute, true],
    ['an hour before', 3 + 60 * minute, false],
    ['hours after', 3 - 200 * minute, false],
  ])('looks for a version made %s', (_, days, found) => {
    const models = [aModel([aVersion('12', days)])];
    expect(trainingOutcome(linkedTo({ models }), run).found).toBe(found);
  });

  it('looks for a tracked run that finished in its time', () => {
    const experiments = [
      anExperiment([aTracked(3 - 20 * minute, { name: 'x' })]),
    ];
    expect(trainingOutcome(linkedTo({ experiments }), run)).toMatchObject({
      found: true,
      hint: 'In its time run x of the experiment churn-experiment finished.',
    });
  });

  it('says that none was seen, and what to connect', () => {
    expect(trainingOutcome(anInput(), run).hint).toMatch(
      /was not seen\. No model registry is connected/,
    );
  });
});
