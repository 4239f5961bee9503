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

import type { PipelineData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { ClassifiedRun } from '../../workflows/types';
import type { RepositoryEvidence } from '../types';
import { cronIntervalDays } from './cronInterval';

const daySeconds = 86_400;

/** The pipeline that a run is of, as the CI system or platform knows it. */
export function pipelineOf(
  { pipelines }: Pick<RepositoryEvidence, 'pipelines'>,
  { run, workflow }: Pick<ClassifiedRun, 'run' | 'workflow'>,
): PipelineData | undefined {
  return (
    pipelines.find(({ id }) => id === run.pipelineId) ?? workflow?.pipeline
  );
}

/** Whether the clock starts it, as the CI system itself says. */
export function hasActiveSchedule({
  state,
  schedules = [],
}: PipelineData): boolean {
  return state === 'active' && schedules.some(({ active }) => active);
}

/** Why no schedule starts it any more; undefined where one may. */
export function switchedOff({
  state,
  stateReason,
  schedules,
  platform,
}: PipelineData): string | undefined {
  if (state === 'disabled') {
    return `is disabled${stateReason ? ` (${stateReason.slice(0, 80)})` : ''}`;
  }
  if (schedules === undefined) return undefined;
  // A CI system may keep its schedules in files; an ML platform doesn't.
  if (schedules.length === 0) {
    return platform ? 'has no schedule any more' : undefined;
  }
  return schedules.every(({ active }) => !active)
    ? 'has its schedule switched off'
    : undefined;
}

/**
 * How many days pass at most between two starts by the clock. Undefined where
 * there is no schedule or none can be understood, and where a pipeline has
 * several of different rhythm: GitLab has one pipeline for everything, so that
 * nothing tells whether the nightly or the monthly start trains.
 */
export function scheduleIntervalDays(
  pipeline: PipelineData | undefined,
): number | undefined {
  const days = (pipeline?.schedules ?? [])
    .filter(({ active }) => active)
    .flatMap(({ cron, intervalSeconds }) => {
      if (intervalSeconds !== undefined) return intervalSeconds / daySeconds;
      return (cron && cronIntervalDays([cron])) || [];
    });
  return new Set(days).size === 1 ? days[0] : undefined;
}
