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

import { parsePush } from './parsePush';

const now = new Date('2026-11-20T12:00:00.000Z');
const target = { entityRef: 'component:default/churn' };

function aRun(data: object = {}) {
  return {
    kind: 'pipelineRun',
    key: '1',
    data: {
      ...{ id: '1', pipelineId: 'train', name: 'Train', sha: 'abc' },
      ...{ trigger: 'push', vendorTrigger: 'push', attempt: 1 },
      completed: true,
      createdAt: '2026-11-20T11:00:00.000Z',
      ...data,
    },
  };
}

function aReport(data: object = {}) {
  return {
    kind: 'testReport',
    key: '1',
    data: {
      ...{ runId: '1', total: 3, passed: 3, failed: 0, skipped: 0 },
      finishedAt: '2026-11-20T11:10:00.000Z',
      ...data,
    },
  };
}

/** As it comes off the wire: some keys only parsing JSON can make. */
function fromJson(value: string): unknown {
  return JSON.parse(value);
}

describe('parsePush', () => {
  it('reads what an entity or a repository is told of', () => {
    const observations = [aRun(), aReport()];
    expect(parsePush({ target, observations }, now)).toEqual({
      target,
      observations,
    });
    const repository = { host: 'github.com', key: 'acme/churn' };
    expect(parsePush({ target: repository, observations }, now).target).toEqual(
      repository,
    );
    const written = { entityRef: 'Component:Churn' };
    expect(parsePush({ target: written, observations }, now).target).toEqual(
      target,
    );
  });

  it('puts up with a clock that is a little ahead', () => {
    const finishedAt = '2026-11-20T12:04:00.000Z';
    const observations = [aRun({ finishedAt })];
    expect(parsePush({ target, observations }, now).observations).toEqual(
      observations,
    );
  });

  it.each<[string, unknown]>([
    ['the body', 'text'],
    ['the body', []],
    ['"tragets"', { tragets: target, observations: [aRun()] }],
    ['observations:', { target }],
    ['observations:', { target, observations: [] }],
    [
      'observations: there are 201',
      { target, observations: Array.from({ length: 201 }, () => aRun()) },
    ],
    ['target:', { observations: [aRun()] }],
    ['target.host', { target: {}, observations: [aRun()] }],
    ['target.key', { target: { host: 'a' }, observations: [aRun()] }],
    [
      'target.host',
      { target: { host: 'a\0', key: 'b' }, observations: [aRun()] },
    ],
    [
      'target: must have either',
      { target: { ...target, host: 'a' }, observations: [aRun()] },
    ],
    [
      'target.entityRef',
      { target: { entityRef: 'churn' }, observations: [aRun()] },
    ],
    [
      'target.entityRef',
      { target: { entityRef: 'x'.repeat(300) }, observations: [aRun()] },
    ],
  ])('names %s', (place, body) => {
    expect(() => parsePush(body, now)).toThrow(place);
  });

  it.each<[string, unknown]>([
    ['observations[1]:', 'text'],
    ['observations[1]:', null],
    ['observations[1]: has a field "extra"', { ...aReport(), extra: 1 }],
    ['observations[1].kind', { ...aReport(), kind: undefined }],
    ['observations[1].kind', { ...aReport(), kind: '__proto__' }],
    ['observations[1].kind', { ...aReport(), kind: 'tree' }],
    ['observations[1].kind', { ...aReport(), kind: 'file' }],
    ['observations[1].kind', { ...aReport(), kind: 'commitChecks' }],
    ['observations[1].key', { ...aReport(), key: 1 }],
    ['observations[1].key', { ...aReport(), key: '' }],
    ['observations[1].key', { ...aReport(), key: 'x'.repeat(501) }],
    [
      'observations[1].key: must be the same as data.runId',
      { ...aReport(), key: '2' },
    ],
    ['observations[1].data', { ...aReport(), data: undefined }],
    ['observations[1].data', { ...aReport(), data: [] }],
    ['observations[1].data.total', aReport({ total: '3' })],
    ['observations[1].data.total', aReport({ total: -1 })],
    ['observations[1].data.coverage', aReport({ coverage: 80 })],
    ['observations[1].data.finishedAt', aReport({ finishedAt: undefined })],
    ['observations[1].data.finishedAt', aReport({ finishedAt: 'today' })],
    [
      'observations[1].data.finishedAt: lies in the future',
      aReport({ finishedAt: '2026-11-20T12:06:00.000Z' }),
    ],
    ['observations[1].data.url', aReport({ url: 'data:text/html,hello' })],
    [
      'observations[1].data.url: is an address with credentials',
      aReport({ url: 'https://ci:secret@git.example.com/churn' }),
    ],
    [
      'observations[1].data.url: is an address with credentials',
      aReport({ url: 'https://glpat-secret@git.example.com/churn' }),
    ],
    ['observations[1].data.sha: holds a null', aReport({ sha: 'a\0b' })],
    ['observations[1].data.sha: holds half', aReport({ sha: 'a\ud800b' })],
    ['observations[1].data.sha: has 2001', aReport({ sha: 'x'.repeat(2001) })],
    ['observations[1].data.finishdAt: is no field', aReport({ finishdAt: '' })],
    [
      'observations[1].data.suites[1].faild: is no field',
      aReport({
        suites: [
          { name: 'a', total: 1, failed: 0 },
          { name: 'b', total: 1, failed: 0, faild: 1 },
        ],
      }),
    ],
    [
      'observations[1].data.suites[0].total',
      aReport({ suites: [{ name: 'a', failed: 0 }] }),
    ],
    [
      'observations[1].data.suites: has 501 entries',
      aReport({ suites: Array.from({ length: 501 }, () => ({})) }),
    ],
    [
      'observations[1].data: may not have a field __proto__',
      fromJson(
        '{"kind":"testReport","key":"1","data":{"__proto__":{"runId":"1"}}}',
      ),
    ],
    ['observations[1]: has a field "__proto__"', fromJson('{"__proto__":1}')],
    [
      'observations[1]: is about the same pipelineRun as observations[0]',
      aRun(),
    ],
  ])('names %s', (place, wrong) => {
    const body = { target, observations: [aRun(), wrong] };
    let message = '';
    try {
      parsePush(body, now);
    } catch (error) {
      message = `${(error as Error).name} ${(error as Error).message}`;
    }
    expect(message).toContain(`InputError ${place}`);
    expect(({} as Record<string, unknown>).runId).toBeUndefined();
  });

  it('finds a deep structure without end soon', () => {
    let deep = '';
    for (let depth = 0; depth < 5_000; depth += 1) deep += '{"a":';
    deep += '1';
    for (let depth = 0; depth < 5_000; depth += 1) deep += '}';
    const wrong = fromJson(`{"kind":"testReport","key":"1","data":${deep}}`);
    expect(() => parsePush({ target, observations: [wrong] }, now)).toThrow(
      'is nested too deeply',
    );
  });
});
