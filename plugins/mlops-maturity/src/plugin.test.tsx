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
  createExtensionTester,
  renderTestApp,
} from '@backstage/frontend-test-utils';
import { coreExtensionData } from '@backstage/frontend-plugin-api';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { screen } from '@testing-library/react';
import { entity } from './__testUtils__/renderScreen';
import { mlopsMaturityApiRef } from './api';
import { maturityEntityCard } from './extensions/entityCard';
import { maturityEntityContent } from './extensions/entityContent';
import mlopsMaturityPlugin from './index';

const componentOf = (
  spec: Record<string, string>,
  annotations: Record<string, string> = {},
  kind = 'Component',
) => ({ ...entity, kind, metadata: { ...entity.metadata, annotations }, spec });

describe('mlopsMaturityPlugin', () => {
  it.each([
    [
      'card',
      createExtensionTester(maturityEntityCard).get(
        EntityCardBlueprint.dataRefs.filterFunction,
      ),
    ],
    [
      'tab',
      createExtensionTester(maturityEntityContent).get(
        EntityContentBlueprint.dataRefs.filterFunction,
      ),
    ],
  ])('shows the %s on ML components only', (_, isShown) => {
    expect(isShown).toBeDefined();
    for (const shown of [
      componentOf({ type: 'ml-model', lifecycle: 'production' }),
      componentOf({ type: 'ai-model' }, {}, 'Resource'),
      componentOf({ type: 'ai-model-server' }, {}, 'API'),
      componentOf({}, {}, 'AiModelServerAPI'),
      componentOf({ type: 'service' }, { 'mlflow.org/experiment-name': 'x' }),
      componentOf({ type: 'service' }, { 'mlops-maturity/enabled': 'true' }),
    ]) {
      expect(isShown?.(shown)).toBe(true);
    }
    for (const hidden of [
      componentOf({ type: 'service' }),
      componentOf({ type: 'ml-model', lifecycle: 'deprecated' }),
      componentOf({ type: 'ml-model' }, { 'mlops-maturity/enabled': 'false' }),
      componentOf(
        { type: 'skill' },
        { 'mlops-maturity/enabled': 'true' },
        'AiResource',
      ),
      componentOf(
        { type: 'mcp-server' },
        { 'mlflow.org/model-name': 'x' },
        'API',
      ),
    ]) {
      expect(isShown?.(hidden)).toBe(false);
    }
  });

  it('lets a portal choose other entities and another path', () => {
    const tester = createExtensionTester(maturityEntityContent, {
      config: { filter: { kind: 'component' }, path: '/mlops' },
    });
    expect(tester.get(coreExtensionData.routePath)).toBe('/mlops');
    const isShown = tester.get(EntityContentBlueprint.dataRefs.filterFunction);
    expect(isShown?.(componentOf({ type: 'service' }))).toBe(true);
  });

  it('puts the scorecard into the portal', async () => {
    renderTestApp({
      features: [mlopsMaturityPlugin],
      initialRouteEntries: ['/mlops-maturity'],
      apis: [
        [
          mlopsMaturityApiRef,
          {
            getModels: async () => {
              throw Object.assign(new Error('no'), { statusCode: 403 });
            },
          },
        ],
      ],
    });
    expect(
      await screen.findByText(/The scorecard could not be loaded/),
    ).toBeVisible();
    // The page's header, and its entry in the sidebar.
    expect(screen.getAllByText('MLOps maturity').length).toBeGreaterThan(1);
  });
});
