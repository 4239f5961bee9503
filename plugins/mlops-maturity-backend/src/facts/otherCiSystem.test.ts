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
import {
  aComponent,
  anInput,
  aRepository,
  aRun,
  aWorkflow,
  now,
} from './fixtures';
import { facts } from './index';
import { otherCiSystem } from './otherCiSystem';
import type { FactInput, RepositoryEvidence } from './types';

const code = { 'src/train.py': 'x = 1' };

function statusesOf(input: FactInput) {
  const { results } = decideFacts(facts, input, [], now);
  return {
    tests: results.get('unit-tests-run'),
    vcs: results.get('code-in-vcs')?.status,
  };
}

function withFiles(
  files: Record<string, string>,
  rest: Partial<Omit<RepositoryEvidence, 'files'>> = {},
  annotations: Record<string, string> = {},
) {
  return anInput({
    component: aComponent({ annotations }),
    repositories: [aRepository({ files: { ...code, ...files }, ...rest })],
  });
}

describe('otherCiSystem', () => {
  it.each([
    ['Jenkinsfile', 'Jenkins', 'backend-module-jenkins'],
    ['.gitlab-ci.yml', 'GitLab CI', 'backend-module-gitlab'],
    ['azure-pipelines.release.yml', 'Azure Pipelines', 'azure-devops'],
    ['.circleci/config.yml', 'CircleCI', 'there is no module for CircleCI'],
  ])(
    'makes what only %s would show unknown, and says what to do',
    (path, system, advice) => {
      const input = withFiles({ [path]: 'build' });
      expect(otherCiSystem(input)?.name).toBe(system);
      const { tests, vcs } = statusesOf(input);
      expect(tests).toMatchObject({ status: 'unknown' });
      expect(tests?.reason).toContain(path);
      expect(tests?.reason).toContain(advice);
      expect(vcs).toBe('pass');
    },
  );

  it.each([
    ['ops/train.yml', 'azure-pipelines', 'Azure Pipelines'],
    ['deploy/cloudbuild.yaml', 'cloud-build', 'Cloud Build'],
    ['train.jenkinsfile', 'jenkins', 'Jenkins'],
  ] as const)('recognises %s by what stands in it', (path, system, name) => {
    const { pipeline: _, ...unseen } = aWorkflow({ path, system });
    const input = withFiles({ [path]: 'x' }, { workflows: [unseen] });
    expect(otherCiSystem(input)?.name).toBe(name);
    expect(statusesOf(input).tests?.status).toBe('unknown');

    const example = { ...unseen, path: `examples/${path}` };
    expect(
      otherCiSystem(withFiles({}, { workflows: [example] })),
    ).toBeUndefined();
  });

  const jenkins = { 'jenkins.io/job-full-name': 'ml/churn' };

  it('goes by the annotations of other systems, even beside GitHub workflows', () => {
    const input = withFiles({}, { workflows: [aWorkflow()] }, jenkins);
    const { tests } = statusesOf(input);
    expect(tests?.status).toBe('unknown');
    expect(tests?.reason).toContain('annotation jenkins.io/job-full-name');
    expect(tests?.reason).toContain('backend-module-jenkins');
  });

  it('leaves failures where Jenkins is read', () => {
    const input = withFiles(
      { Jenkinsfile: 'build' },
      { ciCollectors: ['github', 'jenkins'] },
      jenkins,
    );
    expect(otherCiSystem(input)).toBeUndefined();
    expect(statusesOf(input).tests?.status).toBe('fail');
  });

  it('leaves it to the gap to say why Jenkins could not be read', () => {
    const message = 'Jenkins refused the credentials: check the token.';
    const input = withFiles(
      {},
      {
        ciCollectors: ['github', 'jenkins'],
        gaps: [{ kinds: ['pipelineRun'], code: 'forbidden', message }],
      },
      jenkins,
    );
    expect(statusesOf(input).tests).toMatchObject({
      status: 'unknown',
      reason: message,
    });
  });

  it.each([
    ['GitHub workflows', { workflows: [aWorkflow()] }],
    ['runs', { runs: [aRun()] }],
  ])('takes a Jenkinsfile beside active %s for left behind', (_, rest) => {
    const input = withFiles({ Jenkinsfile: 'build' }, rest);
    expect(otherCiSystem(input)).toBeUndefined();
    expect(statusesOf(input).tests?.status).toBe('fail');
  });

  it('goes by a Jenkinsfile beside runs of an ML platform, which builds nothing', () => {
    const id = 'kubeflow-pipelines:kfp/churn#7';
    const input = withFiles(
      { Jenkinsfile: 'build' },
      {
        pipelines: [{ id, name: 'churn', state: 'active', platform: true }],
        runs: [aRun({ pipelineId: id })],
      },
    );
    expect(otherCiSystem(input)?.name).toBe('Jenkins');
  });

  it('goes by a Jenkinsfile beside workflows that are all disabled', () => {
    const workflow = aWorkflow();
    const pipeline = { ...workflow.pipeline!, state: 'disabled' as const };
    const input = withFiles(
      { Jenkinsfile: 'build' },
      { workflows: [{ ...workflow, pipeline }] },
    );
    expect(otherCiSystem(input)?.name).toBe('Jenkins');
  });

  it('knows that nobody reads the CI of a repository whose content alone is read', () => {
    const path = '.github/workflows/ci.yml';
    const workflows = [aWorkflow({ path, pipeline: undefined })];
    const unread = withFiles(
      { [path]: 'on: push' },
      { ciCollectors: [], workflows },
    );
    expect(otherCiSystem(unread)?.reason).toContain('backend-module-github');
    const nothing = withFiles({}, { ciCollectors: [] });
    expect(statusesOf(nothing).tests?.status).toBe('unknown');
  });

  it('takes nothing for a sign where there is none', () => {
    const input = withFiles({ 'docs/Jenkinsfile.md': 'how' });
    expect(otherCiSystem(input)).toBeUndefined();
    expect(statusesOf(input).tests?.status).toBe('fail');
  });
});
