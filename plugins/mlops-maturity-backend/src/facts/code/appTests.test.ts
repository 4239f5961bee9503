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

import type { WorkClass } from '../../workflows/types';
import type { FactInput } from '../types';
import { aContext, anInput, aRepository, aRun } from '../fixtures';
import { appIntegrationTests } from './appIntegrationTests';
import { appUnitTests } from './appUnitTests';

function consumer(
  name: string,
  repositories: FactInput['repositories'],
): FactInput['consumers'][number] {
  const ref = `component:default/${name}`;
  return { entity: { ref, kind: 'component', tags: [] }, repositories };
}

const running = (key: string, workClass: WorkClass) =>
  aRepository({ key, runs: [aRun({ work: { tests: [workClass] } })] });

describe.each([
  { fact: appUnitTests, workClass: 'unitTests' as const },
  { fact: appIntegrationTests, workClass: 'integrationTests' as const },
])('$fact.id', ({ fact, workClass }) => {
  const decide = (overrides: Partial<FactInput>) =>
    fact.decide(anInput(overrides), aContext());

  it('passes where every consumer runs them, whatever the component does', () => {
    const consumers = [
      consumer('shop', [running('shop/web', workClass)]),
      consumer('crm', [aRepository(), running('shop/crm', workClass)]),
    ];
    expect(decide({ consumers }).status).toBe('pass');
  });

  it('fails where one consumer does not, although the component does', () => {
    const consumers = [
      consumer('shop', [running('shop/web', workClass)]),
      consumer('crm', [aRepository({ key: 'shop/crm' })]),
    ];
    const repositories = [running('shop/churn', workClass)];
    expect(decide({ consumers, repositories })).toMatchObject({
      status: 'fail',
      reason: expect.stringContaining('component:default/crm'),
    });
  });

  it('looks at the component itself where nobody consumes it', () => {
    expect(decide({ repositories: [running('a/b', workClass)] }).status).toBe(
      'pass',
    );
    expect(decide({}).status).toBe('fail');
  });

  it('is unknown where a consumer has no repository', () => {
    const consumers = [
      consumer('shop', [running('shop/web', workClass)]),
      consumer('crm', []),
    ];
    expect(decide({ consumers }).status).toBe('unknown');
  });
});
