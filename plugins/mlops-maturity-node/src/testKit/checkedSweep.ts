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
  CachedAnswer,
  CollectionResult,
  Collector,
  TargetReference,
} from '../collectors';
import {
  parseObservation,
  type Observation,
  type ObservationData,
  type ObservationKind,
} from '../observations';
import { sweepOnce } from './sweepOnce';

/**
 * What a collector handed back, in the form in which tests look at it.
 *
 * @public
 */
export type CheckedSweep = CollectionResult & {
  /** What the next sweep is handed. */
  cache: Map<string, CachedAnswer>;
  /** Answers that were new or had changed. */
  written: number;
  /** The data of all observations of a kind, by key. */
  all<Kind extends ObservationKind>(
    kind: Kind,
  ): Record<string, ObservationData[Kind]>;
  /** The same in the order in which they were observed. */
  list<Kind extends ObservationKind>(kind: Kind): ObservationData[Kind][];
};

/**
 * How a target is swept.
 *
 * @public
 */
export type SweepOptions = {
  /** When the sweep begins; now where it is left out. */
  now?: Date;
  signal?: AbortSignal;
  /** The `cache` of the sweep before. */
  before?: Map<string, CachedAnswer>;
};

/**
 * Collects a target once, as the collection engine does, and checks what no
 * sweep may get wrong: observations are what their schemas say, so that storing
 * them loses nothing, and no secret is in the result or in the log.
 *
 * @throws what `collect` throws
 * @public
 */
export async function checkedSweep(
  collector: Collector,
  target: TargetReference,
  options: SweepOptions & {
    /** What the source is asked with. */
    secret?: string;
  } = {},
): Promise<CheckedSweep> {
  const { before, secret, ...others } = options;
  const { result, answers, written, logged } = await sweepOnce(
    collector,
    target,
    { ...others, answers: before },
  );
  expect(result.observations.map(parseObservation)).toEqual(
    result.observations.map(one => JSON.parse(JSON.stringify(one))),
  );
  if (secret !== undefined) {
    expect(JSON.stringify(result) + logged).not.toContain(secret);
  }
  const found = <Kind extends ObservationKind>(kind: Kind) =>
    result.observations.filter(
      (one): one is Extract<Observation, { kind: Kind }> => one.kind === kind,
    );
  return {
    ...result,
    cache: answers,
    written,
    all: <Kind extends ObservationKind>(kind: Kind) =>
      Object.fromEntries(
        found(kind).map(({ key, data }) => [key, data]),
      ) as Record<string, ObservationData[Kind]>,
    list: <Kind extends ObservationKind>(kind: Kind) =>
      found(kind).map(({ data }) => data) as ObservationData[Kind][],
  };
}
