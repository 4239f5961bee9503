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
  filterPredicateToFilterFunction,
  parseFilterPredicate,
} from '@backstage/filter-predicates';
import { defaultEntityFilter } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { anEntity } from './fixtures';

describe('the default entity filter', () => {
  const selects = filterPredicateToFilterFunction(
    parseFilterPredicate(defaultEntityFilter),
  );
  const one = (
    kind: string,
    spec: Record<string, string>,
    annotations: Record<string, string> = {},
  ) => anEntity(`${kind}:churn`, { spec, annotations });

  it.each([
    ['a model', one('Component', { type: 'ml-model' })],
    ['a model written in capitals', one('Component', { type: 'ML-Model' })],
    ['a pipeline', one('Component', { type: 'training-pipeline' })],
    ['a model as a resource', one('Resource', { type: 'ai-model' })],
    ['a model server as an API', one('API', { type: 'ai-model-server' })],
    ['a model server kind', one('AiModelServerAPI', {})],
    [
      'what names an experiment',
      one('Component', { type: 'library' }, { 'mlflow.org/experiment': '7' }),
    ],
    [
      'what names a registered model',
      one('Component', {}, { 'rhdh.modelcatalog.io/model-name': 'churn' }),
    ],
    [
      'what says so itself',
      one('Component', {}, { 'mlops-maturity/enabled': 'true' }),
    ],
  ])('selects %s', (_, entity) => {
    expect(selects(entity)).toBe(true);
  });

  it.each([
    ['an ordinary service', one('Component', { type: 'service' })],
    ['an ordinary database', one('Resource', { type: 'database' })],
    ['an ordinary API', one('API', { type: 'openapi' })],
    [
      'a resource of a type for components',
      one('Resource', { type: 'mlflow' }),
    ],
    [
      'a model that opts out',
      one(
        'Component',
        { type: 'ml-model' },
        { 'mlops-maturity/enabled': 'false' },
      ),
    ],
    [
      'a deprecated model',
      one('Component', { type: 'ml-model', lifecycle: 'deprecated' }),
    ],
    [
      'a model whose file is gone',
      one('Component', { type: 'ml-model' }, { 'backstage.io/orphan': 'true' }),
    ],
    [
      'context for AI assistants',
      one(
        'AiResource',
        { type: 'skill' },
        { 'mlops-maturity/enabled': 'true' },
      ),
    ],
    [
      'an MCP server',
      one('API', { type: 'mcp-server' }, { 'mlflow.org/experiment': '7' }),
    ],
  ])('leaves out %s', (_, entity) => {
    expect(selects(entity)).toBe(false);
  });
});
