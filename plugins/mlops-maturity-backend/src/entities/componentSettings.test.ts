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

import type { MaturityModel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { componentSettings } from './componentSettings';
import { anEntity } from './fixtures';

function aModel(id: string, labels: string[]): MaturityModel {
  return {
    id,
    version: '1',
    title: id,
    description: id,
    source: { title: id },
    engine: 'ladder',
    dimensions: [],
    levels: labels.map((label, rank) => ({
      rank,
      label,
      name: label,
      description: label,
    })),
    criteria: [],
  };
}

const models = [
  aModel('microsoft-2020', ['0', '1', '2', '3', '4']),
  aModel('five-stage', ['1', '2', '3', '4', '5']),
];

function settings(annotations: Record<string, string>) {
  const entity = anEntity('component:churn', { annotations });
  const { problems, ...rest } = componentSettings([entity], models);
  return { ...rest, problems: problems.map(({ message }) => message) };
}

describe('componentSettings', () => {
  it.each([
    ['3', { '*': '3' }],
    [
      'microsoft-2020=3, five-stage = 5',
      { 'microsoft-2020': '3', 'five-stage': '5' },
    ],
    [' ', {}],
  ])('reads the target level %j', (value, targetLevels) => {
    expect(settings({ 'mlops-maturity/target-level': value })).toEqual({
      targetLevels,
      problems: [],
    });
  });

  it.each([
    ['microsoft=3', 'there is no model "microsoft".'],
    ['9', 'no model has a level "9".'],
    ['five-stage=0', 'five-stage has no level "0".'],
    ['five-stage=', 'of the form model=level'],
    ['five-stage=1=2', 'of the form model=level'],
    ['five-stage=1,five-stage=2', 'more than one target level'],
    ['3,five-stage=4', '"3" is neither'],
    ['__proto__=3', 'there is no model "__proto__".'],
    ['3'.repeat(3000), 'longer than 2000 characters'],
  ])('reports the target level %.30j', (value, problem) => {
    const { targetLevels, problems } = settings({
      'mlops-maturity/target-level': value,
    });
    expect(problems).toEqual([expect.stringContaining(problem)]);
    expect(Object.keys(targetLevels).length).toBe(value.includes(',') ? 1 : 0);
  });

  it('reads the models to show, and reports those that are unknown', () => {
    const value = 'five-stage, five-stage,nope,microsoft-2020';
    expect(settings({ 'mlops-maturity/models': value })).toEqual({
      models: ['five-stage', 'microsoft-2020'],
      targetLevels: {},
      problems: ['there is no model "nope".'],
    });
    expect(
      settings({ 'mlops-maturity/models': 'nope' }).models,
    ).toBeUndefined();
  });

  it('takes from a merged model what the component leaves open', () => {
    const component = anEntity('component:api', {
      annotations: { 'mlops-maturity/models': 'five-stage' },
    });
    const model = anEntity('resource:churn', {
      annotations: {
        'mlops-maturity/models': 'microsoft-2020',
        'mlops-maturity/target-level': '9',
      },
    });
    expect(componentSettings([component, model], models)).toEqual({
      models: ['five-stage'],
      targetLevels: {},
      problems: [
        {
          entityRef: 'resource:default/churn',
          annotation: 'mlops-maturity/target-level',
          message: 'no model has a level "9".',
        },
      ],
    });
  });
});
