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

const triggers: Record<string, RunTrigger> = {
  schedule: 'schedule',
  push: 'push',
  create: 'push',
  merge_group: 'push',
  pull_request: 'pull_request',
  pull_request_target: 'pull_request',
  pull_request_review: 'pull_request',
  pull_request_review_comment: 'pull_request',
  workflow_dispatch: 'manual',
  repository_dispatch: 'event',
  deployment: 'event',
  deployment_status: 'event',
  registry_package: 'event',
  workflow_run: 'upstream',
  workflow_call: 'upstream',
  release: 'release',
};

/**
 * The shared word for GitHub's event. That an app may send a
 * `workflow_dispatch` shows in the actor, and that the actor of a `schedule`
 * is whoever last edited it doesn't matter to the trigger.
 */
export function toRunTrigger(event: string): RunTrigger {
  return Object.hasOwn(triggers, event) ? triggers[event] : 'other';
}
