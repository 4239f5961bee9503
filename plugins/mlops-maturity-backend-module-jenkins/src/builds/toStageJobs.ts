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

import {
  toInstantSince1970,
  toText,
  type JobData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { z } from 'zod';
import { toConclusion } from './toConclusion';

const maxStages = 100;

/**
 * A stage that Jenkins passed over, because an earlier one failed or the build
 * was restarted at a later one, is told as a success of some milliseconds. No
 * real work is that quick.
 */
const idleMs = 1000;

/** Longer than Jenkins takes between two stages when nobody is waited for. */
const unseenMs = 60_000;

const milliseconds = z.number().nullish().catch(undefined);

/** A stage as the plugin that tells of stages describes it. */
export const stageSchema = z.object({
  id: z.union([z.string(), z.number()]),
  name: z.string(),
  status: z.string().nullish(),
  startTimeMillis: milliseconds,
  durationMillis: milliseconds,
  /** How long it waited, above all for a person to answer. */
  pauseDurationMillis: milliseconds,
});

export type JenkinsStage = z.infer<typeof stageSchema>;

/**
 * The stages of a build as jobs, each with one step of the same name, as facts
 * look at both. Stages run one after the other, so each waited for the one
 * that had ended last before it began.
 */
export function toStageJobs(stages: readonly JenkinsStage[]): JobData[] {
  const executed: JenkinsStage[] = [];
  return stages.slice(0, maxStages).map(stage => {
    const conclusion = conclusionOf(stage);
    const id = String(stage.id);
    const name = toText(stage.name, 300) ?? id;
    const finishedAt = toInstantSince1970(endOf(stage));
    const [before] = executed
      .filter(one => endOf(one) <= startOf(stage) + idleMs)
      .toSorted((a, b) => endOf(b) - endOf(a));
    if (conclusion !== 'skipped') {
      executed.push(stage);
    }
    return {
      id,
      name,
      conclusion,
      startedAt: toInstantSince1970(startOf(stage)),
      finishedAt,
      steps: [{ name, conclusion, finishedAt }],
      ...(before && conclusion !== 'skipped'
        ? { needs: [String(before.id)] }
        : {}),
    };
  });
}

/**
 * Whether no stage waited for anybody, nor any time passed in between; false
 * where that isn't known.
 */
export function neverWaited(stages: readonly JenkinsStage[]): boolean {
  let end = Number.POSITIVE_INFINITY;
  for (const stage of stages) {
    if (conclusionOf(stage) === 'skipped') continue;
    const isSeen =
      stage.pauseDurationMillis === 0 && startOf(stage) <= end + unseenMs;
    if (!isSeen) return false;
    end = Number.isFinite(end) ? Math.max(end, endOf(stage)) : endOf(stage);
  }
  return Number.isFinite(end);
}

function conclusionOf(stage: JenkinsStage): JobData['conclusion'] {
  const conclusion = toConclusion(stage.status);
  const lasted = stage.durationMillis ?? idleMs;
  return conclusion === 'success' && lasted < idleMs ? 'skipped' : conclusion;
}

/** Zero is what is told of a stage that didn't run. */
function startOf({ startTimeMillis }: JenkinsStage): number {
  return startTimeMillis || Number.NaN;
}

function endOf(stage: JenkinsStage): number {
  return startOf(stage) + (stage.durationMillis ?? Number.NaN);
}
