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

import type { ClassifiedWorkflow } from '../../workflows/types';

/** Whether a workflow can run: nobody, and no inactivity, disabled it. */
function isActive({ pipeline, error }: ClassifiedWorkflow): boolean {
  return pipeline?.state !== 'disabled' && error === undefined;
}

/** Whether a workflow that can run reacts to commits or pull requests. */
export function reactsToCommits(workflow: ClassifiedWorkflow): boolean {
  const { push, pullRequest } = workflow.triggers;
  return isActive(workflow) && (push !== undefined || pullRequest);
}

/** Whether a workflow that can run starts without a person. */
export function startsByItself(workflow: ClassifiedWorkflow): boolean {
  const { schedule, dispatchTypes, upstream } = workflow.triggers;
  return (
    reactsToCommits(workflow) ||
    (isActive(workflow) &&
      (schedule.length > 0 || dispatchTypes !== undefined || upstream))
  );
}
