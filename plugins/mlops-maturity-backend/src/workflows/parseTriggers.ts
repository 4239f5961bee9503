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

import type { WorkflowTriggers } from './types';
import { asMap, asTexts, type YamlMap } from './yamlValues';

export type ParsedTriggers = {
  triggers: WorkflowTriggers;
  /** The `paths` of all events. */
  paths: string[];
  /** It runs for releases, or for tags only. */
  onRelease: boolean;
};

/** The value of `on`, which YAML 1.1 takes for a boolean. */
function eventsOf(workflow: YamlMap): YamlMap {
  const on = workflow.on ?? workflow.true;
  if (typeof on === 'string' || Array.isArray(on)) {
    return Object.fromEntries(asTexts(on).map(event => [event, undefined]));
  }
  return asMap(on);
}

/** Reads what starts a workflow from its parsed definition. */
export function parseTriggers(workflow: YamlMap): ParsedTriggers {
  const events = eventsOf(workflow);
  const has = (event: string) => Object.hasOwn(events, event);
  const push = asMap(events.push);
  const branches = asTexts(push.branches);
  const pushPaths = asTexts(push.paths);
  const tagsOnly =
    'tags' in push && !('branches' in push) && !('branches-ignore' in push);
  const pushesBranches = has('push') && !tagsOnly;
  const schedules = Array.isArray(events.schedule) ? events.schedule : [];

  return {
    triggers: {
      push: has('push')
        ? {
            ...(branches.length > 0 ? { branches } : {}),
            ...(pushPaths.length > 0 ? { paths: pushPaths } : {}),
            ...(tagsOnly ? { tagsOnly } : {}),
          }
        : undefined,
      pullRequest: has('pull_request') || has('pull_request_target'),
      schedule: schedules.flatMap(entry => asTexts(asMap(entry).cron)),
      manual: has('workflow_dispatch'),
      dispatchTypes: has('repository_dispatch')
        ? asTexts(asMap(events.repository_dispatch).types)
        : undefined,
      upstream: has('workflow_run'),
      reusable: has('workflow_call'),
      release: has('release'),
    },
    paths: Object.values(events).flatMap(event => asTexts(asMap(event).paths)),
    onRelease: (has('release') || tagsOnly) && !pushesBranches,
  };
}
