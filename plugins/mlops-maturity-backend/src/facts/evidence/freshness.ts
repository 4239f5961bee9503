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

import { mlopsMaturityAnnotations } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { PipelineData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { z } from 'zod';
import type { MlComponent } from '../../entities/types';
import type { ClassifiedWorkflow } from '../../workflows/types';
import type { FactInput } from '../types';
import { cronIntervalDays } from './cronInterval';
import { scheduleIntervalDays } from './pipelineSchedules';

const maxCadenceDays = 100;

const statedDays = z
  .string()
  .trim()
  .regex(/^\d{1,4}$/)
  .transform(Number)
  .pipe(z.number().int().min(1).max(1000));

function statedMaxAge(component: MlComponent) {
  const value =
    component.annotations[mlopsMaturityAnnotations.retrainMaxAgeDays];
  return value === undefined ? undefined : statedDays.safeParse(value);
}

/**
 * How old the newest success of a workflow may be, in days: missing one of two
 * scheduled starts is forgiven, with a day's grace. Where no schedule can be
 * read, a monthly rhythm is assumed (the `train` window).
 *
 * @param pipeline - as the CI system knows it, for schedules that no workflow
 *   file defines
 */
export function cadenceDays(
  { settings }: Pick<FactInput, 'settings'>,
  workflow?: ClassifiedWorkflow,
  pipeline: PipelineData | undefined = workflow?.pipeline,
): number {
  const interval =
    cronIntervalDays(workflow?.triggers.schedule ?? []) ??
    scheduleIntervalDays(pipeline);
  return interval === undefined
    ? settings.windows.train
    : Math.min(2 * interval + 1, maxCadenceDays);
}

/**
 * How old the newest training may be, in days: what the component's annotation
 * says, else the workflow's own rhythm.
 */
export function retrainingDays(
  input: Pick<FactInput, 'component' | 'settings'>,
  workflow?: ClassifiedWorkflow,
  pipeline: PipelineData | undefined = workflow?.pipeline,
): number {
  const stated = statedMaxAge(input.component);
  return stated?.success ? stated.data : cadenceDays(input, workflow, pipeline);
}

/** Tells of an annotation that can't be understood; empty if there is none. */
export function retrainingDaysRemark(component: MlComponent): string {
  return statedMaxAge(component)?.success === false
    ? ` The annotation ${mlopsMaturityAnnotations.retrainMaxAgeDays} is ignored: it has to be a whole number from 1 to 1000.`
    : '';
}
