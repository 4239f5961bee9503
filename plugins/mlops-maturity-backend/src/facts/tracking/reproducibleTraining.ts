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

import { fail, partial, pass, unknown } from '../decisions';
import { knownCommit } from '../evidence/knownCommit';
import {
  unseenRegistry,
  versionEvidence,
  versionName,
} from '../evidence/registeredModels';
import { standsOn, statusPhrase } from '../evidence/standsOn';
import { newestVersion } from '../evidence/versionRuns';
import type { Fact, FactContext, FactDecision, FactInput } from '../types';

const data = 'data-versioned';
const environment = 'pinned-environment';

/** One of the three proofs; `seen` is undefined where it couldn't be looked at. */
type Proof = { seen: boolean | undefined; text: string };

function commitProof(input: FactInput): Proof {
  const newest = newestVersion(input);
  if (!newest) {
    const missing = unseenRegistry(input);
    return {
      seen: missing ? undefined : false,
      text: missing
        ? 'the commit of the newest model version was not seen'
        : 'no model version is ready',
    };
  }
  const { run, version } = newest;
  if (!run) {
    return version.version.runId
      ? {
          seen: undefined,
          text: `the run behind ${versionName(version)} could not be read`,
        }
      : { seen: false, text: `${versionName(version)} names no run` };
  }
  const commit = knownCommit(input, run);
  return commit.seen
    ? {
        seen: true,
        text: `${versionName(version)} was trained on ${commit.text}`,
      }
    : { seen: false, text: `${versionName(version)} has ${commit.text}` };
}

function dataProof(input: FactInput, context: FactContext): Proof {
  const result = context.fact(data);
  const newest = newestVersion(input);
  const dataset = newest?.run?.datasets.find(({ digest }) => digest);
  if (dataset) {
    return {
      seen: true,
      text: `its data has the digest ${dataset.digest?.slice(0, 40)}`,
    };
  }
  if (result.status === 'pass') {
    return { seen: true, text: statusPhrase(result) };
  }
  // The registry could still show a digest.
  const unread = newest
    ? !newest.run && newest.version.version.runId !== undefined
    : unseenRegistry(input) !== undefined;
  return {
    seen: unread || result.status === 'unknown' ? undefined : false,
    text: statusPhrase(result),
  };
}

function environmentProof(context: FactContext): Proof {
  const result = context.fact(environment);
  const { status } = result;
  return {
    seen: status === 'pass' || (status === 'unknown' ? undefined : false),
    text: statusPhrase(result),
  };
}

function decide(input: FactInput, context: FactContext): FactDecision {
  const proofs = [
    commitProof(input),
    dataProof(input, context),
    environmentProof(context),
  ];
  const newest = newestVersion(input);
  const given = proofs.filter(({ seen }) => seen === true);
  const open = proofs.filter(({ seen }) => seen === undefined);
  const others = standsOn(
    [data, environment]
      .map(id => context.fact(id))
      .filter(({ status }) => status === 'pass'),
  );
  const details = {
    ...others,
    evidence: [
      ...(newest ? [versionEvidence(newest.version)] : []),
      ...others.evidence,
    ],
    observedAt: newest?.version.version.createdAt ?? others.observedAt,
    origin: 'composed' as const,
  };
  const texts = proofs.map(({ text }) => text).join('; ');
  const why = open.length > 0 ? unseenRegistry(input)?.reason : undefined;
  const because = why ? ` ${why}` : '';
  if (given.length === proofs.length) {
    return pass(`All three proofs were seen: ${texts}.`, details);
  }
  const expected = `Three proofs are expected (commit, data, environment), and ${given.length} of them ${given.length === 1 ? 'was' : 'were'} seen: ${texts}.${because}`;
  // With two of three, the third can only make it better.
  if (given.length === 2) return partial(expected, details);
  return given.length + open.length >= 2
    ? unknown(expected, { origin: 'composed' })
    : fail(expected, details);
}

export const reproducibleTraining: Fact = {
  id: 'reproducible-training',
  group: 'tracking',
  title: 'A training can be reproduced',
  description:
    'Looks for three proofs about the newest registered model version: the commit of this repository that it was trained on, the version of its data (a digest with its run, or data-versioned), and a pinned environment. Passes with three, partial with two. The commit shows only in a connected model registry.',
  howToFix:
    'Let the training run record its commit and a digest of its data, or version the data with DVC, and lock the dependencies; then connect the model registry.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ml-platform', 'repository', 'attestation'],
  needs: [data, environment],
  decide,
};
