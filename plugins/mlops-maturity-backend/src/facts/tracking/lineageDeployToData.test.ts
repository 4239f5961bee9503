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

import { aContext, aDeployment, aRepository, anInput } from '../fixtures';
import { lineageDeployToData } from './lineageDeployToData';

describe('lineage-deploy-to-data', () => {
  it('is unknown and says what to connect, even for a deployment that names a version', () => {
    const deployments = [aDeployment({ payload: '{"model_version":"12"}' })];
    const input = anInput({
      repositories: [{ ...aRepository(), deployments }],
    });
    expect(lineageDeployToData.decide(input, aContext())).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining('No model registry is connected'),
    });
  });
});
