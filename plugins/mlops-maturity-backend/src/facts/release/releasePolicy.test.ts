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
  aComponent,
  aContext,
  aDeployment,
  anInput,
  aRepository,
} from '../fixtures';
import { releasePolicy } from './releasePolicy';

function environment(
  name: string,
  rules: { branchPolicy?: boolean; otherRules?: string[] } = {},
) {
  return {
    name,
    url: `https://github.com/shop/churn/settings/environments/${name}`,
    requiredReviewers: false,
    waitTimer: false,
    branchPolicy: false,
    otherRules: [],
    ...rules,
  };
}

function decide(
  repository: Parameters<typeof aRepository>[0],
  annotations: Record<string, string> = {},
) {
  return releasePolicy.decide(
    anInput({
      component: aComponent({ annotations }),
      repositories: [aRepository(repository)],
    }),
    aContext(),
  );
}

const guarded = { branchPolicy: true };

describe('release-policy', () => {
  it('passes when production has a rule', () => {
    expect(
      decide({
        environments: [environment('Production', guarded), environment('dev')],
      }),
    ).toMatchObject({
      status: 'pass',
      reason: 'Production has a branch policy.',
      evidence: [{ title: 'Environment Production' }],
    });
    expect(
      decide({
        environments: [
          environment('prod-eu', { otherRules: ['change window'] }),
        ],
      }).status,
    ).toBe('pass');
  });

  it('takes the environments that the annotation names, or were deployed to', () => {
    const environments = [
      environment('blue', guarded),
      environment('production'),
    ];
    expect(
      decide(
        { environments },
        { 'mlops-maturity/production-environment': 'blue' },
      ).status,
    ).toBe('pass');
    expect(
      decide({
        environments,
        deployments: [aDeployment({ environment: 'blue' })],
      }).status,
    ).toBe('pass');
    expect(decide({ environments }).status).toBe('fail');
  });

  it('is partial for a document, or a rule on some of several', () => {
    expect(
      decide({ files: { '.github/CODEOWNERS': '* @shop/ml' } }).status,
    ).toBe('partial');
    expect(
      decide({ files: { 'docs/release-process.md': '# Release' } }).status,
    ).toBe('partial');
    expect(
      decide({
        environments: [environment('prod-eu', guarded), environment('prod-us')],
      }).status,
    ).toBe('partial');
  });

  it('fails without any, whatever guards other environments', () => {
    expect(
      decide({
        environments: [
          environment('staging', guarded),
          environment('productivity', guarded),
        ],
        files: { 'examples/CODEOWNERS': '*' },
      }).status,
    ).toBe('fail');
  });

  it('is unknown where environments could not be read', () => {
    expect(
      decide({
        files: { CODEOWNERS: '*' },
        gaps: [{ kinds: ['environment'], code: 'forbidden', message: 'No.' }],
      }),
    ).toMatchObject({ status: 'unknown', reason: 'No.' });
  });
});

describe('release-policy on other systems', () => {
  it.each([
    ['a protected environment of GitLab', 'deploy_access_levels'],
    ['a check of Azure Pipelines', 'Approval'],
  ])('passes with %s', (_, rule) => {
    expect(
      decide({
        environments: [environment('production', { otherRules: [rule] })],
      }),
    ).toMatchObject({
      status: 'pass',
      reason: `production has ${rule}.`,
    });
  });
});
