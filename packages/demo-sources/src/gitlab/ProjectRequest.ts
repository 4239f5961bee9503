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

import type { Answer } from '../http/Answer';
import type { ProjectWorld } from './projectWorld';

/** A request about one project. */
export type ProjectRequest = {
  world: ProjectWorld;
  /** Parts of the path, decoded. */
  params: Record<string, string>;
  url: URL;
  /** Where people see GitLab, without a slash at its end. */
  base: string;
};

/** Answers a request; undefined where there is no such thing. */
export type ProjectEndpoint = (request: ProjectRequest) => Answer | undefined;

/** A time as GitLab writes it. */
export function timeOf(at: number): string;
export function timeOf(at: number | undefined): string | null;
export function timeOf(at: number | undefined): string | null {
  return at === undefined ? null : new Date(at).toISOString();
}

/** An account as GitLab describes it. */
export function userOf(username: string, base: string) {
  return {
    id: 1 + [...username].reduce((sum, c) => sum + c.charCodeAt(0), 0),
    username,
    name: username
      .split(/[-_]/)
      .map(word => word.charAt(0).toUpperCase() + word.slice(1))
      .join(' '),
    state: 'active',
    locked: false,
    avatar_url: null,
    web_url: `${base}/${username}`,
  };
}
