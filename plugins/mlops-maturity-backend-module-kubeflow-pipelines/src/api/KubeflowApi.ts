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

import type { SourceClient } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { z } from 'zod';
import { readDag } from './readDag';
import {
  dag,
  experiment,
  pipeline,
  recurringRun,
  run,
  type Dag,
  type KubeflowPipeline,
  type KubeflowRun,
  type RecurringRun,
} from './schemas';

const base = ['apis', 'v2beta1'] as const;
const pageSize = 100;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The part of Kubeflow Pipelines' API that is read, for one sweep. */
export class KubeflowApi {
  constructor(
    private readonly client: SourceClient,
    private readonly namespace: string | undefined,
  ) {}

  /**
   * A pipeline by its id or name; undefined where there is none.
   *
   * @throws SourceError
   */
  async pipeline(named: string): Promise<KubeflowPipeline | undefined> {
    const nullable = pipeline.nullable();
    const get = (...path: string[]) =>
      this.client.get({
        path: [...base, 'pipelines', ...path],
        query: uuid.test(named) ? {} : this.#within(),
        schema: nullable,
        notFound: null,
      });
    if (uuid.test(named)) return (await get(named)) ?? undefined;
    const byName = await get('names', named);
    if (byName) return byName;
    // Names of the API and of the pages may differ.
    const { pipelines } = await this.client.get({
      path: [...base, 'pipelines'],
      query: { ...this.#within(), ...byDisplayName(named) },
      schema: z.object({ pipelines: z.array(pipeline).nullish() }),
    });
    return pipelines?.find(one => one.display_name === named);
  }

  /**
   * The id of an experiment by its id or name; undefined where there is none.
   *
   * @throws SourceError
   */
  async experimentId(named: string): Promise<string | undefined> {
    if (uuid.test(named)) return named;
    const { experiments } = await this.client.get({
      path: [...base, 'experiments'],
      query: { ...this.#within(), ...byDisplayName(named) },
      schema: z.object({ experiments: z.array(experiment).nullish() }),
    });
    return experiments?.find(one => one.display_name === named)?.experiment_id;
  }

  /**
   * What starts runs by the clock.
   *
   * @throws SourceError
   */
  async recurringRuns(
    experimentId: string | undefined,
    maxPages: number,
  ): Promise<{ found: RecurringRun[]; more: boolean }> {
    const { pages, more } = await this.client.getPages(
      {
        path: [...base, 'recurringruns'],
        query: this.#listing(experimentId),
        schema: z.object({ recurringRuns: z.array(recurringRun).nullish() }),
        nextPage: nextPageOf,
      },
      { maxPages },
    );
    return { found: pages.flatMap(one => one.recurringRuns ?? []), more };
  }

  /**
   * Runs, the newest first.
   *
   * @throws SourceError
   */
  async runs(
    experimentId: string | undefined,
    maxPages: number,
  ): Promise<{ found: KubeflowRun[]; more: boolean }> {
    const { pages, more } = await this.client.getPages(
      {
        path: [...base, 'runs'],
        query: this.#listing(experimentId),
        schema: z.object({ runs: z.array(run).nullish() }),
        map: body => {
          const { runs } = z
            .object({ runs: z.array(z.unknown()).nullish() })
            .parse(body);
          return { runs: runs?.map(withDag) };
        },
        nextPage: nextPageOf,
      },
      { maxPages },
    );
    // A run that is made meanwhile pushes another onto the next page again.
    const byId = new Map(
      pages.flatMap(one => (one.runs ?? []).map(each => [each.run_id, each])),
    );
    return { found: [...byId.values()], more };
  }

  /**
   * A run with its tasks. One that has ended is never asked for again.
   *
   * @throws SourceError
   */
  run(id: string): Promise<KubeflowRun> {
    return this.client.get({
      path: [...base, 'runs', id],
      schema: run,
      map: withDag,
      settled: one => /^(SUCCEEDED|FAILED|CANCELED)$/i.test(one.state ?? ''),
    });
  }

  /**
   * What depends on what in a version of a pipeline, which never changes.
   *
   * @throws SourceError
   */
  async dagOf(pipelineId: string, versionId: string): Promise<Dag | undefined> {
    const version = await this.client.get({
      path: [...base, 'pipelines', pipelineId, 'versions', versionId],
      schema: z.object({ dag: dag.optional() }),
      map: body => ({
        dag: readDag((body as { pipeline_spec?: unknown })?.pipeline_spec),
      }),
      settled: () => true,
      // A deleted version leaves its runs behind.
      notFound: {},
    });
    return version.dag;
  }

  #within(): Record<string, string> {
    return this.namespace === undefined ? {} : { namespace: this.namespace };
  }

  #listing(experimentId: string | undefined): Record<string, string | number> {
    return {
      ...this.#within(),
      ...(experimentId === undefined ? {} : { experiment_id: experimentId }),
      page_size: pageSize,
      sort_by: 'created_at desc',
    };
  }
}

function byDisplayName(name: string): Record<string, string> {
  const predicate = {
    key: 'display_name',
    operation: 'EQUALS',
    string_value: name,
  };
  return { filter: JSON.stringify({ predicates: [predicate] }) };
}

function nextPageOf({ body }: { body: unknown }) {
  const token = (body as { next_page_token?: unknown }).next_page_token;
  return typeof token === 'string' && token !== ''
    ? { page_token: token }
    : undefined;
}

/** Definitions are long; of one that comes with a run only its tasks stay. */
function withDag(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return body;
  const { pipeline_spec: definition, ...rest } = body as {
    pipeline_spec?: unknown;
  };
  return { ...rest, dag: readDag(definition) };
}
