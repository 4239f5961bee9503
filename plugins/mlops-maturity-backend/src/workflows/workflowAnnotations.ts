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

import type { WorkClass } from './types';

/** The annotations that say which workflows and jobs do what. */
const annotationNames = {
  'mlops-maturity/training-workflow': 'train',
  'mlops-maturity/data-workflow': 'data',
  'mlops-maturity/deploy-workflow': 'deploy',
  'mlops-maturity/evaluation-job': 'evaluate',
  'mlops-maturity/unit-test-job': 'unitTests',
  'mlops-maturity/integration-test-job': 'integrationTests',
  'mlops-maturity/data-validation-job': 'dataValidation',
} as const satisfies Record<string, WorkClass>;

/** What an entity says explicitly: names of workflows and jobs, by class. */
export type WorkflowAnnotations = ReadonlyMap<WorkClass, ReadonlySet<string>>;

/** The values of an annotation that holds a list with commas. */
export function annotationList(value: string | undefined): string[] {
  return (value ?? '')
    .split(',')
    .map(entry => entry.trim().toLowerCase())
    .filter(entry => entry !== '');
}

/** Reads the annotations that name workflows and jobs. */
export function workflowAnnotations(
  annotations: Readonly<Record<string, string>>,
): WorkflowAnnotations {
  const found = new Map<WorkClass, ReadonlySet<string>>();
  for (const [annotation, workClass] of Object.entries(annotationNames)) {
    const values = annotationList(annotations[annotation]);
    if (values.length > 0) found.set(workClass, new Set(values));
  }
  return found;
}

/** Whether a list names a workflow, by file, path or name. */
export function namesWorkflow(
  list: ReadonlySet<string>,
  workflow: { path?: string; name: string },
): boolean {
  const path = workflow.path?.toLowerCase() ?? '';
  const file = path.slice(path.lastIndexOf('/') + 1);
  return [path, file, file.replace(/\.ya?ml$/, ''), workflow.name.toLowerCase()]
    .filter(name => name !== '')
    .some(name => list.has(name));
}

/** Whether a list names a job, by id or name. */
export function namesJob(
  list: ReadonlySet<string>,
  job: { id: string; name: string },
): boolean {
  return list.has(job.id.toLowerCase()) || list.has(job.name.toLowerCase());
}
