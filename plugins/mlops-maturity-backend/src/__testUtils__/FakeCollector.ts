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
  observationSchemas,
  type CollectionContext,
  type CollectionResult,
  type Collector,
  type CollectorEvents,
  type EntityTarget,
  type Observation,
  type ObservationKind,
  type TargetReference,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';

type Answer = (context: CollectionContext) => Promise<CollectionResult>;

/** A source that answers what a test says, by the key of the target. */
export class FakeCollector implements Collector {
  readonly id = 'fake';
  readonly title = 'Fake source';
  readonly kinds = Object.keys(observationSchemas) as ObservationKind[];
  /** The keys that were collected, in order. */
  readonly collected: string[] = [];
  /** What it understands of events; nothing by default. */
  events?: CollectorEvents;
  readonly #answers = new Map<string, Answer>();

  answers(key: string, result: Partial<CollectionResult> | Answer): void {
    this.#answers.set(
      key,
      typeof result === 'function' ? result : async () => aResult(result),
    );
  }

  targetsOf({ metadata: { annotations = {} } }: Entity): EntityTarget[] {
    const key = annotations['fake.example/repository'];
    return key ? [{ host: 'fake.example', key }] : [];
  }

  async collect(
    { key }: TargetReference,
    context: CollectionContext,
  ): Promise<CollectionResult> {
    this.collected.push(key);
    return this.#answers.get(key)?.(context) ?? aResult({});
  }
}

export function aResult(
  result: Partial<CollectionResult> = {},
): CollectionResult {
  return {
    observations: aRepositoryWith('src/train.py'),
    gaps: [],
    requests: { sent: 2, notModified: 0 },
    ...result,
  };
}

/** What is seen of a repository that holds the given files. */
export function aRepositoryWith(...paths: string[]): Observation[] {
  return [
    {
      kind: 'repository',
      key: 'repository',
      data: {
        host: 'fake.example',
        slug: 'shop/churn',
        defaultBranch: 'main',
        headSha: 'a'.repeat(40),
        headCommittedAt: '2026-11-18T12:00:00.000Z',
        archived: false,
      },
    },
    {
      kind: 'tree',
      key: 'tree',
      data: {
        sha: 'b'.repeat(40),
        truncated: false,
        entries: paths.map(path => ({ path, size: 10 })),
      },
    },
  ];
}
