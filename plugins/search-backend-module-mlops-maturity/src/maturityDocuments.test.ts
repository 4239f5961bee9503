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

import { facts, models } from './__fixtures__/answers';
import { maturityDocuments } from './maturityDocuments';

const documents = [...maturityDocuments(models, facts, '/maturity/models')];
const one = (id: string) => documents.find(document => document.id === id);

describe('maturityDocuments', () => {
  it('holds each model, criterion and fact once, at a place of its own', () => {
    expect(documents.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'model steps',
      'criterion steps/by-hand',
      'criterion steps/pipeline',
      'model points',
      'criterion points/data-1',
      'fact ci',
      'fact tracking',
    ]);
    const locations = documents.map(({ location }) => location);
    expect(new Set(locations).size).toBe(documents.length);
  });

  it('leads to the criterion on the page of its model', () => {
    expect(one('steps/pipeline')).toEqual({
      kind: 'criterion',
      id: 'steps/pipeline',
      title: 'A pipeline builds the model',
      text: 'Every change is built on its own.',
      location: '/maturity/models/steps#pipeline',
      model: 'Three steps',
      levelLabel: '1',
      levelName: 'Pipelines',
      dimension: 'Building',
      facts: 'Continuous integration',
    });
    expect(one('steps')?.location).toBe('/maturity/models/steps');
    expect(one('ci')?.location).toBe('/maturity/models/facts/ci');
  });

  it('says what a criterion without a description asks for', () => {
    expect(one('steps/by-hand')?.text).toBe(
      'Continuous integration, Experiment tracking',
    );
  });

  it('names no level where there are points instead', () => {
    expect(one('points/data-1')).toMatchObject({
      levelLabel: '',
      levelName: '',
    });
  });

  it('has the same fields in every document', () => {
    const fields = new Set(
      documents.map(one => Object.keys(one).sort().join()),
    );
    expect(fields.size).toBe(1);
  });
});
