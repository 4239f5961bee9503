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

import { resolve } from 'node:path';
import { loadJenkinsStandIn, serveStandIn } from '@mlops-maturity/demo-sources';
import { now } from './__testUtils__/serveJobs';
import { sweep } from './__testUtils__/sweep';

describe('the job of the demo', () => {
  it('trains, tests and releases as its scenario says', async () => {
    const folder = resolve(__dirname, '../../../examples/scenarios/jenkins');
    const jenkins = await serveStandIn(loadJenkinsStandIn(folder), {
      now: () => now,
    });
    const result = await sweep(jenkins.url, 'tarnwick/churn-winback');
    await jenkins.close();
    expect(result.gaps).toEqual([]);
    const runs = Object.values(result.all('pipelineRun'));
    const trained = runs.filter(({ jobs }) =>
      jobs?.some(
        ({ name, conclusion }) =>
          name === 'Train model' && conclusion === 'success',
      ),
    );
    expect(trained.map(({ trigger }) => trigger)).toEqual(
      Array.from({ length: 8 }, () => 'schedule'),
    );
    // Nobody is asked in the middle of a build.
    expect(runs.every(({ approvals }) => approvals?.length === 0)).toBe(true);
    const deployments = Object.values(result.all('deployment'));
    expect(
      deployments.filter(({ tier }) => tier === 'production'),
    ).toHaveLength(20);
    expect(deployments.filter(({ tier }) => tier === 'staging')).toHaveLength(
      20,
    );
    expect(deployments.every(({ ref }) => ref === 'main')).toBe(true);
    expect(Object.keys(result.all('testReport'))).toHaveLength(23);
  });
});
