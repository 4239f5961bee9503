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

import type { Knex } from 'knex';

/** The rules that a replica decides by, as those see it who do work by them. */
export type RulesInForce = {
  /** Names them. */
  readonly hash: string;
  /** What is decided by them is marked with. */
  readonly generation: number;
  /** Whether this replica is to do work. */
  inForce(): Promise<boolean>;
  /** The same, as a transaction sees it that has locked what it works on. */
  isNewest(tx: Knex): Promise<boolean>;
  /** Names those in force, wherever. */
  newestHash(): Promise<string>;
};
