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
  daysAfter,
  fail,
  isWithin,
  partial,
  pass,
  unknown,
} from '../decisions';
import type { FactDecision, FactInput } from '../types';
import { dayOf } from './dayOf';
import { gapFor } from './gapFor';
import { gitopsApplication } from './gitopsApplication';
import { runEvidence, workflowName } from './links';
import { platformGap } from './platforms';
import {
  automatedMoves,
  productionMoves,
  releasingRunAt,
} from './productionMoves';
import {
  productionMark,
  versionEvidence,
  versionName,
} from './registeredModels';
import {
  endpointEvidence,
  endpointName,
  servedVersions,
  servingEndpoints,
} from './servingEndpoints';

/**
 * Whether a run of CI moved a version of the model to production, as the
 * registry's time and the run's tell. Undefined where the registry tells of no
 * move.
 */
export function decideRegistryRelease(
  input: FactInput,
  days: number,
  now: Date,
): FactDecision | undefined {
  const [moved] = automatedMoves(input, days, now);
  if (moved) {
    return pass(
      `${workflowName(moved.run)} moved ${versionName(moved.version)} to production on ${dayOf(moved.at)}: ${productionMark(moved.version)} was set while it ran.`,
      {
        evidence: [versionEvidence(moved.version), runEvidence(moved.run)],
        observedAt: moved.at,
        validUntil: daysAfter(moved.at, days),
      },
    );
  }
  const gap = platformGap(input, 'registeredModel');
  if (gap) return unknown(gap);
  const [newest] = productionMoves(input, days, now);
  if (!newest) return undefined;
  const ciGap = input.repositories
    .map(repository => gapFor(repository, 'pipeline', 'pipelineRun'))
    .find(each => each !== undefined);
  if (ciGap) return unknown(ciGap);
  return fail(
    `${versionName(newest.version).replace(/^v/, 'V')} was moved to production on ${dayOf(newest.at)}, but no successful run that deploys or trains was going on within 10 minutes of it.`,
    {
      evidence: [versionEvidence(newest.version)],
      observedAt: newest.at,
      nextChangeAt: daysAfter(newest.at, days),
    },
  );
}

/**
 * Whether automation put the version that is served into use: a run of CI was
 * going on when the endpoint changed, or a controller follows the repository.
 * Undefined where no endpoint says which model it serves.
 */
export function decideServedRelease(
  input: FactInput,
  days: number,
  now: Date,
): FactDecision | undefined {
  for (const each of servingEndpoints(input)) {
    const served = servedVersions(each).find(
      ({ modelUri }) => modelUri !== undefined,
    );
    if (!served) continue;
    const { promotedAt, splitAt, updatedAt } = each.endpoint;
    const at = [promotedAt, splitAt, updatedAt].find(
      instant =>
        isWithin(instant, days, now) && releasingRunAt(input, instant!),
    );
    const found = at === undefined ? undefined : releasingRunAt(input, at);
    const what = `${endpointName(each)} serves ${served.modelUri!.slice(0, 200)}`;
    if (at !== undefined && found?.run.automated) {
      return pass(
        `${what} since ${dayOf(at)}, when ${workflowName(found.run)} ran without a person starting it.`,
        {
          evidence: [endpointEvidence(each, at), runEvidence(found.run)],
          observedAt: at,
          validUntil: daysAfter(at, days),
        },
      );
    }
    const gitops = gitopsApplication(input.component);
    if (gitops) {
      return partial(
        `${what}, and the ${gitops} is linked; that it was what put the model there was not seen.`,
        { evidence: [endpointEvidence(each)], observedAt: updatedAt },
      );
    }
  }
  return undefined;
}
