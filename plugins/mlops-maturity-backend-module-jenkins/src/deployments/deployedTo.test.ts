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

import { deployedTo } from './deployedTo';

describe('deployedTo', () => {
  it.each([
    ['Deploy to production', 'production', 'production'],
    ['Production deploy', 'production', 'production'],
    ['deploy-prod-eu', 'prod', 'production'],
    ['DeployProd', 'prod', 'production'],
    ['Go live: release', 'live', 'production'],
    ['Roll out to prod', 'prod', 'production'],
    ['Promote to staging', 'staging', 'staging'],
    ['Deploy to pre-prod', 'preprod', 'staging'],
    ['Deploy preProduction', 'preproduction', 'staging'],
    ['Deploy to non-prod', 'nonprod', 'staging'],
    ['Promote staging to production', 'production', 'production'],
    ['Deploy staging and production', 'production', 'production'],
    ['Deploy to test', 'test', 'testing'],
    ['Release to dev', 'dev', 'development'],
  ])('reads %s', (name, environment, tier) => {
    expect(deployedTo(name)).toEqual({ environment, tier });
  });

  it.each([
    'Deploy',
    'Deploy docs',
    'Production data',
    'Train for production',
    'Test production deployment',
    'Tests of the production release',
    'Approve production release',
    'Wait for production deployment',
    'Verify deployment to production',
    'Smoke test production release',
    'Post-deploy production',
    'Undeploy from production',
    'Rollback production release',
    'Dry-run production deploy',
    'Production release notes',
    'Build production release',
    'Deliver products live-stream',
    '',
  ])('says nothing of %s', name => {
    expect(deployedTo(name)).toBeUndefined();
  });

  it('takes no time over hostile names', () => {
    const before = performance.now();
    deployedTo('deploy '.repeat(100_000));
    deployedTo(`${'pre-'.repeat(100_000)}prod`);
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
