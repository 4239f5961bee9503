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
  deploymentEvent,
  olderJobEvent,
  pipelineEvent,
  pushEvent,
} from './__fixtures__/webhooks';
import { gitlabEvents } from './gitlabEvents';
import { GitlabHosts } from './GitlabHosts';

const events = gitlabEvents(
  new GitlabHosts([
    {
      host: 'gitlab.acme.example',
      baseUrl: 'https://gitlab.acme.example',
      apiBaseUrl: 'https://gitlab.acme.example/api/v4',
    },
    {
      host: 'acme.example',
      baseUrl: 'https://acme.example/git',
      apiBaseUrl: 'https://acme.example/git/api/v4',
    },
  ]),
);

describe('gitlabEvents', () => {
  it.each([
    ['gitlab.pipeline', pipelineEvent],
    ['gitlab.deployment', deploymentEvent],
    ['gitlab.push', pushEvent],
    ['gitlab.build', olderJobEvent],
  ])('%s tells of the project, by path and by number', (topic, payload) => {
    expect(events.topics).toContain(topic);
    expect(events.read({ topic, eventPayload: payload })).toEqual([
      { target: { host: 'gitlab.acme.example', key: 'ml/group/churn' } },
      { target: { host: 'gitlab.acme.example', key: '380' } },
    ]);
  });

  it('knows a server below a path', () => {
    const { project } = pushEvent;
    const web_url = 'https://acme.example/git/ML/group/Churn';
    const moved = { project: { ...project, web_url, id: null } };
    expect(events.read({ topic: 'gitlab.push', eventPayload: moved })).toEqual([
      { target: { host: 'acme.example', key: 'ml/group/churn' } },
    ]);
    const { project_id, ...older } = olderJobEvent;
    expect(
      events.read({
        topic: 'gitlab.build',
        eventPayload: { ...older, repository: { homepage: web_url } },
      }),
    ).toEqual([{ target: { host: 'acme.example', key: 'ml/group/churn' } }]);
  });

  it.each([
    [undefined],
    ['text'],
    [{ project: null }],
    [
      {
        project: {
          path_with_namespace: '../../etc',
          web_url: 'https://gitlab.acme.example/x',
        },
      },
    ],
    [
      {
        project: {
          path_with_namespace: 'a/b',
          web_url: 'https://evil.example/a/b',
        },
      },
    ],
    [{ project: { path_with_namespace: 'a/b', web_url: 'nonsense' } }],
  ])('makes nothing of %j', eventPayload => {
    expect(events.read({ topic: 'gitlab.push', eventPayload })).toEqual([]);
  });
});
