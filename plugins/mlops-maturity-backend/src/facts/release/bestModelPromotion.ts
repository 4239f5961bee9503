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

import type { ClassifiedRun, RunItem } from '../../workflows/types';
import {
  daysAfter,
  fail,
  isWithin,
  notApplicable,
  partial,
  pass,
} from '../decisions';
import type { Fact, FactDecision, FactInput } from '../types';
import { bestOf } from '../evidence/bestOf';
import { dayOf } from '../evidence/dayOf';
import {
  itemEvidence,
  itemName,
  runEvidence,
  workflowName,
} from '../evidence/links';
import { automatedMoves, releasingRunAt } from '../evidence/productionMoves';
import { versionEvidence, versionName } from '../evidence/registeredModels';
import { itemAt, provenItems } from '../evidence/runs';
import {
  endpointEvidence,
  endpointName,
  servingEndpoints,
  unseenServing,
  type ServingEndpoint,
} from '../evidence/servingEndpoints';
import { unlessUnread } from '../evidence/unlessUnread';

/** An endpoint where one of several versions took over, and when. */
type Promotion = { each: ServingEndpoint; at: string };

function promotions(input: FactInput, days: number, now: Date): Promotion[] {
  return servingEndpoints(input)
    .flatMap(each => {
      const { splitAt, promotedAt } = each.endpoint;
      return splitAt !== undefined &&
        promotedAt !== undefined &&
        Date.parse(promotedAt) >= Date.parse(splitAt) &&
        isWithin(promotedAt, days, now)
        ? { each, at: promotedAt }
        : [];
    })
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

/** Whether a version won the traffic that it shared, and who decided that. */
function decidePromotion(
  input: FactInput,
  { each, at }: Promotion,
  days: number,
): FactDecision {
  const took = `One version took over all traffic of ${endpointName(each)} on ${dayOf(at)}, after versions had shared it`;
  const evidence = [endpointEvidence(each, at)];
  const details = {
    evidence,
    observedAt: at,
    validUntil: daysAfter(at, days),
  };
  const { promotedBy } = each.endpoint;
  const found = promotedBy ? undefined : releasingRunAt(input, at);
  if (promotedBy?.kind === 'automation') {
    return pass(`${took}; the platform promoted it by itself.`, details);
  }
  if (found?.run.automated) {
    return pass(
      `${took}; ${workflowName(found.run)}, which no person started, ran then.`,
      { ...details, evidence: [...evidence, runEvidence(found.run)] },
    );
  }
  if (promotedBy || found) {
    return fail(
      `${took}, but a person promoted it${found ? ` by starting ${workflowName(found.run)}` : ''}.`,
      { evidence, observedAt: at, nextChangeAt: daysAfter(at, days) },
    );
  }
  return partial(
    `${took}; whether a person decided that is not on record.`,
    details,
  );
}

/** The evaluation of a run that ended before something happened. */
function evaluationBefore(
  run: ClassifiedRun,
  instant: string,
): RunItem | undefined {
  return provenItems(run, 'evaluate').find(
    item => Date.parse(itemAt(run, item)) <= Date.parse(instant),
  );
}

/** A version that was moved to production after a job had evaluated it. */
function decideMoves(
  input: FactInput,
  days: number,
  now: Date,
): FactDecision | undefined {
  for (const { version, at, run } of automatedMoves(input, days, now)) {
    const item = run.automated ? evaluationBefore(run, at) : undefined;
    if (item) {
      return pass(
        `${versionName(version).replace(/^v/, 'V')} was moved to production on ${dayOf(at)}, after ${itemName(run, item).replace(/^[JS]/, first => first.toLowerCase())} had evaluated it; no person started that run.`,
        {
          evidence: [versionEvidence(version), itemEvidence(run, item)],
          observedAt: at,
          validUntil: daysAfter(at, days),
        },
      );
    }
  }
  return undefined;
}

export const bestModelPromotion: Fact = {
  id: 'best-model-promotion',
  group: 'release',
  title: 'All traffic moves to the best version by itself',
  description:
    'Asks the serving platform. Passes when versions shared production traffic and one of them got all of it in the last 180 days without a person: the platform promoted it by its own analysis, or a run that no person started was going on. Passes, too, when the registry marked a version as in production during such a run, after a job of it had evaluated the model. Where nothing tells who promoted, it is partial.',
  howToFix:
    'Let the rollout be judged by metrics, for example with an analysis in Argo Rollouts or Flagger, or let a pipeline evaluate a new version and move the production alias, so that the better version takes over without a person. A model without live traffic can be attested as not applicable.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ml-platform', 'ci', 'attestation'],
  windowDays: 180,
  needs: ['progressive-delivery'],
  decide: (input, { now, fact }) => {
    const days = input.settings.windows.deploy;
    const { status, validUntil } = fact('progressive-delivery');
    if (status === 'not-applicable') {
      return notApplicable(
        'There is no production traffic to move: progressive-delivery does not apply.',
        { origin: 'composed', validUntil },
      );
    }
    const moved = decideMoves(input, days, now);
    const promoted = promotions(input, days, now).map(each =>
      decidePromotion(input, each, days),
    );
    const known = [...promoted, ...(moved ? [moved] : [])];
    if (known.some(each => each.status === 'pass')) return bestOf(known);
    const unseen = unseenServing(input);
    if (unseen && status !== 'fail') return bestOf([unseen, ...known]);
    if (known.length > 0) {
      return unlessUnread(bestOf(known), input, 'registeredModel');
    }
    const seen =
      status === 'fail'
        ? fail(
            'No versions share production traffic (progressive-delivery fails), so none of them can win it.',
            { origin: 'composed', validUntil },
          )
        : fail(
            `One of the versions that shared production traffic should have taken over all of it in the last ${days} days, but none was seen to.`,
            {
              evidence: servingEndpoints(input)
                .slice(0, 3)
                .map(each => endpointEvidence(each)),
            },
          );
    return unlessUnread(seen, input, 'registeredModel');
  },
};
