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

import type {
  CollectionGap,
  DeploymentData,
  Observation,
  PipelineData,
  PipelineRunData,
  RepositoryData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { decideFacts, facts } from '.';
import {
  aComponent,
  anInput,
  aPlatform,
  daysAgo,
  now,
  settings,
} from './fixtures';
import { buildRepositoryEvidence } from './repositoryEvidence';
import type { PlatformEvidence } from './types';

export const root = '.github/workflows';
const sha = 'a'.repeat(40);

/** What was read of one repository, and of one ML platform. */
export type Seen = {
  /** Text by path. */
  files?: Record<string, string>;
  pipelines?: Partial<PipelineData>[];
  runs?: Partial<PipelineRunData>[];
  deployments?: Partial<DeploymentData>[];
  repository?: Partial<RepositoryData>;
  gaps?: CollectionGap[];
  platform?: Partial<PlatformEvidence>;
  annotations?: Record<string, string>;
  pathPrefix?: string;
};

function observe(seen: Seen): Observation[] {
  const files = Object.entries(seen.files ?? {});
  return [
    {
      kind: 'repository',
      key: 'repository',
      data: {
        host: 'github.com',
        slug: 'shop/churn',
        defaultBranch: 'main',
        headSha: 'b'.repeat(40),
        headCommittedAt: daysAgo(1 / 24),
        archived: false,
        ...seen.repository,
      },
    },
    {
      kind: 'tree',
      key: 'tree',
      data: {
        sha,
        truncated: false,
        entries: files.map(([path]) => ({ path, size: 1 })),
      },
    },
    ...files.map(([path, content]): Observation => ({
      kind: 'file',
      key: path,
      data: { path, sha, content },
    })),
    ...(seen.pipelines ?? []).map((data, index): Observation => ({
      kind: 'pipeline',
      key: data.id ?? String(index),
      data: {
        id: String(index),
        name: 'pipeline',
        state: 'active',
        ...data,
      },
    })),
    ...(seen.runs ?? []).map((data, index): Observation => ({
      kind: 'pipelineRun',
      key: String(index),
      data: {
        id: String(index),
        pipelineId: data.path ?? 'none',
        name: 'run',
        trigger: 'push',
        vendorTrigger: data.trigger ?? 'push',
        branch: 'main',
        sha,
        attempt: 1,
        completed: true,
        conclusion: 'success',
        createdAt: daysAgo(index + 1),
        finishedAt: data.createdAt ?? daysAgo(index + 1),
        ...data,
      },
    })),
    ...(seen.deployments ?? []).map((data, index): Observation => ({
      kind: 'deployment',
      key: String(index),
      data: {
        id: String(index),
        environment: 'production',
        transient: false,
        sha,
        creator: { kind: 'automation' },
        createdAt: daysAgo(index + 1),
        state: 'success',
        succeededAt: daysAgo(index + 1),
        ...data,
      },
    })),
  ];
}

/** What is decided of a fact, the whole way from what was read. */
export function verdict(fact: string, seen: Seen) {
  const { annotations = {}, platform } = seen;
  const evidence = buildRepositoryEvidence(
    {
      collector: 'github',
      title: 'GitHub',
      kinds: ['repository', 'pipelineRun'],
      host: 'github.com',
      key: 'shop/churn',
      pathPrefix: seen.pathPrefix,
      observations: observe(seen),
      gaps: seen.gaps ?? [],
      collectedAt: daysAgo(0),
    },
    annotations,
    settings,
  );
  const input = anInput({
    component: aComponent({ annotations }),
    repositories: [evidence],
    platforms: platform ? [aPlatform(platform)] : [],
    collectable: new Set(platform ? ['experiment', 'registeredModel'] : []),
  });
  return decideFacts(facts, input, [], now).results.get(fact)!;
}

const nightly = "on: { schedule: [{ cron: '0 3 * * *' }] }";

export function workflow(step: string, on = nightly, job = ''): string {
  return `${on}\njobs:\n  work:\n    runs-on: ubuntu-latest\n${job}    steps:\n      - ${step}\n`;
}

type Outcome = NonNullable<PipelineRunData['jobs']>[number]['conclusion'];

/** Runs of one workflow with one job of one step, a day apart. */
export function runsOf(
  path: string,
  step: string,
  more: Partial<PipelineRunData> & { outcome?: Outcome; count?: number } = {},
): Partial<PipelineRunData>[] {
  const { outcome = 'success', count = 3, ...data } = more;
  return Array.from({ length: count }, () => ({
    path,
    trigger: 'schedule' as const,
    jobs: [
      {
        id: 'work',
        name: 'work',
        conclusion: outcome,
        steps:
          outcome === 'skipped' ? [] : [{ name: step, conclusion: outcome }],
      },
    ],
    ...data,
  }));
}

/** A trap, the verdict on who stands in it, and what passes the same fact. */
export type Trap = {
  trap: string;
  fact: string;
  seen: Seen;
  status: string;
  passes?: Seen;
};
