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

/** A job of a pipeline, as its definition says. */
export type DefinedJob = {
  name: string;
  steps: string[];
  environment?: string;
};

/** A stage of a pipeline, as its definition says. */
export type DefinedStage = { id: string; name: string; jobs: DefinedJob[] };

type Yaml = Record<string, unknown>;

function maps(value: unknown): Yaml[] {
  return Array.isArray(value)
    ? value.filter(one => typeof one === 'object' && one !== null)
    : [];
}

function text(...values: unknown[]): string | undefined {
  return values.find(value => typeof value === 'string') as string | undefined;
}

function parseStep(step: Yaml): string {
  if (step.checkout !== undefined) return 'Checkout self';
  return text(step.displayName) ?? text(step.task)?.split('@')[0] ?? 'CmdLine';
}

function parseJob(job: Yaml): DefinedJob {
  const strategy = Object.values((job.strategy ?? {}) as Yaml)[0] as
    { deploy?: Yaml } | undefined;
  const { environment } = job;
  return {
    name: text(job.displayName, job.job, job.deployment) ?? 'Job',
    steps: maps(job.steps ?? strategy?.deploy?.steps).map(parseStep),
    environment: text(environment, (environment as Yaml | undefined)?.name),
  };
}

/** Reads the stages of an Azure Pipelines definition, without its templates. */
export function parseStages(definition: string): DefinedStage[] {
  const document = (parse(definition) ?? {}) as Yaml;
  const jobsOf = (holder: Yaml) =>
    holder.jobs === undefined
      ? [parseJob(holder)]
      : maps(holder.jobs).map(parseJob);
  if (document.stages === undefined) {
    return [{ id: '__default', name: '__default', jobs: jobsOf(document) }];
  }
  return maps(document.stages).map((stage, index) => {
    const id = text(stage.stage) ?? `Stage${index + 1}`;
    return { id, name: text(stage.displayName) ?? id, jobs: jobsOf(stage) };
  });
}
