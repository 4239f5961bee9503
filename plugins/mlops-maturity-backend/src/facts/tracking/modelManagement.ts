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

import { fail, pass } from '../decisions';
import { alsoNeeding } from '../evidence/allOf';
import {
  readyVersions,
  unseenRegistry,
  versionChangedAt,
  versionEvidence,
  versionName,
  type RegistryVersion,
} from '../evidence/registeredModels';
import type { Fact, FactDecision, FactInput } from '../types';

const versions = 'models-versioned';

// Every registry sets these by itself, so they show no decision of anybody.
const automaticAlias = /^(?:latest|v?\d+)$/i;
const noStage = /^(?:none|pending.{0,40})$/i;

/** What somebody said about the life of a version, for a person. */
function lifecycleMark({
  version: { aliases, stage, archived },
}: RegistryVersion): string | undefined {
  const alias = aliases.find(each => !automaticAlias.test(each.trim()));
  if (alias !== undefined) return `the alias ${alias.slice(0, 80)}`;
  if (stage !== undefined && stage.trim() && !noStage.test(stage.trim())) {
    return `the stage ${stage.slice(0, 80)}`;
  }
  return archived ? 'been archived' : undefined;
}

function decideMarks(input: FactInput): FactDecision {
  const ready = readyVersions(input);
  const marked = ready.filter(each => lifecycleMark(each) !== undefined);
  if (marked.length > 0) {
    const [first] = marked;
    return pass(
      `${marked.length} of ${ready.length} versions are marked: ${versionName(first)} has ${lifecycleMark(first)}.`,
      {
        evidence: marked.slice(0, 3).map(versionEvidence),
        observedAt: versionChangedAt(first),
      },
    );
  }
  return (
    unseenRegistry(input) ??
    fail(
      `A version with an alias, a stage or an approval is expected, but none of ${ready.length} has one.`,
      { evidence: ready.slice(0, 3).map(versionEvidence) },
    )
  );
}

export const modelManagement: Fact = {
  id: 'model-management',
  group: 'tracking',
  title: 'The life cycle of model versions is managed',
  description:
    'Looks at the registered model. Passes when its models are versioned and at least one version has an alias, a stage or an approval. What a registry sets by itself, such as the alias latest, does not count.',
  howToFix:
    'Mark versions in the registry with aliases such as champion and challenger, or an approval, and connect the registry.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ml-platform', 'attestation'],
  needs: [versions],
  decide: (input, context) =>
    alsoNeeding([context.fact(versions)], decideMarks(input)),
};
