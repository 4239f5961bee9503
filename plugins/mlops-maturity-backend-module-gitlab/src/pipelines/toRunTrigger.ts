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
  merge_request_event: 'pull_request',
  external_pull_request_event: 'pull_request',
  web: 'manual',
  webide: 'manual',
  chat: 'manual',
  api: 'api',
  // A trigger token is what another system is given to tell of something.
  trigger: 'event',
  container_registry_push: 'event',
  pipeline: 'upstream',
  parent_pipeline: 'upstream',
};

/** The shared word for what GitLab calls the source of a pipeline. */
export function toRunTrigger(source: string): RunTrigger {
  return Object.hasOwn(triggers, source) ? triggers[source] : 'other';
}
