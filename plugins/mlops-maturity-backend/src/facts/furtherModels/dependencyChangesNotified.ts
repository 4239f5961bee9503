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

import { daysAfter, isWithin, partial, pass } from '../decisions';
import { dayOf } from '../evidence/dayOf';
import { fileEvidence, runEvidence } from '../evidence/links';
import { baseName, filesMatching } from '../evidence/paths';
import { runAt } from '../evidence/runs';
import type { Fact, FactDecision, FactInput } from '../types';
import { namedWatch } from './signs';
import { unlessByHand } from './unlessByHand';

const updater = /^(?:dependabot|renovate)\b/i;
const configuration =
  /^(?:dependabot\.ya?ml|renovate\.json5?|\.renovaterc(?:\.json5?)?)$/i;
const schemaWatch = /schema[-_ ]?change|upstream[-_ ]?(?:data|schema)/i;

/** Pull requests that an updater made, as far as CI ran for them. */
function updates(
  { repositories, settings: { windows } }: FactInput,
  now: Date,
): FactDecision | undefined {
  const runs = repositories
    .flatMap(repository => repository.runs)
    .filter(
      run =>
        updater.test(run.run.actor?.name ?? '') &&
        isWithin(runAt(run), windows.ci, now),
    )
    .sort((a, b) => Date.parse(runAt(b)) - Date.parse(runAt(a)));
  if (runs.length === 0) return undefined;
  const at = runAt(runs[0]);
  return pass(
    `${runs[0].run.actor?.name} proposed an update on ${dayOf(at)}, one of ${runs.length} in ${windows.ci} days.`,
    {
      evidence: [runEvidence(runs[0])],
      observedAt: at,
      validUntil: daysAfter(at, windows.ci),
      executions: runs.length,
    },
  );
}

function configured({ repositories }: FactInput): FactDecision | undefined {
  for (const repository of repositories) {
    const path =
      filesMatching(repository, each =>
        configuration.test(baseName(each)),
      )[0] ??
      repository.commonPaths?.find(each => configuration.test(baseName(each)));
    if (path !== undefined) {
      return partial(
        `${path} sets an updater up, but no proposal of it was seen lately.`,
        { evidence: [fileEvidence(repository, path)] },
      );
    }
  }
  return undefined;
}

export const dependencyChangesNotified: Fact = {
  id: 'dependency-changes-notified',
  group: 'monitoring',
  title: 'Changes of dependencies are noticed',
  description:
    'Looks for runs that an updater of dependencies (Dependabot, Renovate) started in the last 90 days, or a healthy alert rule about the schema of incoming data. An updater that is only set up is partial.',
  howToFix:
    'Let Dependabot or Renovate propose updates, and alert when the schema of an upstream source changes.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ci', 'metrics', 'repository', 'attestation'],
  windowDays: 90,
  decide: (input, { now }) =>
    unlessByHand(input, 'A notification about changed dependencies', [
      updates(input, now),
      namedWatch(input, schemaWatch, now),
      configured(input),
    ]),
};
