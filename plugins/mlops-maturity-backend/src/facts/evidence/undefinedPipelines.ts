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

import type { Evidence } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { PipelineData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { ClassifiedRun, WorkClass } from '../../workflows/types';
import type { RepositoryEvidence } from '../types';
import { pipelineOf } from './pipelineSchedules';
import { webAddress } from './webAddress';

type Repository = Pick<RepositoryEvidence, 'pipelines' | 'runs' | 'workflows'>;

/** Whether a pipeline of an ML platform ran, not one of a CI system. */
export function isPlatformRun(
  repository: Pick<RepositoryEvidence, 'pipelines'>,
  run: ClassifiedRun,
): boolean {
  return pipelineOf(repository, run)?.platform === true;
}

/**
 * The pipelines without a definition in the repository that do work of a class:
 * those whose runs did, and for training those of an ML platform of which no
 * run says otherwise.
 */
export function undefinedPipelines(
  { pipelines, runs, workflows }: Repository,
  workClass: WorkClass,
): PipelineData[] {
  const defined = new Set(
    workflows.flatMap(({ pipeline }) => pipeline?.id ?? []),
  );
  return pipelines.filter(pipeline => {
    if (defined.has(pipeline.id)) return false;
    const own = runs.filter(({ run }) => run.pipelineId === pipeline.id);
    return own.length === 0
      ? workClass === 'train' && pipeline.platform === true
      : own.some(({ classes }) => classes.includes(workClass));
  });
}

/** A pipeline as a whole. */
export function pipelineEvidence({ name, url }: PipelineData): Evidence {
  return {
    title: `Pipeline ${name.slice(0, 120)}`,
    url: url && webAddress(url),
  };
}
