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

import { parse } from 'yaml';
import { z } from 'zod';
import type { JobDefinition, WorkflowDefinition } from './types';

const stepSchema = z.looseObject({
  name: z.string().optional(),
  run: z.string().optional(),
  uses: z.string().optional(),
});

const jobSchema = z.looseObject({
  name: z.string().optional(),
  needs: z.union([z.string(), z.array(z.string())]).optional(),
  uses: z.string().optional(),
  'runs-on': z
    .union([
      z.string(),
      z.array(z.string()),
      z.looseObject({
        group: z.string().optional(),
        labels: z.union([z.string(), z.array(z.string())]).optional(),
      }),
    ])
    .optional(),
  environment: z
    .union([z.string(), z.looseObject({ name: z.string() })])
    .optional(),
  strategy: z
    .looseObject({ matrix: z.record(z.string(), z.unknown()).optional() })
    .optional(),
  steps: z.array(stepSchema).default([]),
});

const workflowSchema = z.looseObject({
  name: z.string().optional(),
  jobs: z.record(z.string(), jobSchema),
});

type ParsedJob = z.output<typeof jobSchema>;

/**
 * Reads a workflow file the way GitHub names the jobs and steps of its runs.
 *
 * @param text - the workflow file
 * @param readFile - the text of another workflow of the same repository
 * @throws Error when it isn't a workflow
 */
export function parseWorkflow(
  text: string,
  readFile: (path: string) => string | undefined = () => undefined,
): WorkflowDefinition {
  const parsed = workflowSchema.safeParse(parse(text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`${issue.path.join('.')}: ${issue.message}`);
  }
  return {
    name: parsed.data.name,
    jobs: Object.entries(parsed.data.jobs).flatMap(([id, job]) =>
      job.uses
        ? calledJobs(id, job, job.uses, readFile)
        : combinations(job.strategy?.matrix).map(values =>
            jobDefinition(id, job, values),
          ),
    ),
  };
}

/** The jobs of a reusable workflow carry the name of the job that calls it. */
function calledJobs(
  id: string,
  job: ParsedJob,
  uses: string,
  readFile: (path: string) => string | undefined,
): JobDefinition[] {
  const caller = job.name ?? id;
  const text = uses.startsWith('./') ? readFile(uses.slice(2)) : undefined;
  const called = text
    ? parseWorkflow(text).jobs
    : [{ ...jobDefinition(id, job, {}), name: calledFile(uses) }];
  return called.map(inner => ({
    ...inner,
    id,
    name: `${caller} / ${inner.name}`,
    needs: list(job.needs),
  }));
}

function calledFile(uses: string): string {
  return uses
    .replace(/@.*$/, '')
    .replace(/^.*\//, '')
    .replace(/\.ya?ml$/, '');
}

function jobDefinition(
  id: string,
  job: ParsedJob,
  values: Record<string, string>,
): JobDefinition {
  const runsOn = job['runs-on'];
  const onGroup = typeof runsOn === 'object' && !Array.isArray(runsOn);
  return {
    id,
    name: nameOf(id, job.name, values),
    needs: list(job.needs),
    labels: list(onGroup ? runsOn.labels : runsOn).map(label =>
      fillIn(label, values),
    ),
    runnerGroup: onGroup ? runsOn.group : undefined,
    environment:
      typeof job.environment === 'object'
        ? job.environment.name
        : job.environment,
    steps: stepNames(job.steps),
  };
}

function nameOf(
  id: string,
  name: string | undefined,
  values: Record<string, string>,
): string {
  if (name) {
    return fillIn(name, values);
  }
  const shown = Object.values(values).join(', ');
  return shown ? `${id} (${shown})` : id;
}

function fillIn(text: string, values: Record<string, string>): string {
  return text.replace(
    /\$\{\{\s*matrix\.([\w-]+)\s*\}\}/g,
    (whole, key: string) => values[key] ?? whole,
  );
}

// Actions that do something when the job ends, and then show up once more.
const cleansUp = /^(actions\/(checkout|cache|setup-)|docker\/|aws-actions\/)/;

function stepNames(steps: ParsedJob['steps']): string[] {
  const names: string[] = [];
  const after: string[] = [];
  for (const step of steps) {
    const name =
      step.name ?? `Run ${step.uses ?? step.run?.trim().split('\n')[0] ?? ''}`;
    names.push(name);
    if (step.uses && cleansUp.test(step.uses)) {
      after.unshift(`Post ${name}`);
    }
  }
  return ['Set up job', ...names, ...after, 'Complete job'];
}

/** Every combination of a matrix's lists; one empty one without a matrix. */
function combinations(
  matrix: Record<string, unknown> | undefined,
): Array<Record<string, string>> {
  let found: Array<Record<string, string>> = [{}];
  for (const [key, values] of Object.entries(matrix ?? {})) {
    if (Array.isArray(values) && key !== 'include' && key !== 'exclude') {
      found = found.flatMap(one =>
        values.map(value => ({ ...one, [key]: String(value) })),
      );
    }
  }
  return found.slice(0, 256);
}

function list(value: string | string[] | undefined): string[] {
  return typeof value === 'string' ? [value] : (value ?? []);
}
