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
  buildCompleted,
  codePushed,
  runOfRepository,
  runStateChanged,
} from './__fixtures__/serviceHooks';
import { azureDevOpsEvents } from './azureDevOpsEvents';

const events = azureDevOpsEvents({
  byName: new Map([
    [
      'dev.azure.com',
      {
        host: 'dev.azure.com',
        baseUrl: 'https://dev.azure.com',
        apiVersion: '7.1',
      },
    ],
  ]),
});

const keys = (eventPayload: unknown) =>
  events
    .read({ topic: 'azureDevOps', eventPayload })
    .map(({ target }) => `${target.host} ${target.key}`);

describe('azureDevOpsEvents', () => {
  it('listens to what the events backend sends on', () => {
    expect(events.topics).toContain('azureDevOps.build.complete');
    expect(events.topics).toContain('azureDevOps.git.push');
  });

  it('tells which pipeline and which repository a run was of', () => {
    expect(keys(buildCompleted)).toEqual([
      'dev.azure.com fabrikamfiber/fabrikamfiberchat/_build/mainrepo (1)',
      'dev.azure.com fabrikamfiber/fabrikamfiberchat/_git/mainrepo',
    ]);
    const { repository, ...resource } = buildCompleted.resource;
    expect(
      keys({
        ...buildCompleted,
        resource: {
          ...resource,
          repository: { ...repository, type: 'GitHub', name: 'acme/churn' },
        },
      }),
    ).toEqual([
      'dev.azure.com fabrikamfiber/fabrikamfiberchat/_build/mainrepo (1)',
    ]);
  });

  it('tells which repository was pushed to', () => {
    expect(keys(codePushed)).toEqual([
      'dev.azure.com fabrikam-fiber-inc/fabrikam-fiber-git/_git/fabrikam-fiber-git',
    ]);
  });

  it('knows the run of a pipeline by the address of its code', () => {
    expect(keys(runOfRepository)).toEqual([
      'dev.azure.com fabrikamfiber/fabrikamfiber-viva/_build/test-ci',
      'dev.azure.com fabrikamfiber/fabrikamfiber-viva/_git/fabrikamfiber',
    ]);
    expect(keys(runStateChanged)).toEqual([]);
  });

  it.each([
    undefined,
    null,
    'text',
    {},
    { resource: null },
    { resource: { definition: { name: 7 } } },
    JSON.parse(
      JSON.stringify(buildCompleted).replaceAll(
        'dev.azure.com',
        'evil.example',
      ),
    ),
    {
      ...buildCompleted,
      resource: {
        ...buildCompleted.resource,
        project: { name: '../..' },
        definition: { name: '..' },
        repository: { name: 'a/b' },
      },
    },
  ])('makes nothing of %j', payload => {
    expect(keys(payload)).toEqual([]);
  });
});
