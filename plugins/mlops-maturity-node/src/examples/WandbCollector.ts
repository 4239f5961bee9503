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

import type { Entity } from '@backstage/catalog-model';
import {
  GapRecorder,
  SourceClient,
  type CollectionContext,
  type CollectionResult,
  type Collector,
  type EntityTarget,
  type ExperimentData,
  type Observation,
  type TargetReference,
  type TrainingRunData,
} from '..';
import { z } from 'zod';

const query = `query Runs($entity: String!, $project: String!, $first: Int!) {
  project(entityName: $entity, name: $project) {
    runs(first: $first, order: "-createdAt") {
      edges {
        node {
          name displayName state createdAt heartbeatAt commit config summaryMetrics
        }
      }
      pageInfo { hasNextPage }
    }
  }
}`;

const answer = z.object({
  data: z.object({
    project: z
      .object({
        runs: z.object({
          edges: z.array(
            z.object({
              node: z.object({
                name: z.string(),
                displayName: z.string().nullish(),
                state: z.string(),
                createdAt: z.string(),
                heartbeatAt: z.string().nullish(),
                commit: z.string().nullish(),
                /** JSON as text, both. */
                config: z.string().nullish(),
                summaryMetrics: z.string().nullish(),
              }),
            }),
          ),
          pageInfo: z.object({ hasNextPage: z.boolean() }),
        }),
      })
      .nullable(),
  }),
});

type Run = NonNullable<
  z.infer<typeof answer>['data']['project']
>['runs']['edges'][number]['node'];

const project = /^[\w-]{1,100}\/[\w.-]{1,100}$/;
const states: Record<string, TrainingRunData['state']> = {
  finished: 'finished',
  failed: 'failed',
  crashed: 'failed',
  running: 'running',
};

/** Reads the runs of a Weights & Biases project. */
export class WandbCollector implements Collector {
  readonly id = 'wandb';
  readonly title = 'Weights & Biases';
  readonly kinds = ['experiment'] as const;

  constructor(
    private readonly server: {
      /** As in configuration, such as `wandb`. */
      host: string;
      /** `https://api.wandb.ai`, or a server of your own. */
      baseUrl: string;
      apiKey: string;
    },
  ) {}

  targetsOf(entity: Entity): EntityTarget[] {
    const key = entity.metadata.annotations?.['wandb.ai/project'];
    return key && project.test(key) ? [{ host: this.server.host, key }] : [];
  }

  async collect(
    { key }: TargetReference,
    { cache, signal }: CollectionContext,
  ): Promise<CollectionResult> {
    const credentials = Buffer.from(`api:${this.server.apiKey}`);
    const client = new SourceClient({
      baseUrl: this.server.baseUrl,
      headers: async () => ({
        authorization: `Basic ${credentials.toString('base64')}`,
      }),
      cache,
      signal,
      now: () => new Date(),
      concurrency: 2,
      maxRequests: 10,
      timeoutMs: 20_000,
      maxAnswerBytes: 5_000_000,
    });
    const gaps = new GapRecorder(this.title);
    const [entity, name] = key.split('/');
    const endpoint = { words: `the project ${key}`, kinds: this.kinds };
    const found = await gaps.attempt(endpoint, () =>
      client.get({
        path: ['graphql'],
        body: { query, variables: { entity, project: name, first: 50 } },
        schema: answer,
      }),
    );
    const runs = found?.data.project?.runs;
    if (found && !runs) {
      gaps.add({
        kinds: [...this.kinds],
        code: 'not-found',
        message: `Weights & Biases has no project ${key}, or the key may not read it.`,
      });
    }
    return {
      observations: runs ? [this.#experiment(key, runs)] : [],
      gaps: gaps.gaps,
      requests: client.requests,
      rateLimit: client.rateLimit,
      retryAfter: client.retryAfter?.toISOString(),
    };
  }

  #experiment(
    key: string,
    runs: { edges: { node: Run }[]; pageInfo: { hasNextPage: boolean } },
  ): Observation {
    const data: ExperimentData = {
      id: key,
      name: key,
      shared: false,
      central: true,
      runs: runs.edges.map(({ node }) => toRun(node)),
      ...(runs.pageInfo.hasNextPage ? { more: true } : {}),
    };
    return { kind: 'experiment', key, data };
  }
}

function toRun(run: Run): TrainingRunData {
  const metrics = Object.entries(readJson(run.summaryMetrics))
    .filter(([name]) => !name.startsWith('_'))
    .map(([name, value]) =>
      typeof value === 'number' && Number.isFinite(value)
        ? { name, value }
        : { name },
    );
  return {
    id: run.name,
    ...(run.displayName ? { name: run.displayName } : {}),
    state: states[run.state] ?? 'other',
    startedAt: toInstant(run.createdAt),
    ...(run.heartbeatAt ? { finishedAt: toInstant(run.heartbeatAt) } : {}),
    metrics,
    parameters: Object.keys(readJson(run.config)).filter(
      name => !name.startsWith('_'),
    ),
    ...(run.commit ? { commit: run.commit } : {}),
    datasets: [],
  };
}

/** Their times carry no zone; they are UTC. */
function toInstant(time: string): string {
  return new Date(
    /Z$|[+-]\d\d:\d\d$/.test(time) ? time : `${time}Z`,
  ).toISOString();
}

function readJson(text: string | null | undefined): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null
      ? (value as Record<string, unknown>)
      : {};
  } catch {
    // A run that logged nothing readable is still a run.
    return {};
  }
}
