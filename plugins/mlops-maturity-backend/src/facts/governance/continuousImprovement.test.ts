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
  aModel,
  aTracked,
  aVersion,
  linkedTo,
  unreadable,
} from '../registryFixtures';
import { aComponent, aContext, anInput, daysAgo } from '../fixtures';
import { continuousImprovement } from './continuousImprovement';

const input = anInput({
  component: aComponent({ system: 'system:default/crm' }),
});

describe('continuous-improvement', () => {
  it.each([
    ['pass', 'The model is retrained on a schedule'],
    ['fail', undefined],
  ] as const)(
    'is unknown without a registry, with scheduled retraining that is %s',
    (retraining, hint) => {
      const decision = continuousImprovement.decide(
        input,
        aContext({ 'scheduled-retraining': retraining }),
      );
      expect(decision).toMatchObject({
        status: 'unknown',
        reason: expect.stringContaining('No model registry is connected'),
      });
      expect(decision.hint).toBe(hint);
    },
  );
});

describe('continuous-improvement with a registry', () => {
  const context = aContext({ 'scheduled-retraining': 'fail' });
  const promoted = (
    name: string,
    days: number,
    value: number | undefined,
    version: Parameters<typeof aVersion>[2] = {},
    metric = 'val_auc',
  ) =>
    aVersion(name, days, {
      run: aTracked(days, { metrics: [{ name: metric, value }] }),
      ...version,
    });
  const champion = { aliases: ['champion'] };
  const previous = { aliases: ['previous'] };
  const decideLinked = (...versions: ReturnType<typeof aVersion>[]) =>
    continuousImprovement.decide(
      linkedTo({ models: [aModel(versions)] }),
      context,
    );

  it('passes with two versions that are not worse than those before', () => {
    expect(
      decideLinked(
        promoted('3', 10, 0.91, champion),
        promoted('2', 60, 0.9, previous),
        promoted('1', 300, 0.9, { stage: 'Archived' }),
      ),
    ).toMatchObject({
      status: 'pass',
      reason: expect.stringContaining('val_auc went from 0.9 to 0.91'),
      observedAt: daysAgo(10),
      validUntil: daysAgo(-120),
    });
  });

  it('knows metrics of which less is better', () => {
    const pair = (before: number, after: number) =>
      decideLinked(
        promoted('2', 10, after, champion, 'val_rmse'),
        promoted('1', 60, before, previous, 'val_rmse'),
      ).status;
    expect(pair(2, 1)).toBe('pass');
    expect(pair(1, 2)).toBe('fail');
  });

  it.each([
    [
      'a version that is worse',
      [promoted('2', 10, 0.8, champion), promoted('1', 60, 0.9, previous)],
      'fail',
    ],
    ['one version', [promoted('2', 10, 0.9, champion)], 'partial'],
    [
      'metrics of different names',
      [
        promoted('2', 10, 0.9, champion),
        promoted('1', 60, 0.9, previous, 'val_f1'),
      ],
      'partial',
    ],
    [
      'a number that tells nothing of quality',
      [
        promoted('2', 10, 5, champion, 'duration'),
        promoted('1', 60, 9, previous, 'duration'),
      ],
      'partial',
    ],
    [
      'versions that never were in production',
      [promoted('2', 10, 0.9)],
      'fail',
    ],
    [
      'versions of long ago',
      [promoted('2', 190, 0.9, champion), promoted('1', 200, 0.9, previous)],
      'fail',
    ],
  ])('judges %s', (_, versions, status) => {
    expect(decideLinked(...versions).status).toBe(status);
  });

  it('is unknown where the registry could not be read', () => {
    expect(
      continuousImprovement.decide(unreadable(['registeredModel']), context)
        .reason,
    ).toMatch(/refused/);
  });
});
