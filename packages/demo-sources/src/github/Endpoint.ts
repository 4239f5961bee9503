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

import type { RepositoryWorld } from '../world/types';
import type { Answer } from '../http/Answer';
import type { Links } from './links';

/** A request for something in a repository that exists. */
export type RepositoryRequest = {
  world: RepositoryWorld;
  params: Record<string, string>;
  url: URL;
  accept: string;
  links: Links;
};

/** Answers one endpoint; undefined where what is asked for isn't there. */
export type Endpoint = (request: RepositoryRequest) => Answer | undefined;
