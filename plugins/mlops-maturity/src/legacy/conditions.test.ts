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

import type { Entity } from '@backstage/catalog-model';
import { isMlComponent, isMlComponentGroup } from './conditions';

const entityOf = (
  kind: string,
  spec: Record<string, string> = {},
  annotations: Record<string, string> = {},
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name: 'x', annotations },
  spec,
});

describe('conditions', () => {
  it.each([
    [true, entityOf('Component', { type: 'ml-model' })],
    [true, entityOf('Resource', { type: 'AI-Model' })],
    [true, entityOf('Component', {}, { 'mlflow.org/experiment-id': '1' })],
    [true, entityOf('Component', {}, { 'mlops-maturity/enabled': 'true' })],
    [false, entityOf('Component', { type: 'service' })],
    [
      false,
      entityOf('Component', { type: 'ml-model', lifecycle: 'deprecated' }),
    ],
    [false, entityOf('Group', { type: 'ml-model' })],
  ])('isMlComponent is %s of %j', (expected, entity) => {
    expect(isMlComponent(entity)).toBe(expected);
  });

  it.each(['Group', 'System', 'Domain', 'group'])(
    'isMlComponentGroup is true of a %s',
    kind => expect(isMlComponentGroup(entityOf(kind))).toBe(true),
  );

  it.each(['Component', 'User', 'API', 'Resource', 'Location'])(
    'isMlComponentGroup is false of a %s',
    kind => expect(isMlComponentGroup(entityOf(kind))).toBe(false),
  );
});
