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

import { unknown } from '../decisions';
import { alsoNeeding } from '../evidence/allOf';
import type { Fact } from '../types';

const versions = 'models-versioned';

export const modelManagement: Fact = {
  id: 'model-management',
  group: 'tracking',
  title: 'The life cycle of model versions is managed',
  description:
    'Looks at the registered model. Passes when its models are versioned and at least one version has an alias, a stage or an approval.',
  howToFix:
    'Mark versions in the registry with aliases such as champion and challenger, or an approval, and connect the registry.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ml-platform', 'attestation'],
  needs: [versions],
  decide: (_, context) =>
    alsoNeeding(
      [context.fact(versions)],
      unknown(
        'No model registry is connected: connect MLflow to see aliases, stages and approvals.',
      ),
    ),
};
