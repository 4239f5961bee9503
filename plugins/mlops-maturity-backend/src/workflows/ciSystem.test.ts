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

import { ciSystemOf } from './ciSystem';

const azure =
  'trigger: [main]\npool: { vmImage: ubuntu-latest }\nsteps:\n- script: pytest\n';

describe('ciSystemOf', () => {
  it.each([
    ['.github/workflows/ci.yml', 'jobs: {}', 'github'],
    ['.github/workflows/old/ci.yml', 'jobs: {}', undefined],
    ['.github/workflows/ci.yml.bak', 'jobs: {}', undefined],
    ['.gitlab-ci.yml', 'test: { script: pytest }', 'gitlab'],
    ['services/.gitlab-ci.yml', 'test: { script: pytest }', undefined],
    ['Jenkinsfile', 'pipeline {}', 'jenkins'],
    ['JenkinsfileNightly', 'pipeline {}', 'jenkins'],
    ['jenkinsfile_reader.py', 'stages = []', undefined],
    ['ci/Jenkinsfile.release', 'pipeline {}', 'jenkins'],
    ['ops/nightly.yml', azure, 'azure-pipelines'],
    // A template, or somebody else's list of steps.
    ['ops/steps.yml', 'steps:\n- script: pytest\n', undefined],
    ['.github/actions/x/action.yml', azure, undefined],
    [
      'deploy/build.yaml',
      'steps:\n- name: gcr.io/cloud-builders/docker\n  args: [build, .]\n',
      'cloud-build',
    ],
    [
      'deploy/own.yaml',
      'steps:\n- name: gcr.io/cloud-builders/docker\n  args: [build, -t, own, .]\n- name: own\n  args: [x]\n',
      'cloud-build',
    ],
    ['plan.yaml', 'steps:\n- name: mix\n- name: bake\n', undefined],
    ['recipe.yaml', 'steps:\n- name: Mix the dough\n', undefined],
    ['broken.yaml', 'steps: [\ntrigger: :', undefined],
    ['notes.md', azure, undefined],
  ])('takes %s to be of %s', (path, text, system) => {
    expect(ciSystemOf(path, text)).toBe(system);
  });
});
