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

import type { Fault } from './FaultyGithub';
import { hang, html, status, truncated } from './githubFaults';

const later = () => Math.ceil(Date.now() / 1000) + 600;
/** Every request below the repository. */
export const everything = /^/;

/** Failing from the start; where, how, and what the reasons say. */
export const failing: Record<
  string,
  [on: RegExp, fault: Fault, words: RegExp]
> = {
  'status-401': [everything, status(401), /refuses the credentials/],
  'status-403': [/^\/actions/, status(403), /"Actions: read"/],
  'status-404': [/^\/actions/, status(404), /doesn't show/],
  'status-500': [/^\/(actions|deployments)/, status(500), /Couldn't read/],
  'files-500': [/^\/git/, status(500), /Couldn't read/],
  'runs-hang': [/^\/actions\/workflows/, hang, /no answer within 3 seconds/],
  'runs-cut': [/^\/actions/, truncated, /the connection failed/],
  'html-page': [everything, html, /not the form/],
};

/** Each on a host of its own: the others on it would wait as well. */
export const limited: Record<string, () => Record<string, string>> = {
  'limit-seconds': () => ({ 'retry-after': '600' }),
  'limit-date': () => ({
    'retry-after': new Date(later() * 1000).toUTCString(),
  }),
  'limit-reset': () => ({
    'x-ratelimit-limit': '5000',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(later()),
  }),
  'limit-silent': () => ({}),
};

/** Sound at first, failing for a time, and sound again. */
export const passing: Record<string, [on: RegExp, fault: Fault]> = {
  'all-500': [everything, status(500)],
  'all-html': [everything, html],
  'all-cut': [everything, truncated],
  'all-hang': [everything, hang],
  'tree-500': [/^\/git\/trees/, status(500)],
  'blobs-500': [/^\/git\/blobs/, status(500)],
  'workflows-500': [/^\/actions\/workflows$/, status(500)],
  'runs-500': [/^\/actions\/workflows\/.*\/runs/, status(500)],
  'jobs-500': [/\/jobs$/, status(500)],
  'environments-500': [/^\/environments/, status(500)],
  'deployments-500': [/^\/deployments/, status(500)],
};
