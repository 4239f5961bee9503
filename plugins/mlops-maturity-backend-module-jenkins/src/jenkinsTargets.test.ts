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

import { ConfigReader } from '@backstage/config';
import { readJenkinsInstances } from './jenkinsInstances';
import { jenkinsTargets } from './jenkinsTargets';

const instances = readJenkinsInstances(
  new ConfigReader({
    jenkins: {
      baseUrl: 'https://jenkins.acme.example/ci/',
      username: 'reader',
      apiKey: 'key',
      instances: [{ name: 'ml', baseUrl: 'https://ml.acme.example' }],
    },
  }),
);

function targets(annotations: Record<string, unknown>) {
  return jenkinsTargets(
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: {
        name: 'churn',
        annotations: annotations as Record<string, string>,
      },
    },
    instances,
  ).map(({ host, key }) => `${host} ${key}`);
}

const jobs = (value: unknown) => targets({ 'jenkins.io/job-full-name': value });

describe('jenkinsTargets', () => {
  it.each([
    ['team/churn', ['default team/churn']],
    ['/team/churn/', ['default team/churn']],
    ['ml:team/churn', ['ml team/churn']],
    ['default:churn', ['default churn']],
    ['team/churn, ml:nightly,team/churn', ['default team/churn', 'ml nightly']],
    ['My%20Team/churn', ['default My Team/churn']],
    ['team/churn/feature%252Fx', ['default team/churn/feature%2Fx']],
  ])('understands %s', (value, expected) => {
    expect(jobs(value)).toEqual(expected);
  });

  it.each([
    '',
    ' , ,',
    'elsewhere:team/churn',
    'https://evil.example/job/x',
    '../manage',
    'team/../x',
    'team/%2e%2e/x',
    'team//x',
    'team/%ZZ',
    'team\\x',
    'team/\u0000x',
    '%0d%0ax',
    'x'.repeat(300),
    7,
    null,
  ])('leaves out %j', value => {
    expect(jobs(value)).toEqual([]);
  });

  it('bounds how many jobs one entity may name', () => {
    const many = Array.from({ length: 500 }, (_, index) => `job${index}`);
    expect(jobs(many.join(','))).toHaveLength(20);
  });

  it('knows the old annotation, and prefers the new one', () => {
    const old = { 'jenkins.io/github-folder': 'old/job' };
    expect(targets(old)).toEqual(['default old/job']);
    expect(targets({ ...old, 'jenkins.io/job-full-name': 'new/job' })).toEqual([
      'default new/job',
    ]);
    expect(targets({})).toEqual([]);
  });

  it('follows another base URL only to a configured instance', () => {
    const at = (url: string) =>
      targets({
        'jenkins.io/job-full-name': 'churn',
        'jenkins.io/override-base-url': url,
      });
    expect(at('https://ml.acme.example/')).toEqual(['ml churn']);
    expect(at('https://jenkins.acme.example/ci')).toEqual(['default churn']);
    // The job of that name on another server would be another job.
    expect(at('https://jenkins.acme.example')).toEqual([]);
    expect(at('http://169.254.169.254')).toEqual([]);
    expect(at('::')).toEqual([]);
  });
});
