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

import { partial } from '../decisions';
import { howToAttest, needsAttestation } from '../evidence/needsAttestation';
import { qualityMetrics } from '../evidence/qualityMetrics';
import { readyVersions, versionEvidence } from '../evidence/registeredModels';
import { runOfVersion } from '../evidence/versionRuns';
import type { Fact, FactDecision, FactInput } from '../types';

const neededVersions = 5;
const maxVariation = 0.05;

const fact = { id: 'performance-confidence', scope: 'component' } as const;

/** Standard deviation over mean; undefined where the mean is zero. */
function variation(values: number[]): number | undefined {
  const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
  if (mean === 0) return undefined;
  const squares = values.map(each => (each - mean) ** 2);
  const variance = squares.reduce((sum, each) => sum + each, 0) / values.length;
  return Math.sqrt(variance) / Math.abs(mean);
}

/** How much the first quality metric that the versions share varies. */
function observedVariation(input: FactInput) {
  const versions = readyVersions(input).slice(0, neededVersions);
  if (versions.length < neededVersions) return undefined;
  const measured = versions.map(version => {
    const run = runOfVersion(input, version);
    return new Map(
      (run ? qualityMetrics(run) : []).map(({ name, value }) => [name, value]),
    );
  });
  for (const metric of measured[0].keys()) {
    const values = measured.flatMap(each => each.get(metric) ?? []);
    const share =
      values.length === neededVersions ? variation(values) : undefined;
    if (share !== undefined) return { versions, metric, share };
  }
  return undefined;
}

function decide(input: FactInput): FactDecision {
  const observed = observedVariation(input);
  if (!observed) return needsAttestation(input.component, fact);
  const { versions, metric, share } = observed;
  const seen = `${metric.slice(0, 80)} varied by ${(share * 100).toFixed(1)} % over the newest ${neededVersions} versions`;
  return share < maxVariation
    ? partial(
        `${seen}, less than ${maxVariation * 100} %, but whether the owners trust the model was not stated: ${howToAttest(input.component, fact)}.`,
        {
          evidence: versions.map(versionEvidence),
          observedAt: versions[0].version.createdAt,
        },
      )
    : needsAttestation(input.component, fact, { hint: `${seen}.` });
}

export const performanceConfidence: Fact = {
  ...fact,
  group: 'governance',
  title: 'The performance of the model is certain',
  description:
    'Whether those who own the model trust its performance and the process around it. Passes while an unexpired attestation says so. Partial when a quality metric of the newest five versions in a connected registry varies by less than 5 %. It only advises which level is worth reaching, and gates none.',
  howToFix:
    'Look at the evaluation of the last five versions; where it hardly varies, attest that its performance is certain.',
  attestable: 'yes',
  sources: ['attestation', 'ml-platform'],
  decide,
};
