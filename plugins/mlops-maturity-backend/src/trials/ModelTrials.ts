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

import { setImmediate as letOthers } from 'node:timers/promises';
import { InputError } from '@backstage/errors';
import type {
  FactDefinition,
  MaturityModel,
  ModelTrialResponse,
  ScorecardFilter,
  TrialProblem,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { inBatches } from '../database/batches';
import type { ReadableSet } from '../database/readable';
import {
  readNewModelRefs,
  readTriedComponents,
  readTriedRefs,
} from '../database/trials';
import { modelHash, type LoadedModel, type ModelProblem } from '../models';
import { scopeOf } from '../scorecard/scopeOf';
import { inSampleOrder } from './inSampleOrder';
import { readCandidate } from './readCandidate';
import { TrialTally } from './TrialTally';
import { Turns } from './Turns';
import { askedFacts, tryOnComponent, type TriedModels } from './tryOnComponent';

export type ModelTrialsOptions = {
  knex: Knex;
  models: readonly LoadedModel[];
  definitions: ReadonlyMap<string, FactDefinition>;
  /** What the configuration makes of a model that is loaded. */
  configured(model: MaturityModel): MaturityModel;
  clock?: () => Date;
  /** How many components a model is tried on at most; 5,000 by default. */
  mostComponents?: number;
  /** How long a trial may take; 20 s by default. */
  mostMs?: number;
};

const perPage = 25;
/** How long the trial computes before others get a turn. */
const sliceMs = 10;
/** Only an assessment against the model in force can be asked. */
const needInForce = [
  ...(['level', 'blockedBy', 'target', 'undecided', 'atRisk'] as const),
  ...(['noData', 'moved', 'weakIn', 'also', 'blockedFor'] as const),
  ...(['higherThan', 'lowerThan'] as const),
];

/**
 * Tries models on the stored evidence, and changes nothing. One at a time, so
 * that the rest of the backend goes on meanwhile.
 */
export class ModelTrials {
  readonly #options: ModelTrialsOptions;
  readonly #factIds: ReadonlySet<string>;
  readonly #clock: () => Date;
  readonly #turns = new Turns({ mostWaiting: 8 });

  constructor(options: ModelTrialsOptions) {
    this.#options = options;
    this.#factIds = new Set(options.definitions.keys());
    this.#clock = options.clock ?? (() => new Date());
  }

  /**
   * @param request - `yaml`: the model, as in a file
   * @throws ModelProblems that lists what is wrong with the model
   */
  try(
    request: { yaml: string; filter: ScorecardFilter; signal?: AbortSignal },
    readable: ReadableSet,
  ): Promise<ModelTrialResponse> {
    return this.#turns.take(() => this.#try(request, readable));
  }

  async #try(
    request: { yaml: string; filter: ScorecardFilter; signal?: AbortSignal },
    readable: ReadableSet,
  ): Promise<ModelTrialResponse> {
    request.signal?.throwIfAborted();
    const { models, definitions, configured } = this.#options;
    const { model, warnings } = readCandidate(request.yaml, this.#factIds);
    const loaded = models.find(one => one.model.id === model.id);
    const inForce = loaded?.model;
    const unchanged = loaded?.hash === modelHash(model);
    const tried: TriedModels = {
      candidate: configured(model),
      ...(inForce && { inForce }),
    };
    const refs = await this.#refs(tried, request.filter, readable);
    const { tally, ...looked } = await this.#lookAt(refs, tried, request);
    return {
      model: outlineOf(model),
      ...(inForce && { inForce: outlineOf(inForce) }),
      unchanged,
      total: refs.length,
      ...looked,
      ...tally.figures(definitions),
      warnings: [
        ...warnings.map(withoutFile),
        ...(inForce && !unchanged && inForce.version === model.version
          ? [{ message: `version is still ${model.version}: raise it` }]
          : []),
      ],
    };
  }

  #refs(
    { candidate, inForce }: TriedModels,
    filter: ScorecardFilter,
    readable: ReadableSet,
  ): Promise<string[]> {
    const { knex, models } = this.#options;
    const { id } = candidate;
    const scope = scopeOf(filter, {
      readable,
      now: this.#clock(),
      modelId: id,
      highestOf: other => {
        const loaded = models.find(one => one.model.id === other);
        if (loaded) return loaded.model.levels.length - 1;
        throw new InputError(`There is no maturity model '${other}'`);
      },
    });
    if (inForce) return readTriedRefs(knex, scope, id);
    const wrong = needInForce.find(name => filter[name] !== undefined);
    if (wrong) {
      throw new InputError(
        `${wrong} needs a model that is in force, and '${id}' is none`,
      );
    }
    const others = models.map(one => one.model.id);
    return readNewModelRefs(knex, scope, { modelId: id, others });
  }

  /** Tries the model on components until a limit is reached. */
  async #lookAt(
    refs: string[],
    models: TriedModels,
    { signal }: { signal?: AbortSignal },
  ) {
    const { knex, mostComponents = 5_000, mostMs = 20_000 } = this.#options;
    const { candidate, inForce } = models;
    const now = this.#clock();
    const tally = new TrialTally(models);
    const factIds = [
      ...new Set([
        ...askedFacts(candidate),
        ...(inForce ? askedFacts(inForce) : []),
      ]),
    ];
    const sample = inSampleOrder(refs).slice(0, mostComponents);
    const endsAt = performance.now() + mostMs;
    let sliceEndsAt = performance.now() + sliceMs;
    let archived = 0;
    for (const page of inBatches(sample, perPage)) {
      signal?.throwIfAborted();
      if (performance.now() >= endsAt) {
        return { tally, archived, limitedBy: 'time' as const };
      }
      const components = await readTriedComponents(knex, page, {
        modelId: candidate.id,
        factIds,
      });
      for (const { component, input, frozen } of components) {
        if (frozen && inForce) archived += 1;
        else tally.add(component, tryOnComponent(models, input, { now }));
        if (performance.now() >= sliceEndsAt) {
          await letOthers();
          sliceEndsAt = performance.now() + sliceMs;
        }
      }
    }
    return {
      tally,
      archived,
      ...(sample.length < refs.length && {
        limitedBy: 'components' as const,
      }),
    };
  }
}

function outlineOf({ id, version, title, levels }: MaturityModel) {
  return { id, version, title, levels };
}

function withoutFile({ file: _, ...rest }: ModelProblem): TrialProblem {
  return rest;
}
