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

import { classifyWorkflows } from './classifyWorkflows';

/** What each job of each definition does, by path and job. */
function classesIn(
  files: Record<string, string>,
  options: { pathPrefix?: string } = {},
) {
  const workflows = classifyWorkflows({
    files: new Map(Object.entries(files)),
    ...options,
  });
  return Object.fromEntries(
    workflows.map(({ path, jobs }) => [
      path,
      Object.fromEntries(jobs.map(({ id, classes }) => [id, classes])),
    ]),
  );
}

describe('definitions of GitLab CI', () => {
  const files = {
    '.gitlab-ci.yml': `
include:
  - local: /ci/test.yml
  - local: 'ci/jobs/*.yml'
  - project: platform/templates
    file: /python.yml
stages: [test, train, deploy]
default:
  image: python:3.12
  before_script:
    - pip install -r requirements.txt
.base:
  tags: [gpu]
  script:
    - python src/train.py
train:
  extends: .base
  stage: train
  rules:
    - if: $CI_PIPELINE_SOURCE == "schedule"
deploy:
  stage: deploy
  when: manual
  needs: [train, { job: unit }]
  environment: { name: production, url: https://a.example }
  script:
    - !reference [.base, script]
    - helm upgrade --install churn ./chart
flaky:
  allow_failure: true
  script: pytest tests/integration
children:
  trigger:
    include: ci/child.yml
`,
    'ci/test.yml': 'unit:\n  script: [pytest tests/unit]\n',
    'ci/jobs/build.yml':
      'image:\n  script: ["true"]\npack:\n  script: [docker build -t churn .]\n',
    'ci/child.yml': 'evaluate:\n  script: [python evaluate.py]\n',
  };

  it('reads jobs, what they extend and what is included', () => {
    expect(classesIn(files)).toEqual({
      '.gitlab-ci.yml': {
        unit: ['unitTests'],
        pack: ['build'],
        train: ['train'],
        deploy: ['deploy'],
        flaky: ['integrationTests'],
        children: ['evaluate'],
      },
    });
  });

  it('keeps what the CI system says of a job', () => {
    const [{ jobs, triggers, system }] = classifyWorkflows({
      files: new Map(Object.entries(files)),
    });
    const job = (id: string) => jobs.find(one => one.id === id);
    expect(system).toBe('gitlab');
    expect(triggers).toMatchObject({ push: {}, pullRequest: false });
    expect(job('train')?.runsOn).toEqual(['gpu']);
    expect(job('deploy')).toMatchObject({
      environment: 'production',
      needs: ['train', 'unit'],
    });
    expect(job('flaky')?.provesNothing).toBe(true);
    expect(job('children')?.calledJobs?.[0].id).toBe('evaluate');
  });

  it.each([
    ['a list', '- a\n- b'],
    ['broken YAML', 'test: ['],
    ['a loop of includes', 'include: .gitlab-ci.yml'],
    ['a loop of extends', '.a: { extends: .b }\n.b: { extends: .a }'],
  ])('reports %s and goes on', (_, text) => {
    const [workflow] = classifyWorkflows({
      files: new Map([['.gitlab-ci.yml', text]]),
    });
    expect(workflow.error).toBeTruthy();
    expect(workflow.jobs).toEqual([]);
  });
});

describe('definitions of Azure Pipelines', () => {
  const files = {
    'azure-pipelines.yml': `
trigger: { branches: { include: [main] }, paths: { include: [models/churn] } }
pr: [main]
schedules:
- cron: '0 3 * * 1'
  displayName: Weekly
stages:
- stage: Test
  jobs:
  - job: unit
    displayName: Unit tests
    steps:
    - template: ops/test-steps.yml
    - task: PublishTestResults@2
- stage: Train
  dependsOn: Test
  jobs:
  - job: fit
    pool: { name: gpu-agents }
    steps:
    - script: python train.py
      displayName: Fit the model
    - bash: python evaluate.py || true
- stage: Release
  jobs:
  - deployment: Ship
    environment: production.web
    strategy:
      runOnce:
        deploy:
          steps:
          - task: HelmDeploy@0
            inputs: { command: upgrade }
`,
    'ops/test-steps.yml':
      'parameters: []\nsteps:\n- ${{ if eq(1, 1) }}:\n  - script: pytest tests/unit\n',
  };

  it('reads stages, jobs, deployments and templates', () => {
    expect(classesIn(files)['azure-pipelines.yml']).toEqual({
      unit: ['unitTests'],
      fit: ['train', 'evaluate'],
      Ship: ['deploy'],
    });
  });

  it('reads what starts it and where it runs', () => {
    const [{ jobs, triggers }] = classifyWorkflows({
      files: new Map(Object.entries(files)),
    });
    expect(triggers).toMatchObject({
      push: { branches: ['main'], paths: ['models/churn'] },
      pullRequest: true,
      schedule: ['0 3 * * 1'],
    });
    expect(jobs[1].runsOn).toContain('gpu-agents');
    expect(jobs[1].needs).toEqual(['Test']);
    expect(jobs[1].steps[1].provesNothing).toBe(true);
    expect(jobs[2].environment).toBe('production');
  });

  it('leaves out one that works on another folder of a monorepo', () => {
    expect(classesIn(files, { pathPrefix: 'models/fraud' })).toEqual({});
    expect(
      Object.keys(classesIn(files, { pathPrefix: 'models/churn' })),
    ).toEqual(['azure-pipelines.yml']);
  });

  it('survives templates that include themselves', () => {
    const loop = 'steps:\n- template: a.yml\n- script: pytest\n';
    expect(
      classesIn({ 'ci.yml': `trigger: none\n${loop}`, 'a.yml': loop }),
    ).toEqual({ 'ci.yml': { Job: ['unitTests'] } });
  });
});

