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

import { decideFacts } from './decideFacts';
import { aComponent, anInput, aRepository, aWorkflow, now } from './fixtures';
import { facts } from './index';
import { otherCiSystem } from './otherCiSystem';
import type { FactInput } from './types';

function statusesOf(input: FactInput) {
  const { results } = decideFacts(facts, input, [], now);
  return {
    tests: results.get('unit-tests-run'),
    vcs: results.get('code-in-vcs')?.status,
  };
}

describe('otherCiSystem', () => {
  it.each([
    ['Jenkinsfile', 'Jenkins'],
    ['.gitlab-ci.yml', 'GitLab CI'],
    ['.circleci/config.yml', 'CircleCI'],
    ['azure-pipelines.release.yml', 'Azure Pipelines'],
  ])('makes what only %s would show unknown', (path, system) => {
    const files = { 'src/train.py': 'x = 1', [path]: 'build' };
    const input = anInput({ repositories: [aRepository({ files })] });
    expect(otherCiSystem(input)).toBe(system);
    const { tests, vcs } = statusesOf(input);
    expect(tests).toMatchObject({ status: 'unknown' });
    expect(tests?.reason).toContain(system);
    expect(vcs).toBe('pass');
  });

  it('goes by the annotations of other systems', () => {
    const input = anInput({
      component: aComponent({
        annotations: { 'jenkins.io/job-full-name': 'ml/churn' },
      }),
    });
    expect(otherCiSystem(input)).toBe('Jenkins');
  });

  it('leaves failures of a component whose runs are read', () => {
    const files = { 'src/train.py': 'x = 1', Jenkinsfile: 'build' };
    const input = anInput({
      repositories: [aRepository({ files, workflows: [aWorkflow()] })],
    });
    expect(otherCiSystem(input)).toBeUndefined();
    expect(statusesOf(input).tests?.status).toBe('fail');
  });

  it('takes nothing for a sign where there is none', () => {
    const files = { 'src/train.py': 'x = 1', 'docs/Jenkinsfile.md': 'how' };
    const input = anInput({ repositories: [aRepository({ files })] });
    expect(otherCiSystem(input)).toBeUndefined();
    expect(statusesOf(input).tests?.status).toBe('fail');
  });
});
