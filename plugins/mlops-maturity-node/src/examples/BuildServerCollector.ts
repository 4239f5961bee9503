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
  SourceClient,
  toGap,
  type CollectionContext,
  type CollectionResult,
  type Collector,
  type EntityTarget,
  type Observation,
  type TargetReference,
} from '..';
import { z } from 'zod';

/** What the build server's API answers, as far as it is read. */
const jobsAnswer = z.object({
  jobs: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      definition: z.string(),
      enabled: z.boolean(),
    }),
  ),
});

/** Reads the jobs of a build server that an annotation names. */
export class BuildServerCollector implements Collector {
  readonly id = 'build-server';
  readonly title = 'Build server';
  readonly kinds = ['pipeline'] as const;

  constructor(
    private readonly server: { host: string; baseUrl: string; token: string },
  ) {}

  targetsOf(entity: Entity): EntityTarget[] {
    const project = entity.metadata.annotations?.['build.acme.example/project'];
    return project && /^[a-z0-9-]{1,63}$/.test(project)
      ? [{ host: this.server.host, key: project }]
      : [];
  }

  async collect(
    target: TargetReference,
    { cache, signal }: CollectionContext,
  ): Promise<CollectionResult> {
    const client = new SourceClient({
      baseUrl: this.server.baseUrl,
      headers: async () => ({ authorization: `Bearer ${this.server.token}` }),
      cache,
      signal,
      now: () => new Date(),
      concurrency: 4,
      maxRequests: 100,
      timeoutMs: 20_000,
      maxAnswerBytes: 5_000_000,
    });
    const result: Pick<CollectionResult, 'observations' | 'gaps'> = {
      observations: [],
      gaps: [],
    };
    try {
      const { jobs } = await client.get({
        path: ['projects', target.key, 'jobs'],
        schema: jobsAnswer,
      });
      result.observations = jobs.map(
        ({ id, name, definition, enabled }): Observation => ({
          kind: 'pipeline',
          key: id,
          data: {
            id,
            name,
            path: definition,
            state: enabled ? 'active' : 'disabled',
          },
        }),
      );
    } catch (error) {
      result.gaps = [
        toGap(error, ['pipeline'], ({ message }) => `No jobs: ${message}.`),
      ];
    }
    return {
      ...result,
      requests: client.requests,
      rateLimit: client.rateLimit,
      retryAfter: client.retryAfter?.toISOString(),
    };
  }
}
