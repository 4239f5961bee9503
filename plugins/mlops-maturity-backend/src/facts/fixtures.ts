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
import {
  ciKinds,
  platformKinds,
  repositoryKinds,
  type JobData,
  type PipelineRunData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { MlComponent } from '../entities/types';
import type {
  ClassifiedDeployment,
  ClassifiedRun,
  ClassifiedWorkflow,
  WorkClass,
} from '../workflows/types';
import type {
  FactContext,
  FactInput,
  FactSettings,
  PlatformEvidence,
  RepositoryEvidence,
} from './types';

/** The instant that tests of facts take for now. */
export const now = new Date('2026-11-20T12:00:00.000Z');

/** `days` before `now`, ISO 8601 UTC. */
export function daysAgo(days: number): string {
  return new Date(now.getTime() - days * 86_400_000).toISOString();
}

export const settings: FactSettings = {
  windows: {
    ci: 90,
    train: 35,
    track: 90,
    registry: 180,
    deploy: 180,
    metricHours: 24,
    monitor: 7,
    attestation: 180,
    drill: 365,
  },
  deploymentCount: 5,
  successRatio: 0.8,
  automationAccounts: [],
};

export function aComponent(overrides: Partial<MlComponent> = {}): MlComponent {
  return {
    ref: 'component:default/churn',
    uid: 'uid-churn',
    kind: 'component',
    namespace: 'default',
    name: 'churn',
    type: 'ml-model',
    lifecycle: 'production',
    isModel: true,
    owner: 'group:default/growth',
    ownerIsGroup: true,
    tags: [],
    links: [],
    annotations: {},
    dependencies: [],
    consumedApis: [],
    consumers: [],
    ...overrides,
  };
}

/** A repository whose tree holds exactly the given files. */
export function aRepository(
  overrides: Partial<Omit<RepositoryEvidence, 'files'>> & {
    /** Text by path; an empty text stands for content that wasn't read. */
    files?: Record<string, string>;
  } = {},
): RepositoryEvidence {
  const { files = { 'src/train.py': 'x = 1' }, ...rest } = overrides;
  const paths = Object.keys(files);
  return {
    collector: 'github',
    host: 'github.com',
    key: 'shop/churn',
    kinds: [...repositoryKinds, ...ciKinds],
    repository: {
      host: 'github.com',
      slug: 'shop/churn',
      url: 'https://github.com/shop/churn',
      defaultBranch: 'main',
      headSha: 'a'.repeat(40),
      headCommittedAt: daysAgo(2),
      archived: false,
      recentCommits: [daysAgo(2), daysAgo(4), daysAgo(8)],
    },
    tree: {
      sha: 'b'.repeat(40),
      truncated: false,
      entries: paths.map(path => ({ path, size: files[path].length })),
    },
    files: new Map(Object.entries(files).filter(([, text]) => text !== '')),
    workflows: [],
    pipelines: [],
    runs: [],
    deployments: [],
    environments: [],
    commitChecks: new Map(),
    testReports: new Map(),
    gaps: [],
    collectedAt: daysAgo(0),
    ...rest,
  };
}

export function aWorkflow(
  overrides: Partial<ClassifiedWorkflow> = {},
): ClassifiedWorkflow {
  return {
    path: '.github/workflows/ci.yml',
    name: 'CI',
    system: 'github',
    triggers: {
      pullRequest: false,
      schedule: [],
      manual: false,
      upstream: false,
      reusable: false,
      release: false,
    },
    jobs: [],
    classes: {},
    pipeline: {
      id: '1',
      name: overrides.name ?? 'CI',
      path: overrides.path ?? '.github/workflows/ci.yml',
      state: 'active',
    },
    shared: false,
    ...overrides,
  };
}

let nextRunId = 1000;

/**
 * A completed, successful run on the default branch with one job per given
 * name; `jobs` maps a job's name to its classes, or to classes and outcome.
 */
export function aRun(
  options: Partial<PipelineRunData> & {
    workflow?: ClassifiedWorkflow;
    classes?: WorkClass[];
    jobs?: undefined;
    work?: Record<
      string,
      | WorkClass[]
      | {
          classes: WorkClass[];
          conclusion?: JobData['conclusion'];
          proven?: boolean;
        }
    >;
    automated?: boolean;
  } = {},
): ClassifiedRun {
  const { workflow, classes, work = {}, automated, jobs: _, ...run } = options;
  const createdAt = run.createdAt ?? daysAgo(1);
  const finishedAt = run.finishedAt ?? createdAt;
  const items = Object.entries(work).map(([name, given]) => {
    const item = Array.isArray(given) ? { classes: given } : given;
    const conclusion = item.conclusion ?? 'success';
    return {
      job: { id: name, name, conclusion, finishedAt, steps: [] },
      classes: item.classes,
      proven: item.proven ?? conclusion === 'success',
    };
  });
  const trigger = run.trigger ?? 'push';
  return {
    run: {
      id: String(nextRunId++),
      pipelineId: workflow?.pipeline?.id ?? '1',
      path: workflow?.path ?? '.github/workflows/ci.yml',
      name: workflow?.name ?? 'CI',
      trigger,
      vendorTrigger: trigger,
      actor: { name: 'jane', kind: 'person' },
      branch: 'main',
      sha: 'a'.repeat(40),
      attempt: 1,
      completed: true,
      conclusion: 'success',
      createdAt,
      startedAt: createdAt,
      finishedAt,
      ...(items.length > 0 ? { jobs: items.map(item => item.job) } : {}),
      ...run,
    },
    workflow,
    classes: classes ?? [...new Set(items.flatMap(item => item.classes))],
    items,
    automated: automated ?? trigger !== 'manual',
  };
}

export function aDeployment(
  options: Partial<ClassifiedDeployment['deployment']> &
    Partial<Omit<ClassifiedDeployment, 'deployment'>> = {},
): ClassifiedDeployment {
  const { production, run, counts, automated, ...data } = options;
  const createdAt = data.createdAt ?? daysAgo(3);
  return {
    deployment: {
      id: String(nextRunId++),
      environment: 'production',
      tier: 'production',
      transient: false,
      sha: 'a'.repeat(40),
      creator: { name: 'deployer[bot]', kind: 'automation' },
      createdAt,
      succeededAt: createdAt,
      state: 'success',
      runId: run?.run.id,
      ...data,
    },
    production: production ?? true,
    run,
    counts: counts ?? true,
    automated: automated ?? true,
  };
}

export function anInput(overrides: Partial<FactInput> = {}): FactInput {
  return {
    component: aComponent(),
    repositories: [aRepository()],
    platforms: [],
    collectable: new Set(),
    consumers: [],
    settings,
    ...overrides,
  };
}

/** A platform that was read completely and tells nothing yet. */
export function aPlatform(
  overrides: Partial<PlatformEvidence> = {},
): PlatformEvidence {
  return {
    collector: 'mlflow',
    title: 'MLflow',
    host: 'mlflow.shop.example',
    key: 'churn',
    kinds: [...platformKinds],
    experiments: [],
    models: [],
    endpoints: [],
    featureStores: [],
    signals: [],
    alertRules: [],
    gaps: [],
    collectedAt: daysAgo(0),
    ...overrides,
  };
}

/** A context at `now`, with the given results of other facts. */
export function aContext(
  facts: Record<string, Partial<FactResult>['status']> = {},
): FactContext {
  return {
    now,
    fact: id => {
      const status = facts[id];
      if (!status) throw new Error(`the test gives no result for ${id}`);
      return {
        factId: id,
        status,
        origin: 'observed',
        reason: id,
        evidence: [],
      };
    },
  };
}
