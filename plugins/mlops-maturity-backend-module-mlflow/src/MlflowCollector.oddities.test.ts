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
  documentedModel,
  documentedRun,
  documentedVersion,
} from './__fixtures__/mlflowAnswers';
import {
  startServer,
  type TestAnswer,
  type TestRequest,
  type TestServer,
} from './__testUtils__/startServer';
import { sweep } from './__testUtils__/sweep';

const now = new Date('2025-11-20T12:00:00Z');

describe('MlflowCollector, with servers of other kinds', () => {
  let answers: Record<string, (request: TestRequest) => TestAnswer>;
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer(request => {
      const name = request.url.pathname.split('/mlflow/').at(-1) as string;
      return (
        answers[name]?.(request) ?? {
          status: 404,
          body: { error_code: 'RESOURCE_DOES_NOT_EXIST' },
        }
      );
    });
  });

  beforeEach(() => {
    server.log.length = 0;
    answers = {
      'registered-models/get': () => ({
        body: { registered_model: documentedModel },
      }),
      'model-versions/search': () => ({
        body: { model_versions: [documentedVersion] },
      }),
      'runs/get': () => ({ body: { run: documentedRun } }),
      'artifacts/list': () => ({
        body: { files: [{ path: 'model/conda.yaml', is_dir: false }] },
      }),
    };
  });

  afterAll(() => server.close());

  it('maps a documented model, with stages beside aliases', async () => {
    const { model, gaps } = await sweep(server.url, 'model/churn', { now });
    expect(gaps).toEqual([]);
    expect(model).toEqual({
      name: 'churn',
      createdAt: '2023-11-14T22:13:20.000Z',
      tags: { team: 'retention' },
      url: `${server.url}/#/models/churn`,
      versions: [
        {
          version: '3',
          state: 'ready',
          createdAt: '2025-11-13T02:30:00.000Z',
          updatedAt: '2025-11-13T02:46:40.000Z',
          aliases: ['champion'],
          tags: { validation_status: 'approved' },
          runId: documentedRun.info.run_id,
          run: expect.objectContaining({ keepsEnvironment: true }),
          source: documentedVersion.source,
          url: `${server.url}/#/models/churn/versions/3`,
        },
        expect.objectContaining({ version: '1', stage: 'Production' }),
      ],
    });
    expect(server.log).toContain(
      `GET /api/2.0/mlflow/artifacts/list?run_id=${documentedRun.info.run_id}&path=model`,
    );
  });

  it.each([
    ['PENDING_REGISTRATION', 'pending'],
    ['FAILED_REGISTRATION', 'failed'],
    ['SOMETHING_NEW', 'other'],
    [undefined, 'ready'],
  ])('calls a version that is %s %s', async (status, state) => {
    answers['model-versions/search'] = () => ({
      body: {
        model_versions: [
          { ...documentedVersion, status, current_stage: 'Archived' },
        ],
      },
    });
    const { model } = await sweep(server.url, 'model/churn', { now });
    expect(model?.versions[0]).toMatchObject({ state, archived: true });
  });

  it('reads models of Unity Catalog from the registry of their own', async () => {
    const name = 'main.ml.churn';
    answers = {
      'unity-catalog/registered-models/get': () => ({
        body: { registered_model: { ...documentedModel, name } },
      }),
      'unity-catalog/model-versions/search': ({ url }) =>
        url.searchParams.has('order_by')
          ? { status: 400, body: {} }
          : {
              body: {
                model_versions: [
                  {
                    ...documentedVersion,
                    version: '2',
                    creation_timestamp: 1762000000000,
                    aliases: undefined,
                  },
                  { ...documentedVersion, name, aliases: undefined },
                ],
              },
            },
      'runs/get': () => ({ body: { run: documentedRun } }),
    };
    const { model, gaps } = await sweep(server.url, `model/${name}`, { now });
    expect(gaps).toEqual([]);
    expect(
      model?.versions.map(({ version, aliases }) => [version, aliases]),
    ).toEqual([
      ['3', ['champion']],
      ['2', []],
      ['1', []],
    ]);
    expect(model?.versions[0].run?.state).toBe('finished');
  });

  it('takes unusual names, and quotes what it filters by', async () => {
    const filters: (string | null)[] = [];
    for (const name of ['main.ml.churn', "it's", `both ' and "`]) {
      answers['registered-models/get'] = () => ({
        body: { registered_model: { ...documentedModel, name } },
      });
      answers['model-versions/search'] = ({ url }) => {
        filters.push(url.searchParams.get('filter'));
        return { body: { model_versions: [documentedVersion] } };
      };
      const { model } = await sweep(server.url, `model/${name}`, { now });
      expect(model?.name).toBe(name);
      expect(model?.versions[0].version).toBe('3');
    }
    expect(filters).toEqual(["name='main.ml.churn'", `name="it's"`]);
  });

  it('takes prompts for no models', async () => {
    answers['registered-models/get'] = () => ({
      body: {
        registered_model: {
          ...documentedModel,
          tags: [{ key: 'mlflow.prompt.is_prompt', value: 'true' }],
        },
      },
    });
    const result = await sweep(server.url, 'model/churn', { now });
    expect(result.observations).toEqual([]);
    expect(result.gaps).toEqual([
      expect.objectContaining({
        code: 'not-found',
        message: expect.stringContaining('only a prompt of that name'),
      }),
    ]);
    expect(server.log).toHaveLength(1);
  });

  it('asks nobody for runs that another server has', async () => {
    answers['model-versions/search'] = () => ({
      body: {
        model_versions: [
          { ...documentedVersion, run_link: 'https://other.example/#/runs/1' },
        ],
      },
    });
    const { model, gaps } = await sweep(server.url, 'model/churn', { now });
    expect(gaps).toEqual([]);
    expect(model?.versions[0].runId).toBe(documentedRun.info.run_id);
    expect(model?.versions[0].run).toBeUndefined();
    expect(server.log.join()).not.toContain('runs/get');
  });

  it('reads a project of GitLab, with what GitLab knows of MLflow', async () => {
    const seconds = 1763000000;
    answers = {
      'registered-models/get': () => ({
        body: {
          registered_model: {
            name: 'churn',
            creation_timestamp: seconds,
            last_updated_timestamp: seconds,
            user_id: '1',
            tags: [],
            latest_versions: [
              {
                ...documentedVersion,
                version: '7',
                creation_timestamp: seconds,
                last_updated_timestamp: seconds,
                current_stage: 'development',
                aliases: ['1.2.0'],
                run_id: '',
              },
            ],
          },
        },
      }),
      'experiments/get-by-name': () => ({
        body: { experiment: { experiment_id: '1', name: 'churn' } },
      }),
      'runs/search': ({ body }) =>
        (body as any).order_by || (body as any).filter
          ? { status: 400, body: { error: 'order_by is invalid' } }
          : {
              body: {
                runs: [
                  documentedRun,
                  { ...documentedRun, info: { run_id: 'b', status: 'FAILED' } },
                ],
              },
            },
    };
    const baseUrl = `${server.url}/api/v4/projects/{project}/ml/mlflow`;
    const project = 'acme%2Fchurn';
    const { model, gaps } = await sweep(baseUrl, `${project}/model/churn`, {
      now,
    });
    expect(gaps).toEqual([]);
    expect(model).toMatchObject({
      url: `${server.url}/acme/churn/-/ml/models`,
      versions: [
        {
          version: '1.2.0',
          aliases: [],
          createdAt: '2025-11-13T02:13:20.000Z',
        },
      ],
    });
    expect(model?.versions[0].stage).toBeUndefined();
    const { experiment } = await sweep(
      baseUrl,
      `${project}/experiment-name/churn`,
      { now },
    );
    expect(experiment?.runs.map(({ id }) => id)).toEqual([
      documentedRun.info.run_id,
    ]);
    expect(experiment?.url).toBe(`${server.url}/acme/churn/-/ml/experiments/1`);
    expect(server.log[0]).toBe(
      `GET /api/v4/projects/acme%2Fchurn/ml/mlflow/api/2.0/mlflow/registered-models/get?name=churn`,
    );
  });

  it('counts a run once that moves to the next page while it is read', async () => {
    const run = (id: string) => ({
      ...documentedRun,
      info: { ...documentedRun.info, run_id: id },
    });
    const page = (from: number) =>
      Array.from({ length: 100 }, (_, index) => run(`r${from + index}`));
    answers = {
      'experiments/get': () => ({
        body: { experiment: { experiment_id: 12, name: 'churn' } },
      }),
      'runs/search': ({ body }) => {
        const { filter, page_token: token } = body as Record<string, string>;
        if (filter.includes('RUNNING')) return { body: {} };
        return token
          ? { body: { runs: page(99), next_page_token: '' } }
          : { body: { runs: page(0), next_page_token: 'second' } };
      },
    };
    const { experiment } = await sweep(server.url, 'experiment/12', {
      now,
      limits: { maxRuns: 200 },
    });
    const ids = experiment?.runs.map(({ id }) => id) ?? [];
    expect(ids).toHaveLength(199);
    expect(new Set(ids).size).toBe(199);
    expect(experiment?.more).toBeUndefined();
  });

  it('counts a run that goes on, and none from too long ago', async () => {
    const run = (id: string, status: string, start: string) => ({
      info: { run_id: id, status, start_time: Date.parse(start) },
    });
    answers = {
      'experiments/get': () => ({
        body: { experiment: { experiment_id: '12', name: 'churn' } },
      }),
      'runs/search': ({ body }) => ({
        body: {
          runs: (body as { filter: string }).filter.includes('RUNNING')
            ? [run('now', 'RUNNING', '2025-11-20T11:00:00Z')]
            : [
                run('good', 'FINISHED', '2025-11-01T11:00:00Z'),
                run('old', 'FINISHED', '2022-11-01T11:00:00Z'),
              ],
        },
      }),
    };
    const { experiment } = await sweep(server.url, 'experiment/12', { now });
    expect(experiment?.runs.map(({ id, state }) => [id, state])).toEqual([
      ['now', 'running'],
      ['good', 'finished'],
    ]);
  });
});
