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

import { aPlatform, daysAgo, now } from '../fixtures';
import { aModel, aVersion, linkedTo } from '../registryFixtures';
import {
  linkedModels,
  previousProductionVersion,
  productionVersion,
  readyVersions,
  unseenRegistry,
  versionEvidence,
  versionsChangedWithin,
  versionsCreatedWithin,
} from './registeredModels';

const nameOf = (each: { version: { version: string } } | undefined) =>
  each?.version.version;

function inProduction(...versions: ReturnType<typeof aVersion>[]) {
  return nameOf(productionVersion(linkedTo({ models: [aModel(versions)] })));
}

describe('registered models', () => {
  it('are versions of all linked models, newest first, without prompts', () => {
    const input = linkedTo({
      models: [
        aModel([aVersion('1', 9), aVersion('2', 3, { state: 'failed' })]),
        aModel([aVersion('p', 1)], {
          tags: { 'mlflow.prompt.is_prompt': 'True' },
        }),
      ],
    });
    input.platforms.push(
      aPlatform({ key: 'b', models: [aModel([aVersion('7', 2)])] }),
    );
    expect(linkedModels(input)).toHaveLength(2);
    expect(readyVersions(input).map(nameOf)).toEqual(['7', '1']);
  });

  it.each([
    ['the alias champion', { aliases: ['challenger', 'Champion'] }],
    ['the alias prod', { aliases: ['prod'] }],
    ['the alias live', { aliases: ['live'] }],
    ['the stage Production', { stage: 'Production' }],
    ['an approval', { stage: 'Approved' }],
  ])('are in production by %s', (_, marks) => {
    expect(inProduction(aVersion('2', 1), aVersion('1', 9, marks))).toBe('1');
  });

  it.each([
    ['no mark', {}],
    ['an alias that only sounds so', { aliases: ['pre-prod', 'product'] }],
    ['an approval that is pending', { stage: 'PendingManualApproval' }],
    ['an archive', { stage: 'Production', archived: true }],
    [
      'a state that is not ready',
      { aliases: ['champion'], state: 'failed' as const },
    ],
  ])('are not in production with %s', (_, marks) => {
    expect(inProduction(aVersion('1', 9, marks))).toBeUndefined();
  });

  it('are in production by an alias rather than by an approval, then by the last change', () => {
    expect(
      inProduction(
        aVersion('3', 1, { stage: 'Approved' }),
        aVersion('2', 5, { aliases: ['champion'] }),
      ),
    ).toBe('2');
    expect(
      inProduction(
        aVersion('3', 4, { stage: 'Approved' }),
        aVersion('2', 9, { stage: 'Approved', updatedAt: daysAgo(1) }),
      ),
    ).toBe('2');
  });

  it.each([
    ['the alias previous', { aliases: ['previous'] }],
    ['the alias rollback', { aliases: ['rollback'] }],
    ['the stage Archived', { stage: 'Archived' }],
    ['another approval', { stage: 'Approved' }],
  ])('were in production before by %s', (_, marks) => {
    const versions = [
      aVersion('3', 1),
      aVersion('2', 2, { aliases: ['champion'] }),
      aVersion('1', 9, marks),
    ];
    const input = linkedTo({ models: [aModel(versions)] });
    expect(nameOf(previousProductionVersion(input))).toBe('1');
  });

  it('have no previous one where nothing tells, or of another model', () => {
    const champion = aVersion('2', 2, { aliases: ['champion'] });
    const previous = aVersion('1', 9, { aliases: ['previous'] });
    expect(
      previousProductionVersion(
        linkedTo({ models: [aModel([champion, aVersion('1', 9)])] }),
      ),
    ).toBeUndefined();
    expect(
      previousProductionVersion(
        linkedTo({ models: [aModel([champion]), aModel([previous])] }),
      ),
    ).toBeUndefined();
  });

  it('are made and changed within a window, its end included', () => {
    const versions = readyVersions(
      linkedTo({
        models: [
          aModel([
            aVersion('2', 180),
            aVersion('1', 300, { updatedAt: daysAgo(10) }),
          ]),
        ],
      }),
    );
    expect(versionsCreatedWithin(versions, 180, now).map(nameOf)).toEqual([
      '2',
    ]);
    expect(versionsCreatedWithin(versions, 179, now)).toEqual([]);
    expect(versionsChangedWithin(versions, 20, now).map(nameOf)).toEqual(['1']);
  });

  it('link to nothing but the web, and shorten what is long', () => {
    const [version] = readyVersions(
      linkedTo({
        models: [
          aModel([aVersion('1', 3, { url: 'data:text/html,x' })], {
            name: 'n'.repeat(500),
          }),
        ],
      }),
    );
    const { url, title } = versionEvidence(version);
    expect(url).toBeUndefined();
    expect(title.length).toBeLessThan(200);
  });

  it('are not missing where the component is linked to an experiment alone', () => {
    expect(unseenRegistry(linkedTo({ experiments: [] }))).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining('No model registry is linked'),
    });
  });
});
