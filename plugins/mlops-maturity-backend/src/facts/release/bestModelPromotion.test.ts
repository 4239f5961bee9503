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

import { aContext, anInput, aRepository, aRun, daysAgo } from '../fixtures';
import { aModel, aVersion, linkedTo } from '../registryFixtures';
import { anEndpoint, servedBy } from '../servingFixtures';
import { bestModelPromotion } from './bestModelPromotion';

describe('best-model-promotion', () => {
  it.each([
    ['fail', 'fail', 'No versions share production traffic'],
    ['not-applicable', 'not-applicable', 'There is no production traffic'],
    // Traffic that was split says nothing yet about who won it.
    ['pass', 'unknown', 'No serving platform is connected'],
    ['partial', 'unknown', 'No serving platform is connected'],
    ['unknown', 'unknown', 'No serving platform is connected'],
  ] as const)(
    'where progressive-delivery is %s, it is %s',
    (progressive, status, reason) => {
      const decision = bestModelPromotion.decide(
        anInput(),
        aContext({ 'progressive-delivery': progressive }),
      );
      expect(decision.status).toBe(status);
      expect(decision.reason).toContain(reason);
    },
  );
});

describe('best-model-promotion on a linked platform', () => {
  const promotedAt = daysAgo(10);
  const on = (
    endpoint: Parameters<typeof anEndpoint>[0],
    runs: ReturnType<typeof aRun>[] = [],
  ) =>
    bestModelPromotion.decide(
      servedBy(
        [anEndpoint({ splitAt: daysAgo(11), promotedAt, ...endpoint })],
        {
          repositories: [aRepository({ runs })],
        },
      ),
      aContext({ 'progressive-delivery': 'pass' }),
    );
  const deployed = (trigger: 'push' | 'manual') =>
    aRun({ createdAt: promotedAt, trigger, work: { ship: ['deploy'] } });

  it('passes where the platform promoted by itself, or a run that nobody started', () => {
    expect(on({ promotedBy: { kind: 'automation' } })).toMatchObject({
      status: 'pass',
      observedAt: promotedAt,
      validUntil: daysAgo(-170),
    });
    expect(on({}, [deployed('push')]).status).toBe('pass');
  });

  it('fails where a person promoted, is partial where nothing tells', () => {
    expect(on({ promotedBy: { kind: 'person' } }).status).toBe('fail');
    expect(on({}, [deployed('manual')]).status).toBe('fail');
    expect(on({}).status).toBe('partial');
  });

  it.each([
    ['nothing was promoted', { promotedAt: undefined }],
    ['it was promoted before the split', { splitAt: daysAgo(9) }],
    [
      'it was too long ago',
      { splitAt: daysAgo(190), promotedAt: daysAgo(181) },
    ],
  ])('fails if %s', (_, endpoint) => {
    expect(on({ promotedBy: { kind: 'automation' }, ...endpoint }).status).toBe(
      'fail',
    );
  });

  it('passes when the alias moved after an evaluation in the same run', () => {
    const movedAt = daysAgo(5);
    const models = [
      aModel([
        aVersion('12', 9, { aliases: ['champion'], updatedAt: movedAt }),
      ]),
    ];
    const moved = (work: Parameters<typeof aRun>[0]) =>
      bestModelPromotion.decide(
        linkedTo(
          { models },
          {
            repositories: [
              aRepository({ runs: [aRun({ createdAt: movedAt, ...work })] }),
            ],
          },
        ),
        aContext({ 'progressive-delivery': 'fail' }),
      );
    const evaluated = {
      compare: ['evaluate' as const],
      fit: ['train' as const],
    };
    expect(moved({ work: evaluated })).toMatchObject({
      status: 'pass',
      reason: expect.stringContaining(
        "Version 12 of churn was moved to production on 2026-11-15, after job 'compare' of ci.yml had evaluated it",
      ),
    });
    expect(moved({ work: { fit: ['train'] } }).status).toBe('fail');
    expect(moved({ work: evaluated, trigger: 'manual' }).status).toBe('fail');
  });
});
