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

import type { RunTrigger } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { toActor } from '../api/values';
import type { AzureBuild } from './azureBuild';

const triggers: Record<string, RunTrigger> = {
  individualCI: 'push',
  batchedCI: 'push',
  checkInShelveset: 'push',
  schedule: 'schedule',
  scheduleForced: 'schedule',
  pullRequest: 'pull_request',
  validateShelveset: 'pull_request',
  buildCompletion: 'upstream',
  resourceTrigger: 'event',
  manual: 'manual',
  userCreated: 'manual',
};

/** The shared word for the reason of a run. */
export function toRunTrigger(
  build: Pick<AzureBuild, 'reason' | 'triggeredByBuild' | 'requestedFor'>,
): RunTrigger {
  const { reason } = build;
  const trigger =
    reason && Object.hasOwn(triggers, reason) ? triggers[reason] : 'other';
  if (trigger === 'event' && build.triggeredByBuild) {
    // A pipeline is a resource, too.
    return 'upstream';
  }
  return trigger === 'manual' &&
    toActor(build.requestedFor)?.kind === 'automation'
    ? 'api'
    : trigger;
}
