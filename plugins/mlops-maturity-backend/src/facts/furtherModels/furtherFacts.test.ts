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

import type { FactResult } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { TrainingRunData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import {
  aComponent,
  aContext,
  aDeployment,
  anInput,
  aPlatform,
  aRepository,
  aRun,
  aWorkflow,
  daysAgo,
} from '../fixtures';
import type { FactContext, FactInput } from '../types';
import { furtherFacts } from './index';

function decide(
  id: string,
  input: Partial<FactInput> = {},
  context: FactContext = aContext({
    'unit-tests-run': 'pass',
    'feature-store': 'unknown',
  }),
) {
  const fact = furtherFacts.find(one => one.id === id)!;
  return fact.decide(anInput(input), context);
}

/** A repository in which a job succeeded on each of the days. */
function didJob(name: string, days: number[], job = {}) {
  const runs = days.map(day =>
    aRun({
      work: { [name]: [] },
      createdAt: daysAgo(day),
      finishedAt: daysAgo(day),
    }),
  );
  for (const { run } of runs) {
    run.jobs = run.jobs?.map(one => ({ ...one, ...job }));
  }
  return { repositories: [aRepository({ runs })] };
}

function tracked(...runs: Partial<TrainingRunData>[]): Partial<FactInput> {
  return {
    platforms: [
      aPlatform({
        experiments: [
          {
            id: '1',
            name: 'churn',
            shared: false,
            central: true,
            runs: runs.map((run, index) => ({
              id: `run-${index}`,
              state: 'finished',
              finishedAt: daysAgo(5),
              metrics: [{ name: 'auc', value: 0.9 }],
              parameters: ['depth'],
              datasets: [],
              ...run,
            })),
          },
        ],
      }),
    ],
  };
}

function alerting(name: string, healthy = true): Partial<FactInput> {
  return {
    platforms: [
      aPlatform({
        alertRules: [{ name, healthy, state: 'inactive', labels: {} }],
      }),
    ],
  };
}

const jobs: [string, string][] = [
  ['feature-benefit-measured', 'Run python scripts/feature_importance.py'],
  ['feature-cost-measured', 'Feature latency benchmark'],
  ['feature-policy-checked', 'Run conftest test features/'],
  ['inclusion-tested', 'Fairness report'],
  ['staleness-impact-known', 'Backtest on last quarter'],
  ['numerical-stability-watched', 'check for NaN'],
  ['computing-performance-watched', 'Load test'],
  ['hyperparameters-tuned', 'Optuna sweep'],
  ['quality-on-slices', 'Evaluate slices'],
];

describe('tests that a job does', () => {
  it.each(jobs)('%s passes for the job "%s"', (id, job) => {
    expect(decide(id, didJob(job, [3, 10]))).toMatchObject({
      status: 'pass',
      executions: 2,
      observedAt: daysAgo(3),
    });
  });

  it.each(jobs)('%s counts a single run of "%s" as one', (id, job) => {
    expect(decide(id, didJob(job, [3]))).toMatchObject({ executions: 1 });
  });

  it.each(jobs)('%s is unknown where nothing is named so', id => {
    expect(decide(id, didJob('Build', [3]))).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining('attest it with a link'),
    });
  });

  it.each([
    ['too old', [100], {}],
    ['a failure', [3], { conclusion: 'failure' as const }],
    ['a job that may fail', [3], { mayFail: true }],
  ])('do not count %s', (_, days, job) => {
    expect(
      decide('inclusion-tested', didJob('Fairness', days, job)).status,
    ).toBe('unknown');
  });

  it('are partial where the step is defined only', () => {
    const workflow = aWorkflow({
      jobs: [
        {
          ...{ id: 'a', name: 'a', classes: [], needs: [], runsOn: [] },
          provesNothing: false,
          steps: [
            {
              ...{ name: 'x', classes: [], wired: [], provesNothing: false },
              command: 'python -m aif360.check',
            },
          ],
        },
      ],
    });
    expect(
      decide('inclusion-tested', {
        repositories: [aRepository({ workflows: [workflow] })],
      }).status,
    ).toBe('partial');
  });

  it('say what could not be read', () => {
    const gap = {
      kinds: ['pipelineRun' as const],
      code: 'forbidden' as const,
      message: 'GitHub refuses the runs.',
    };
    expect(
      decide('inclusion-tested', {
        repositories: [aRepository({ gaps: [gap] })],
      }).reason,
    ).toContain(gap.message);
  });
});

describe('tests that an alert or a metric does', () => {
  it.each([
    ['serving-data-validated', 'ChurnInputDrift'],
    ['model-age-watched', 'ChurnModelStale'],
    ['numerical-stability-watched', 'churn_nan_predictions'],
    ['computing-performance-watched', 'ChurnHighLatency'],
    ['training-serving-skew-watched', 'ChurnFeatureSkew'],
    ['dependency-changes-notified', 'UpstreamSchemaChanged'],
    ['feature-freshness-monitored', 'FeatureViewStale'],
  ])('%s passes for the alert %s', (id, name) => {
    const decision = decide(id, alerting(name));
    expect(decision).toMatchObject({ status: 'pass' });
    // It is evaluated all the time, so that nothing is counted.
    expect(decision.executions).toBeUndefined();
    expect(decide(id, alerting(name, false)).status).toBe('unknown');
    expect(decide(id, alerting('ChurnDown')).status).toBe('unknown');
  });

  it('also takes fresh series', () => {
    const signal = (newestSampleAt: string) => ({
      platforms: [
        aPlatform({
          signals: [
            {
              signal: 'model' as const,
              name: 'model',
              series: ['churn_model_age_days'],
              newestSampleAt,
            },
          ],
        }),
      ],
    });
    expect(decide('model-age-watched', signal(daysAgo(0.1))).status).toBe(
      'pass',
    );
    expect(decide('model-age-watched', signal(daysAgo(3))).status).toBe(
      'unknown',
    );
  });
});