describe('definitions of Cloud Build', () => {
  it('reads its steps', () => {
    expect(
      classesIn({
        'cloudbuild.yaml': `
steps:
- name: gcr.io/cloud-builders/docker
  args: [build, -t, gcr.io/p/churn, .]
- name: gcr.io/cloud-builders/gcloud
  args: [run, deploy, churn, --image, gcr.io/p/churn]
- name: docker.io/library/python
  entrypoint: bash
  args: ['-c', 'pytest tests']
`,
      }),
    ).toEqual({
      'cloudbuild.yaml': { build: ['deploy', 'build', 'unitTests'] },
    });
  });
});

describe('what never runs', () => {
  it('has no class, whichever system it is written for', () => {
    const gitlab = `
fit: { script: [python train.py], rules: [{ when: never }] }
check: { script: [pytest] }`;
    const azure = `
trigger: [main]
steps:
  - { script: python train.py, enabled: false }
  - { script: twine upload dist/*, condition: false }
  - { script: pytest }`;
    expect(classesIn({ '.gitlab-ci.yml': gitlab, 'ci.yml': azure })).toEqual({
      '.gitlab-ci.yml': { fit: [], check: ['unitTests'] },
      'ci.yml': { Job: ['unitTests'] },
    });
  });
});

describe('stages of GitLab CI', () => {
  it('name what their jobs do, as the names of jobs do', () => {
    const text = `
stages: [test, train, deploy]
churn: { stage: train, script: [python churn.py] }
smoke: { stage: test, script: [python train.py] }
ship: { stage: deploy, script: [./ship] }`;
    expect(classesIn({ '.gitlab-ci.yml': text })).toEqual({
      '.gitlab-ci.yml': {
        churn: ['train'],
        smoke: ['integrationTests'],
        ship: [],
      },
    });
  });
});

describe('Jenkinsfiles', () => {
  const declarative = `
pipeline {
  agent any
  triggers { cron('H 3 * * 1') }
  stages {
    stage('Checks') {
      parallel {
        stage('Unit') { steps { sh 'pytest tests/unit' } }
        stage('Scan') { steps { sh "trivy image churn" } }
      }
    }
    // stage('Old deploy') { steps { sh 'helm upgrade a b' } }
    stage('Train') {
      when { triggeredBy 'TimerTrigger' }
      steps {
        sh '''
          pip install -r requirements.txt
          python src/train.py --data "a }"
        '''
      }
    }
    stage('Deploy to production') {
      steps { sh label: 'ship', script: 'helm upgrade --install churn ./chart' }
    }
    stage('Say it') { steps { echo 'trained' } }
  }
}`;

  it('reads stages and their commands, no comments and no words', () => {
    expect(classesIn({ Jenkinsfile: declarative })).toEqual({
      Jenkinsfile: {
        Unit: ['unitTests'],
        Scan: ['securityScan'],
        Train: ['train'],
        'Deploy to production': ['deploy'],
      },
    });
  });

  it('reads when it is started', () => {
    const [{ triggers }] = classifyWorkflows({
      files: new Map([['Jenkinsfile', declarative]]),
    });
    expect(triggers).toMatchObject({ push: {}, schedule: ['H 3 * * 1'] });
  });

  it('reads scripted ones', () => {
    expect(
      classesIn({
        Jenkinsfile: `node { stage("Test") { sh "pytest" } }`,
      }),
    ).toEqual({ Jenkinsfile: { Test: ['unitTests'] } });
  });

  it('reads those that open their braces on a line of their own', () => {
    const text = `pipeline\n{\n  stages\n  {\n    stage('Fit')\n    {
      steps\n      {\n        sh "python train-churn.py"\n      }\n    }\n  }\n}`;
    expect(classesIn({ JenkinsfileTrainChurn: text })).toEqual({
      JenkinsfileTrainChurn: { Fit: ['train'] },
    });
  });

  it('ends on one that never closes', () => {
    const text = `stage('A') { sh 'pytest'\n`.repeat(500);
    expect(() => classesIn({ Jenkinsfile: text })).not.toThrow();
  });
});
