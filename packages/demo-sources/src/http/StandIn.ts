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

import type { IncomingHttpHeaders } from 'node:http';
import type { Answer } from './Answer';

/** Where each stand-in answers, without a slash at the end. */
export type SourceAddresses = {
  /** GitHub; the others but GitLab and Azure DevOps are below it. */
  sources: string;
  gitlab: string;
  azureDevOps: string;
};

/** A request to a stand-in. */
export type StandInRequest = {
  method: string;
  /** Below the stand-in's own address, percent-encoded, without the query. */
  path: string;
  url: URL;
  headers: IncomingHttpHeaders;
  /** The body as JSON; undefined where there is none. */
  body: unknown;
  addresses: SourceAddresses;
  /** Milliseconds since 1970. */
  now: number;
};

/** An answer with what the counters need to know about the request. */
export type StandInAnswer = {
  /** For example `GET /api/2.0/mlflow/experiments/get-by-name`. */
  endpoint: string;
  /** What was asked about, such as a project; absent where nothing fits. */
  subject?: string;
  answer: Answer;
  delayMs?: number;
};

/** A local stand-in for one kind of source. */
export interface StandIn {
  /** How many things its scenarios describe, for the start's message. */
  readonly subjects: readonly string[];
  /** Answers a request; it must not throw for anything that a client sends. */
  handle(request: StandInRequest): StandInAnswer;
  /** Headers that every answer carries, such as those of a rate limit. */
  headers?(status: number, now: number): Record<string, string>;
}
