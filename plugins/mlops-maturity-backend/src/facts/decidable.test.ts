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

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  observationSchemas,
  type ObservationKind,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { facts } from './index';
import { sourceOfKind } from './sourceOfKind';

const plugins = resolve(__dirname, '../../..');
const repository = ['repository', 'tree', 'file'] as const;
const runs = ['pipeline', 'pipelineRun'] as const;

/**
 * The kinds of observation that decide each fact. Those that the catalog or a
 * person decides first, as their first source says, have no line here, and
 * neither have those that stand on other facts alone.
 */
const decidedBy: Record<string, readonly ObservationKind[]> = {
  'code-in-vcs': repository,
  'beyond-notebooks': repository,
  'modular-code': repository,
  'pinned-environment': repository,
  containerised: repository,
  'scoring-script-in-vcs': repository,
  'scoring-script-tested': [...runs, 'testReport'],
  'unit-tests-run': [...runs, 'testReport', 'commitChecks'],
  'integration-tests-run': [...runs, 'testReport', 'commitChecks'],
  'model-integration-tests': [...runs, 'testReport'],
  'model-release-tests': [...runs, 'testReport'],
  'app-unit-tests': [...runs, 'testReport'],
  'app-integration-tests': [...runs, 'testReport'],
  'all-code-tested': [...runs, 'testReport'],
  'notebook-hygiene': repository,
  'some-automation': runs,
  'ci-pipeline': runs,
  'automated-build': runs,
  'commit-triggers-deploy': ['deployment', ...runs],
  'automated-app-release': ['deployment', ...runs],
  'automated-model-release': ['deployment', 'registeredModel', ...runs],
  'release-by-cicd': ['deployment', ...runs],
  'low-friction-release': ['deployment', ...runs],
  'unattended-model-deploy': ['deployment', ...runs],
  'release-policy': ['environment', 'deployment', ...repository],
  'staged-environments': ['deployment', 'servingEndpoint'],
  'progressive-delivery': ['servingEndpoint'],
  'best-model-promotion': ['registeredModel'],
  'rollback-ready': ['servingEndpoint', 'registeredModel', 'deployment'],
  'zero-downtime': ['metricSignal', 'servingEndpoint'],
  'data-pipeline': runs,
  'data-prep-automated': runs,
  'data-analysis-pipeline': runs,
  'data-validated': runs,
  'data-versioned': [...repository, 'registeredModel'],
  'feature-store': ['featureStore'],
  'training-pipeline': [...repository, ...runs],
  'automated-training': [...runs, 'experiment'],
  'scheduled-retraining': runs,
  'event-triggered-retraining': runs,
  'metric-triggered-retraining': runs,
  'managed-compute': ['experiment', ...runs],
  'managed-training-environment': ['registeredModel'],
  'workflow-orchestrated': runs,
  'training-pipeline-in-production': runs,
  'automated-model-testing': [...runs, 'registeredModel'],
  'experiment-tracking': ['experiment'],
  'central-training-metrics': ['experiment'],
  'model-registry': ['registeredModel'],
  'models-versioned': ['registeredModel'],
  'model-management': ['registeredModel'],
  'reproducible-training': ['registeredModel'],
  'lineage-deploy-to-data': ['registeredModel'],
  'model-card': repository,
  'single-model-file': repository,
  'ops-metrics-network': ['metricSignal'],
  'ops-metrics-memory': ['metricSignal'],
  'ops-metrics-gpu': ['metricSignal'],
  'model-monitoring': ['metricSignal'],
  'central-deployed-metrics': ['metricSignal'],
  'drift-alerting': ['alertRule'],
  scalability: ['servingEndpoint'],
  'security-controls': [...runs, 'commitChecks'],
  'continuous-improvement': ['registeredModel'],
  'computing-performance-watched': [...runs, 'metricSignal'],
  'dependency-changes-notified': [...runs, 'alertRule'],
  'feature-benefit-measured': runs,
  'feature-code-tested': [...repository, ...runs],
  'feature-cost-measured': runs,
  'feature-freshness-monitored': ['metricSignal', 'featureStore'],
  'feature-policy-checked': runs,
  'frequent-releases': ['deployment'],
  'hyperparameters-tuned': ['experiment'],
  'inclusion-tested': runs,
  'model-age-watched': ['metricSignal', 'alertRule'],
  'model-code-tested': [...repository, ...runs],
  'numerical-stability-watched': [...runs, 'metricSignal'],
  'offline-online-correlation': ['experiment'],
  'quality-on-slices': ['experiment', ...runs],
  'serving-data-validated': ['metricSignal', 'alertRule'],
  'simpler-model-compared': ['experiment'],
  'staleness-impact-known': [...runs, 'experiment'],
  'training-serving-skew-watched': ['metricSignal', 'alertRule'],
};

/** Decided by other facts alone. */
const composed: readonly string[] = [
  'automated-data-and-model-validation',
  'code-and-models-versioned',
  'lifecycle-manageable',
  'ops-metrics',
  'retraining-triggers',
  'auto-improvement',
  'full-automation',
];

const isKind = (name: string): name is ObservationKind =>
  Object.hasOwn(observationSchemas, name);

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(
      entry =>
        entry.isFile() &&
        /(?<!\.test)\.ts$/.test(entry.name) &&
        !/__\w+__/.test(entry.parentPath),
    )
    .map(entry => join(entry.parentPath, entry.name));
}

/** The kinds that a module says it can tell about, by its own source. */
function kindsNamedBy(module: string): ObservationKind[] {
  const text = sourceFiles(join(plugins, module, 'src'))
    .map(file => readFileSync(file, 'utf8'))
    .join('\n');
  return Object.keys(observationSchemas)
    .filter(isKind)
    .filter(kind => text.includes(`'${kind}'`));
}

const modules = readdirSync(plugins).filter(name =>
  name.startsWith('mlops-maturity-backend-module-'),
);
const kindsOf = new Map(modules.map(name => [name, kindsNamedBy(name)]));
const collected = new Set([...kindsOf.values()].flat());

describe('every fact', () => {
  it('says here what can decide it, and nothing else is said', () => {
    const observed = facts.filter(
      ({ sources }) => sources[0] !== 'catalog' && sources[0] !== 'attestation',
    );
    const named = [...Object.keys(decidedBy), ...composed];
    expect(named.sort()).toEqual(observed.map(({ id }) => id).sort());
  });

  it.each(Object.entries(decidedBy))(
    '%s can be decided by something that is shipped',
    (_, deciding) => {
      // A kind that no collector tells of would leave it unknown for ever.
      expect(deciding).not.toHaveLength(0);
      expect(deciding.filter(kind => !collected.has(kind))).toEqual([]);
    },
  );

  it.each(composed)('%s stands on others', id => {
    expect(facts.find(fact => fact.id === id)?.needs).not.toHaveLength(0);
  });

  it.each(Object.entries(decidedBy))(
    '%s names the sources of what decides it',
    (id, deciding) => {
      const { sources = [] } = facts.find(fact => fact.id === id) ?? {};
      const needed = new Set(deciding.map(kind => sourceOfKind[kind]));
      expect(sources.filter(source => needed.has(source))).not.toHaveLength(0);
    },
  );

  it('finds the kinds of every shipped collector', () => {
    expect(modules.length).toBeGreaterThan(5);
    expect(kindsOf.get('mlops-maturity-backend-module-github')).toEqual(
      expect.arrayContaining(['repository', 'pipelineRun', 'deployment']),
    );
    expect(kindsOf.get('mlops-maturity-backend-module-mlflow')).toEqual([
      'experiment',
      'registeredModel',
    ]);
  });
});