describe('tests that tracked runs show', () => {
  it('takes ten runs of one sweep for tuning', () => {
    const sweep = (count: number) =>
      tracked(...Array.from({ length: count }, () => ({ parentId: 'sweep' })));
    expect(decide('hyperparameters-tuned', sweep(10)).status).toBe('pass');
    expect(decide('hyperparameters-tuned', sweep(9)).status).toBe('partial');
    expect(decide('hyperparameters-tuned', tracked({}, {})).status).toBe(
      'unknown',
    );
  });

  it('takes a baseline only on the data of production', () => {
    const input = (digest: string) => {
      const found = tracked({
        name: 'baseline-logreg',
        datasets: [{ name: 'churn', digest }],
      });
      found.platforms![0].models = [
        {
          name: 'churn',
          versions: [
            {
              version: '4',
              state: 'ready',
              createdAt: daysAgo(20),
              aliases: ['champion'],
              run: {
                ...found.platforms![0].experiments[0].runs[0],
                datasets: [{ name: 'churn', digest: 'abc' }],
              },
            },
          ],
        },
      ];
      return found;
    };
    expect(decide('simpler-model-compared', input('abc')).status).toBe('pass');
    expect(decide('simpler-model-compared', input('def')).status).toBe(
      'unknown',
    );
  });

  it('takes metrics of both kinds for a comparison', () => {
    const names = (...all: string[]) =>
      tracked({ metrics: all.map(name => ({ name, value: 1 })) });
    const id = 'offline-online-correlation';
    expect(decide(id, names('auc', 'online_ctr')).status).toBe('pass');
    expect(decide(id, names('auc')).status).toBe('unknown');
    expect(decide(id, names('online_ctr')).status).toBe('unknown');
  });

  it('takes metrics of two slices', () => {
    const names = (...all: string[]) =>
      tracked({ metrics: all.map(name => ({ name, value: 1 })) });
    const id = 'quality-on-slices';
    expect(
      decide(id, names('auc', 'auc_slice_north', 'auc_slice_south')).status,
    ).toBe('pass');
    expect(decide(id, names('auc/region=eu', 'auc/region=us')).status).toBe(
      'pass',
    );
    expect(decide(id, names('auc', 'auc_slice_north')).status).toBe('unknown');
  });
});

describe('tests of modules', () => {
  const files = {
    'src/features.py': 'def scale(x): return x',
    'src/train.py': 'def fit(x): return x',
  };
  const feature = {
    'tests/test_features.py': 'from src.features import scale',
  };

  it('stand on a test that names the module and on tests that pass', () => {
    const repositories = [aRepository({ files: { ...files, ...feature } })];
    expect(decide('feature-code-tested', { repositories })).toMatchObject({
      status: 'pass',
    });
    expect(decide('model-code-tested', { repositories }).status).toBe(
      'unknown',
    );
    expect(
      decide(
        'feature-code-tested',
        { repositories },
        aContext({ 'unit-tests-run': 'fail' }),
      ).status,
    ).toBe('partial');
  });
});

describe('the others', () => {
  it('see an updater at work, or only set up', () => {
    const actor = { name: 'renovate[bot]', kind: 'automation' as const };
    const id = 'dependency-changes-notified';
    const runs = [
      aRun({ actor, trigger: 'pull_request', branch: 'renovate/numpy' }),
    ];
    expect(decide(id, { repositories: [aRepository({ runs })] }).status).toBe(
      'pass',
    );
    const files = { '.github/dependabot.yml': 'version: 2' };
    expect(decide(id, { repositories: [aRepository({ files })] }).status).toBe(
      'partial',
    );
  });

  it('count releases of a year', () => {
    const deployed = (...days: number[]) => ({
      repositories: [
        aRepository({
          deployments: days.map(day =>
            aDeployment({ createdAt: daysAgo(day), succeededAt: daysAgo(day) }),
          ),
        }),
      ],
    });
    const id = 'frequent-releases';
    expect(decide(id, deployed(1, 2, 3, 4))).toMatchObject({
      status: 'pass',
      value: 4,
    });
    expect(decide(id, deployed(1, 2, 3, 500))).toMatchObject({
      status: 'fail',
      value: 3,
    });
    expect(decide(id, { repositories: [] }).status).toBe('unknown');
  });

  it('know whether the organization has many', () => {
    const status = (oneOfMany?: boolean) =>
      decide('many-ml-products', { component: aComponent({ oneOfMany }) })
        .status;
    expect([status(true), status(false), status()]).toEqual([
      'pass',
      'fail',
      'unknown',
    ]);
  });

  it('give hints where only people know', () => {
    const files = {
      '.github/CODEOWNERS': '* @team',
      'src/why.py': 'import shap',
    };
    const repositories = [aRepository({ files })];
    expect(decide('model-spec-reviewed', { repositories }).status).toBe(
      'partial',
    );
    expect(decide('model-debuggable', { repositories }).status).toBe('partial');
    for (const id of [
      'features-added-quickly',
      'environments-created-automatically',
    ]) {
      expect(decide(id)).toMatchObject({
        status: 'unknown',
        reason: expect.stringMatching(/^No attestation in force/),
      });
    }
  });

  it('do not take a feature store for proof that both sides read it', () => {
    const store: Partial<FactResult>['status'] = 'pass';
    expect(
      decide(
        'training-serving-skew-watched',
        {},
        aContext({ 'feature-store': store }),
      ).status,
    ).toBe('partial');
  });
});
