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

import type { JsonObject } from '@backstage/types';

/** What a portal of the benchmark is made of; sent to its process as JSON. */
export type PortalOptions = {
  /** Addresses by plugin; a plugin without one keeps its data in memory. */
  databases: Record<string, string>;
  plugins: ('mlops-maturity' | 'collectors' | 'tech-insights')[];
  config: JsonObject;
  /** Owners whose components a user with conditions may read. */
  owners?: string[];
};

/** What a process used since it started. */
export type Usage = {
  /** Statements by plugin. */
  statements: Record<string, number>;
  /** Rows of this plugin that were written; due times aren't counted. */
  rowsWritten: number;
  /** Of the processor, in milliseconds. */
  cpuMs: number;
  /** Most memory at any time, in bytes. */
  peakBytes: number;
};

/** Reads everything. */
export const reader = 'user:default/reader';

/** A user who reads what the owners own; each number is another person. */
export const readerOfSome = (number: number) =>
  `user:default/reader-of-some-${number}`;
