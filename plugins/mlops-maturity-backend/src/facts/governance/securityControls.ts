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

import type { CommitChecksData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { MlComponent } from '../../entities/types';
import {
  daysAfter,
  fail,
  isWithin,
  partial,
  pass,
  unknown,
} from '../decisions';
import type {
  Fact,
  FactDecision,
  FactSettings,
  RepositoryEvidence,
} from '../types';
import { decideOverRepositories } from '../evidence/bestOf';
import { ciWindowEnd, isWithinCiWindow } from '../evidence/ciWindow';
import { dayOf } from '../evidence/dayOf';
import { gapFor } from '../evidence/gapFor';
import { fileEvidence, itemEvidence, itemName } from '../evidence/links';
import { isDefaultBranchRun, itemAt, provenItems } from '../evidence/runs';
import { stopsOnFindings } from '../evidence/stopsOnFindings';

/** The app by which GitHub reports open findings of code scanning. */
const codeScanning = 'github-advanced-security';

const reportAnnotations = {
  'sonarqube.org/project-key': 'SonarQube project',
  'openssf/scorecard-location': 'OpenSSF scorecard',
};

type Check = CommitChecksData['checks'][number];

/** What code scanning said last about the code that is in use. */
function newestScanCheck(
  repository: RepositoryEvidence,
  days: number,
  now: Date,
): (Check & { completedAt: string }) | undefined {
  return [...repository.commitChecks.values()]
    .flatMap(({ checks }) => checks)
    .flatMap(check =>
      check.app === codeScanning &&
      check.completedAt !== undefined &&
      isWithin(check.completedAt, days, now)
        ? { ...check, completedAt: check.completedAt }
        : [],
    )
    .sort((a, b) => Date.parse(b.completedAt) - Date.parse(a.completedAt))[0];
}

/** The newest scan on the default branch that succeeded and could fail. */
function newestScan(
  repository: RepositoryEvidence,
  settings: FactSettings,
  now: Date,
) {
  const scans = repository.runs
    .filter(
      run =>
        run.run.completed &&
        isDefaultBranchRun(repository, run) &&
        isWithinCiWindow(repository, run, settings, now),
    )
    .flatMap(run => {
      const [item] = provenItems(run, 'securityScan');
      return item ? { run, item, stops: stopsOnFindings(repository, run) } : [];
    });
  return scans.find(({ stops }) => stops) ?? scans[0];
}

function decideRepository(
  repository: RepositoryEvidence,
  { annotations }: Pick<MlComponent, 'annotations'>,
  settings: FactSettings,
  now: Date,
): FactDecision {
  const days = settings.windows.ci;
  const check = newestScanCheck(repository, days, now);
  if (check) {
    const { name, url, completedAt, conclusion } = check;
    const details = {
      evidence: [{ title: `Check ${name}`, url, at: completedAt }],
      observedAt: completedAt,
    };
    const ends = daysAfter(completedAt, days);
    if (conclusion === 'failure') {
      return fail(
        `Code scanning (${name}) reported open findings on ${dayOf(completedAt)}.`,
        { ...details, nextChangeAt: ends },
      );
    }
    if (conclusion === 'success') {
      return pass(
        `Code scanning (${name}) reported no serious finding on ${dayOf(completedAt)}.`,
        { ...details, validUntil: ends },
      );
    }
  }
  const scan = newestScan(repository, settings, now);
  if (scan) {
    const { run, item, stops } = scan;
    const at = itemAt(run, item);
    const details = {
      evidence: [itemEvidence(run, item)],
      observedAt: at,
      validUntil: ciWindowEnd(repository, run, settings),
    };
    const seen = `${itemName(run, item)} succeeded on ${dayOf(at)}`;
    const unread = stops ? undefined : gapFor(repository, 'file');
    if (unread) {
      return unknown(
        `${seen}; whether it fails on a finding can't be told: ${unread.message}`,
        {
          evidence: details.evidence,
          observedAt: at,
        },
      );
    }
    return stops
      ? pass(`${seen}; it would have failed on a serious finding.`, details)
      : partial(
          `${seen}, but it is not seen to fail on a finding, and open alerts are not read.`,
          details,
        );
  }
  const gap = gapFor(repository, 'pipelineRun', 'pipeline', 'file');
  if (gap) return unknown(gap);
  const wired = repository.workflows.find(
    ({ classes }) => classes.securityScan !== undefined,
  );
  if (wired) {
    return partial(
      `${wired.path} scans for security problems, but no scan succeeded on the default branch in the last ${days} days.`,
      { evidence: [fileEvidence(repository, wired.path)] },
    );
  }
  for (const [annotation, title] of Object.entries(reportAnnotations)) {
    if (annotations[annotation]?.trim()) {
      return partial(
        `The component names a ${title}, which is not read, and no workflow scans for security problems.`,
      );
    }
  }
  return fail(`No workflow of ${repository.key} scans for security problems.`);
}

export const securityControls: Fact = {
  id: 'security-controls',
  group: 'governance',
  title: 'Security scans run and find nothing serious',
  description:
    'Looks at security scans (code, dependencies, images, secrets) of the default branch in the last 90 days or since the last commit. Passes when one succeeded that fails on serious findings, or when code scanning reports none. A scan that only reports is partial, as open alerts are not read.',
  howToFix:
    'Add a scanner to a workflow that runs on push, and let it fail on critical findings, for example with exit-code 1 for Trivy.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ci', 'catalog', 'attestation'],
  windowDays: 90,
  decide: ({ component, repositories, settings }, { now }) =>
    decideOverRepositories({ repositories }, repository =>
      decideRepository(repository, component, settings, now),
    ),
};
