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
import type { Fact } from '../types';

export const lineageDeployToData: Fact = {
  id: 'lineage-deploy-to-data',
  group: 'tracking',
  title: 'A deployment can be traced back to its data',
  description:
    'Follows the model version in production: the run it comes from, the digest of the data, the commit, and the newest production deployment that names the version or run. Passes with all four, partial with three.',
  howToFix:
    'Register models from tracked runs that log their dataset and commit, name the model version in the deployment (payload, image tag or storage address), and connect the model registry.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ml-platform', 'attestation'],
  decide: () =>
    unknown(
      'No model registry is connected: connect MLflow to follow the model in production back to its run, data and commit.',
    ),
};
