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

import type { IncomingMessage, ServerResponse } from 'node:http';
import { RequestCounts } from './http/RequestCounts';
import type { StandIn } from './http/StandIn';
import { answerRequest } from './serveStandIn';

/**
 * One stand-in as what a Node server calls for each request, for tests that
 * bring their own server. It answers under whatever address it was asked at.
 *
 * @param options - `now`: a clock that stands still makes the source one that
 * doesn't change; by default it is the machine's
 * @public
 */
export function standInListener(
  standIn: StandIn,
  options: { now?: () => Date } = {},
): (request: IncomingMessage, response: ServerResponse) => void {
  const { now = () => new Date() } = options;
  const counts = new RequestCounts();
  return (request, response) => {
    const base = `http://${request.headers.host}`;
    answerRequest(standIn, request, response, {
      base,
      addresses: { sources: base, gitlab: base, azureDevOps: base },
      now: now().getTime(),
      counts,
    }).catch(() => response.destroy());
  };
}
