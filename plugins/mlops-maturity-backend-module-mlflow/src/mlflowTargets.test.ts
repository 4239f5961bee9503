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

import type { MlflowServer } from './mlflowServers';
import { mlflowTargets } from './mlflowTargets';
import { parseTargetKey } from './targetKey';

const server = (name: string, perProject = false): MlflowServer => ({
  name,
  baseUrl: `https://${name}.acme.example`,
  perProject,
  central: true,
  headers: {},
});

const gitlab = server('gitlab', true);
const main = server('main');
const other = server('other');

function targets(annotations: Record<string, string>, servers = [main, other]) {
  return mlflowTargets(
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name: 'churn', annotations },
    },
    servers,
  );
}

const keys = (annotations: Record<string, string>) =>
  targets(annotations).map(({ key }) => key);

describe('mlflowTargets', () => {
  it('knows every annotation that is in use for experiments and models', () => {
    expect(keys({ 'mlflow.org/experiment': '12' })).toEqual(['experiment/12']);
    expect(keys({ 'mlflow.org/experiment-id': ' 12 ' })).toEqual([
      'experiment/12',
    ]);
    expect(
      keys({
        'mlflow.org/experiment_id': '12',
        'mlflow.org/experiments': '12, 13;x 14',
        'mlflow.org/experiment-name': '/Users/jane@acme.example/churn',
      }),
    ).toEqual([
      'experiment/12',
      'experiment/13',
      'experiment/14',
      'experiment-name//Users/jane@acme.example/churn',
    ]);
    expect(keys({ 'mlflow.org/model-name': 'main.retention.churn' })).toEqual([
      'model/main.retention.churn',
    ]);
    expect(
      keys({
        'mlflow/model-name': 'churn',
        'rhdh.modelcatalog.io/model-name': 'churn',
      }),
    ).toEqual(['model/churn']);
  });

  it.each([
    ['models:/churn/Production', 'model/churn'],
    ['models:/churn@champion', 'model/churn'],
    ['models:/main.retention.churn/3', 'model/main.retention.churn'],
    ['models:/churn', 'model/churn'],
    ['models://profile@server/churn/1', undefined],
    ['runs:/a1/model', undefined],
    ['s3://acme/churn', undefined],
  ])('reads the model of %s as %s', (uri, key) => {
    expect(keys({ 'mlflow.org/model-uri': uri })).toEqual(key ? [key] : []);
  });

  it('takes the server of the annotation, else the first without projects', () => {
    const experiment = { 'mlflow.org/experiment': '1' };
    const hosts = (
      annotations: Record<string, string>,
      servers?: MlflowServer[],
    ) => targets({ ...experiment, ...annotations }, servers).map(t => t.host);
    expect(hosts({})).toEqual(['main']);
    expect(hosts({}, [gitlab, other])).toEqual(['other']);
    expect(hosts({ 'mlops-maturity/mlflow-server': 'other' })).toEqual([
      'other',
    ]);
    expect(
      hosts({ 'mlops-maturity/mlflow-server': 'https://evil.example' }),
    ).toEqual([]);
    expect(hosts({}, [])).toEqual([]);
  });

  it('puts the project before the key where a server has projects', () => {
    const linked = { 'mlflow.org/model-name': 'churn' };
    const id = { ...linked, 'gitlab.com/project-id': '42' };
    const slug = {
      ...linked,
      'gitlab.com/project-slug': 'acme/ml/churn-model',
    };
    expect(targets(id, [gitlab])).toEqual([
      { host: 'gitlab', key: '42/model/churn' },
    ]);
    const [{ key }] = targets(
      { ...slug, 'mlops-maturity/mlflow-server': 'gitlab' },
      [main, gitlab],
    );
    expect(key).toBe('acme%2Fml%2Fchurn-model/model/churn');
    expect(parseTargetKey(key, gitlab)).toEqual({
      project: 'acme%2Fml%2Fchurn-model',
      subject: { kind: 'model', name: 'churn' },
    });
    expect(targets(slug, [main, gitlab])[0].host).toBe('main');
    expect(targets(linked, [gitlab])).toEqual([]);
  });

  it.each([
    '..%2f..',
    'acme/../churn',
    'acme',
    'a/b?x=1',
    'a/b#',
    '-/x',
    'a//b',
  ])('makes no project of %s', slug => {
    expect(
      targets(
        {
          'mlflow.org/model-name': 'churn',
          'gitlab.com/project-slug': slug,
          'gitlab.com/project-id': '1/../2',
        },
        [gitlab],
      ),
    ).toEqual([]);
  });

  it.each<Record<string, string>>([
    {},
    { 'mlflow.org/experiment': '../12' },
    { 'mlflow.org/experiment': '' },
    { 'mlflow.org/experiment-name': '\u0000' },
    { 'mlflow.org/model-name': 'a/b' },
    { 'mlflow.org/model-name': 'models:/a' },
    { 'mlflow.org/model-name': 'x'.repeat(300) },
    { 'mlflow.org/model-uri': `models:/${'/'.repeat(50_000)}` },
    { 'mlflow.org/experiment-name': 7 as unknown as string },
  ])('finds no target in %j', annotations => {
    expect(targets(annotations)).toEqual([]);
  });

  it('bounds a long list of experiments', () => {
    const ids = Array.from({ length: 5000 }, (_, index) => index).join(',');
    expect(keys({ 'mlflow.org/experiments': ids })).toHaveLength(20);
  });
});
