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

import type { Config } from '@backstage/config';
import type { FactDefinition } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { readCustomFacts } from './custom/readCustomFacts';
import { definitionOf, facts } from './index';
import type { Fact } from './types';

/** The facts that components are decided by. */
export type LoadedFacts = {
  /** Each one follows those it needs. */
  facts: readonly Fact[];
  definitions: readonly FactDefinition[];
  /** What configuration says of its own facts; it decides results too. */
  configured: unknown;
};

/**
 * The shipped facts, and those of `mlopsMaturity.facts`.
 *
 * @throws InputError that names the key and says what is wrong with it
 */
export function loadFacts(config: Config): LoadedFacts {
  const shipped = new Set(facts.map(({ id }) => id));
  const all = [...facts, ...readCustomFacts(config, shipped)];
  return {
    facts: all,
    definitions: all.map(definitionOf),
    configured: config.getOptional('mlopsMaturity.facts') ?? [],
  };
}
