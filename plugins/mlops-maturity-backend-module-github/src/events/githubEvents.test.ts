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

import { parseObservation } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import examples from '@octokit/webhooks-examples';
import { githubEvents } from './githubEvents';

const { topics, read } = githubEvents(new Set(['github.com']));
const documented = topics.flatMap(topic => {
  const name = topic.replace('github.', '');
  const definition = examples.find(one => one.name === name);
  return (definition?.examples ?? []).map((payload, index) => ({
    topic,
    index,
    payload: structuredClone(payload) as any,
  }));
});

function example(name: string, fits: (payload: any) => boolean) {
  const found = documented.find(
    one => one.topic === `github.${name}` && fits(one.payload),
  );
  return structuredClone(found!.payload);
}

/** GitHub's example of a deployment by a run, to production. */
function deployedByRun() {
  const payload = example('deployment_status', one => one.workflow_run);
  payload.deployment.environment = 'production';
  payload.deployment_status.state = 'success';
  payload.workflow_run.event = 'workflow_dispatch';
  payload.workflow_run.name = 'Deploy';
  return payload;
}

describe('githubEvents', () => {
  it('knows every payload that GitHub gives as an example', () => {
    expect(documented.length).toBeGreaterThanOrEqual(50);
    const told = [
      'github.deployment',
      'github.deployment_status',
      'github.repository',
    ];
    const known = documented.map(({ topic, index, payload }) => ({
      name: `${topic} ${index}`,
      isTold: told.includes(topic) || payload.action === 'completed',
      outcomes: read({ topic, eventPayload: payload }),
    }));
    expect(
      known.filter(one => one.isTold && one.outcomes.length === 0),
    ).toEqual([]);
    for (const { target, keep = [] } of known.flatMap(one => one.outcomes)) {
      expect(target.host).toBe('github.com');
      expect(target.key).toBe(target.key.toLowerCase());
      for (const one of keep) expect(parseObservation(one)).toEqual(one);
    }
  });

  it('names the repository as annotations do', () => {
    const [outcome] = read({
      topic: 'github.workflow_run',
      eventPayload: example('workflow_run', one => one.action === 'completed'),
    });
    expect(outcome).toEqual({
      target: { host: 'github.com', key: 'codertocat/hello-world' },
    });
  });

  it('keeps which run made a deployment', () => {
    const payload = deployedByRun();
    const [{ keep }] = read({
      topic: 'github.deployment_status',
      eventPayload: payload,
    });
    expect(keep).toMatchObject([
      {
        kind: 'deployment',
        key: String(payload.deployment.id),
        data: {
          environment: 'production',
          state: 'success',
          succeededAt: '2022-01-03T01:28:40.000Z',
          runId: '289782451',
        },
      },
      {
        kind: 'pipelineRun',
        key: '289782451',
        data: {
          pipelineId: '17248323',
          name: 'Deploy',
          trigger: 'manual',
          vendorTrigger: 'workflow_dispatch',
          actor: { kind: 'person' },
          branch: 'gh-pages',
          completed: false,
        },
      },
    ]);
    expect(keep![1].data).not.toHaveProperty('path', expect.any(String));
  });

  it.each<[string, (payload: any) => void]>([
    ['without a run', one => delete one.workflow_run],
    ['of pages', one => (one.deployment.environment = 'github-pages')],
    ['of a preview', one => (one.deployment.environment = 'pr-17')],
    [
      'by a run that GitHub started by itself',
      one => (one.workflow_run.event = 'dynamic'),
    ],
  ])('keeps nothing of a deployment %s', (_, change) => {
    const payload = deployedByRun();
    change(payload);
    const outcomes = read({
      topic: 'github.deployment_status',
      eventPayload: payload,
    });
    expect(outcomes).toEqual([
      { target: { host: 'github.com', key: 'codertocat/hello-world' } },
    ]);
  });

  it('waits for the end of what has begun', () => {
    for (const action of ['requested', 'in_progress', 'queued', 'created']) {
      const payload = example('workflow_run', () => true);
      payload.action = action;
      expect(
        read({ topic: 'github.workflow_run', eventPayload: payload }),
      ).toEqual([]);
    }
  });

  it('looks at pushes to the default branch, and at files of the catalog', () => {
    const payload = example('push', one => one.ref.startsWith('refs/heads/'));
    const pushed = (ref: string, ...paths: string[]) =>
      read({
        topic: 'github.push',
        eventPayload: {
          ...payload,
          ref,
          commits: [{ added: [], modified: paths, removed: [] }],
        },
      });
    const branch = `refs/heads/${payload.repository.default_branch}`;
    const target = { host: 'github.com', key: 'codertocat/hello-world' };
    expect(pushed(branch, 'src/train.py')).toEqual([{ target }]);
    expect(pushed(branch, 'models/churn/Catalog-Info.yaml')).toEqual([
      { target, catalogMayChange: true },
    ]);
    expect(pushed('refs/heads/other', 'catalog-info.yaml')).toEqual([]);
    expect(pushed('refs/tags/v1', 'catalog-info.yaml')).toEqual([]);
  });

  it('knows a renamed repository by both names', () => {
    const payload = example('repository', one => one.action === 'renamed');
    payload.changes.repository.name.from = 'Old-Name';
    const keys = read({
      topic: 'github.repository',
      eventPayload: payload,
    }).map(({ target }) => target.key);
    expect(keys).toEqual(['octocoders/hello-world', 'octocoders/old-name']);
    payload.changes.repository.name.from = '../../admin';
    expect(
      read({ topic: 'github.repository', eventPayload: payload }),
    ).toHaveLength(1);
  });

  it.each([
    ['https://evil.example/Codertocat/Hello-World'],
    ['https://github.com.evil.example/Codertocat/Hello-World'],
    ['https://github.com@evil.example/x/y'],
    ['not an address'],
  ])('leaves out what comes from %s', url => {
    const payload = deployedByRun();
    payload.repository.html_url = url;
    expect(
      read({ topic: 'github.deployment_status', eventPayload: payload }),
    ).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'hello'],
    ['a list', []],
    ['no repository', { action: 'completed' }],
    ['a wrong repository', { repository: { html_url: 1, full_name: {} } }],
  ])('refuses a payload that is %s, or leaves it', (_, eventPayload) => {
    for (const topic of topics) {
      expect(() => read({ topic, eventPayload })).toThrow();
    }
  });
});
