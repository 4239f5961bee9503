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

import type { PipelineRunData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { classifyRuns } from './classifyRuns';
import { classifyWorkflows } from './classifyWorkflows';
import type { ClassifiedRun } from './types';

const root = '.github/workflows';
const files = new Map<string, string>(
  Object.entries({
    'ci.yml': `
name: CI
on: [push, pull_request]
jobs:
  unit:
    name: Tests
    strategy: { matrix: { python: ['3.11', '3.12'] } }
    steps:
      - uses: actions/checkout@v4
      - run: |
          pytest -q
          make report
      - name: Scan
        run: bandit -r src || true
  named:
    name: Unit tests (fast)
    steps:
      - run: ./run-them
      - { name: Report, run: ./report }
  wired:
    steps: [{ run: make check }]
  lenient:
    continue-on-error: true
    steps: [{ name: Quality gate, run: ./gate }]
  models:
    uses: ./.github/workflows/fit.yml
`,
    'fit.yml': `
on: workflow_call
jobs:
  fit:
    strategy: { matrix: { region: [eu, us] } }
    steps:
      - { name: 'Train \${{ matrix.region }}', run: python train.py }
`,
  }).map(([file, text]) => [`${root}/${file}`, text] as const),
).set('Makefile', 'check:\n\tpytest tests/e2e\n');

type Conclusion = PipelineRunData['conclusion'];

function conclusionOf(steps: Record<string, Conclusion>): Conclusion {
  const conclusions = Object.values(steps);
  if (conclusions.includes('failure')) return 'failure';
  const isSkipped = conclusions.every(c => c === 'skipped');
  return isSkipped && conclusions.length > 0 ? 'skipped' : 'success';
}

function aRun(
  jobs: Record<string, Record<string, Conclusion>> | undefined,
  overrides: Partial<PipelineRunData> = {},
): PipelineRunData {
  const given = Object.entries(jobs ?? {}).map(([name, steps], index) => ({
    id: String(index),
    name,
    conclusion: conclusionOf(steps),
    steps: Object.entries(steps).map(([step, conclusion]) => ({
      name: step,
      conclusion,
    })),
  }));
  return {
    id: '1',
    pipelineId: '9',
    path: `${root}/ci.yml`,
    name: 'CI',
    trigger: 'push',
    vendorTrigger: 'push',
    actor: { name: 'jane', kind: 'person' },
    sha: 'a'.repeat(40),
    attempt: 1,
    completed: true,
    conclusion: 'success',
    createdAt: '2026-11-01T00:00:00.000Z',
    ...(jobs ? { jobs: given } : {}),
    ...overrides,
  };
}

function classify(
  run: PipelineRunData,
  options: { annotations?: Record<string, string>; defined?: boolean } = {},
): ClassifiedRun {
  const { annotations, defined = true } = options;
  const [classified] = classifyRuns([run], {
    workflows: defined ? classifyWorkflows({ files, annotations }) : [],
    annotations,
    automationAccounts: ['Release-Account'],
  });
  return classified;
}

/** `job | step: classes`, with `!` where nothing is proven. */
function itemsOf(run: ClassifiedRun): string[] {
  return run.items.map(
    ({ job, step, classes, proven }) =>
      `${proven ? '' : '! '}${job.name}${step ? ` | ${step.name}` : ''}: ${classes}`,
  );
}

describe('classifyRuns', () => {
  it('finds jobs of matrices and called workflows, and what each proved', () => {
    const run = classify(
      aRun({
        'Tests (3.11)': {
          'Set up job': 'success',
          'Run actions/checkout@v4': 'success',
          'Run pytest -q': 'success',
          Scan: 'success',
          'Post Run actions/checkout@v4': 'success',
        },
        'Tests (3.12)': { 'Run pytest -q': 'failure', Scan: 'skipped' },
        'models / fit (eu)': { 'Train eu': 'success' },
        'models / fit (us)': { 'Train us': 'skipped' },
      }),
    );
    expect(run.workflow?.path).toBe(`${root}/ci.yml`);
    expect(itemsOf(run)).toEqual([
      'Tests (3.11) | Run pytest -q: unitTests',
      '! Tests (3.11) | Scan: securityScan',
      '! Tests (3.12) | Run pytest -q: unitTests',
      '! Tests (3.12) | Scan: securityScan',
      'models / fit (eu) | Train eu: train',
      '! models / fit (us) | Train us: train',
    ]);
    expect(run.classes).toEqual(['train', 'unitTests', 'securityScan']);
    expect(run.automated).toBe(true);
  });

  it('proves by the job what only its name tells, unless its steps were skipped', () => {
    const named = (steps: Record<string, Conclusion>) =>
      itemsOf(classify(aRun({ 'Unit tests (fast)': steps })));
    const whole = 'Unit tests (fast): unitTests';
    expect(named({ 'Run ./run-them': 'success' })).toEqual([whole]);
    expect(named({ 'Run ./run-them': 'skipped', Report: 'skipped' })).toEqual([
      `! ${whole}`,
    ]);
    expect(named({ 'Run ./run-them': 'failure' })).toEqual([`! ${whole}`]);
  });

  it('proves nothing by what is wired, or by a job that cannot fail', () => {
    const run = classify(
      aRun({
        wired: { 'Run make check': 'success' },
        lenient: { 'Quality gate': 'success' },
      }),
    );
    expect(itemsOf(run)).toEqual(['! lenient | Quality gate: evaluate']);
    expect(run.workflow?.classes).toMatchObject({ integrationTests: 'wired' });
    expect(run.classes).not.toContain('integrationTests');
  });

  it('knows from the definition what a run without jobs could prove', () => {
    const run = classify(aRun(undefined));
    expect(run.items).toEqual([]);
    // Neither what cannot fail, nor what is only wired.
    expect(run.classes).toEqual(['train', 'unitTests']);
  });

  it('judges jobs without steps by their own end', () => {
    const run = classify(aRun({ 'Tests (3.11)': {}, lenient: {} }));
    expect(itemsOf(run)).toEqual([
      'Tests (3.11): unitTests,securityScan',
      '! lenient: evaluate',
    ]);
  });

  describe('without a definition', () => {
    const path = `${root}/gone.yml`;
    it.each<[string, Record<string, Record<string, Conclusion>>, string[]]>([
      [
        'takes names that GitHub made of commands for commands',
        {
          build: {
            'Set up job': 'success',
            'Run pip install -r train-requirements.txt': 'success',
            'Run python src/train.py': 'success',
            'Run docker/build-push-action@v6': 'success',
            'Post Run docker/build-push-action@v6': 'success',
          },
        },
        [
          'build | Run python src/train.py: train',
          'build | Run docker/build-push-action@v6: build',
        ],
      ],
      [
        'takes names of authors for names',
        { ci: { 'Run unit tests': 'success', 'Deploy model': 'failure' } },
        ['ci | Run unit tests: unitTests', '! ci | Deploy model: deploy'],
      ],
      [
        'needs a step of the class to deploy',
        { deploy: { 'Run ./ship': 'success' } },
        [],
      ],
      [
        'lets a name decide training',
        { 'a / Retrain': { 'Run ./go': 'success' } },
        ['a / Retrain: train'],
      ],
      [
        'takes no training from tests',
        { e2e: { 'Run python train.py': 'success' } },
        ['e2e: integrationTests'],
      ],
    ])('%s', (_, jobs, expected) => {
      expect(itemsOf(classify(aRun(jobs, { path })))).toEqual(expected);
    });

    it('lets annotations name the workflow', () => {
      const run = classify(aRun({ go: { 'Run ./x': 'success' } }, { path }), {
        annotations: { 'mlops-maturity/training-workflow': 'gone.yml' },
      });
      expect(itemsOf(run)).toEqual(['go: train']);
      expect(run.classes).toEqual(['train']);
    });
  });

  it('judges a job that the definition no longer has by its names', () => {
    const run = classify(aRun({ 'Old training': { 'Run ./x': 'success' } }));
    expect(itemsOf(run)).toEqual(['Old training: train']);
  });

  it('finds the definition through a path with repository and ref', () => {
    const path = `shop/churn/${root}/ci.yml@refs/heads/main`;
    expect(classify(aRun(undefined, { path })).workflow?.name).toBe('CI');
  });

  it.each<[string, Partial<PipelineRunData>, boolean]>([
    ['a person', { trigger: 'manual' }, false],
    ['another reason', { trigger: 'other' }, false],
    ['a schedule', { trigger: 'schedule' }, true],
    ['an event', { trigger: 'event' }, true],
    ['another workflow', { trigger: 'upstream' }, true],
    ['an app', { trigger: 'manual', actor: { kind: 'automation' } }, true],
    [
      'an account listed as automation',
      { trigger: 'manual', actor: { name: 'release-account', kind: 'person' } },
      true,
    ],
    ['the vendor', { path: 'dynamic/dependabot/updates' }, false],
  ])('says whether a run that %s started is automated', (_, run, expected) => {
    expect(classify(aRun(undefined, run)).automated).toBe(expected);
  });

  it('believes no older run to have done what the newer ones skip', () => {
    const path = `${root}/ci.yml`;
    const idle = aRun(
      { 'Tests (3.11)': {} },
      { id: '2', branch: 'main', createdAt: '2026-11-02T00:00:00.000Z' },
    );
    idle.jobs![0].conclusion = 'skipped';
    const older = aRun(undefined, { branch: 'main' });
    const elsewhere = aRun(undefined, { id: '0', branch: 'next' });
    const classified = classifyRuns([idle, older, elsewhere], {
      workflows: classifyWorkflows({ files }),
      defaultBranch: 'main',
    });
    expect(
      classified.map(({ classes }) => classes.includes('unitTests')),
    ).toEqual([true, false, true]);
    expect(classified[1].workflow?.path).toBe(path);
  });

  it('ignores what the vendor runs on its own', () => {
    const run = aRun(
      { 'Train (python)': { 'Run python train.py': 'success' } },
      { path: 'dynamic/github-code-scanning/codeql' },
    );
    expect(classify(run)).toMatchObject({ classes: [], items: [] });
  });
});
