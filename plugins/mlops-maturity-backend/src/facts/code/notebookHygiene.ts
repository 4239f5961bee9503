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
import type { ClassifiedRun } from '../../workflows/types';
import { decideOverRepositories } from '../evidence/bestOf';
import { ciWindowEnd, isWithinCiWindow } from '../evidence/ciWindow';
import { commitHooks } from '../evidence/commitHooks';
import { gapFor } from '../evidence/gapFor';
import { fileEvidence, itemEvidence } from '../evidence/links';
import { parseNotebook } from '../evidence/notebook';
import { filesMatching, isNotebookPath } from '../evidence/paths';
import { provenItems, successfulRuns } from '../evidence/runs';
import type {
  Fact,
  FactContext,
  FactDecision,
  FactInput,
  RepositoryEvidence,
} from '../types';

const stripsOutputs =
  /nbstripout|nb-clean|--clear-output|ClearOutputPreprocessor/;
const scansForSecrets = /detect-secrets|gitleaks|trufflehog/i;

type Notebooks = {
  paths: string[];
  /** Those that keep outputs. */
  withOutputs: string[];
  unread: string[];
  errors: string[];
};

function readNotebooks(repository: RepositoryEvidence): Notebooks {
  const result: Notebooks = {
    paths: filesMatching(repository, isNotebookPath),
    withOutputs: [],
    unread: [],
    errors: [],
  };
  for (const path of result.paths) {
    const text = repository.files.get(path);
    const parsed = text === undefined ? undefined : parseNotebook(path, text);
    if (parsed === undefined) result.unread.push(path);
    else if ('error' in parsed) result.errors.push(parsed.error);
    else if (parsed.value.hasOutputs) result.withOutputs.push(path);
  }
  return result;
}

/** A run in which a job or step that looks for secrets succeeded. */
function secretScanRun(
  repository: RepositoryEvidence,
  { settings }: FactInput,
  { now }: FactContext,
) {
  const scanIn = (run: ClassifiedRun) =>
    provenItems(run, 'securityScan').find(({ job, step }) =>
      /secret|gitleaks|trufflehog/i.test(`${job.name} ${step?.name ?? ''}`),
    );
  for (const run of successfulRuns(repository, 'securityScan')) {
    const item = scanIn(run);
    if (item && isWithinCiWindow(repository, run, settings, now)) {
      return {
        evidence: itemEvidence(run, item),
        ends: ciWindowEnd(repository, run, settings),
      };
    }
  }
  return undefined;
}

function decideOne(
  input: FactInput,
  context: FactContext,
  repository: RepositoryEvidence,
): FactDecision {
  const treeGap = gapFor(repository, 'tree');
  if (treeGap) return unknown(treeGap);
  const observedAt = repository.repository?.headCommittedAt;
  const notebooks = readNotebooks(repository);
  if (notebooks.paths.length === 0) {
    return pass(`${repository.key} holds no notebook.`, { observedAt });
  }

  const { hooks, errors } = commitHooks(repository);
  const strip = hooks.find(({ text }) => stripsOutputs.test(text));
  const scanHook = hooks.find(({ text }) => scansForSecrets.test(text));
  const scanRun = scanHook
    ? undefined
    : secretScanRun(repository, input, context);
  const scans = scanHook !== undefined || scanRun !== undefined;
  const details = {
    evidence: [
      ...[strip, scanHook].flatMap(hook =>
        hook ? fileEvidence(repository, hook.path) : [],
      ),
      ...(scanRun ? [scanRun.evidence] : []),
    ],
    observedAt: scanRun?.evidence.at ?? observedAt,
    validUntil: scanRun?.ends,
  };
  const remarks = [...errors, ...notebooks.errors.slice(0, 3)]
    .map(error => ` ${error}.`)
    .join('');
  const count = notebooks.paths.length;

  const [kept] = notebooks.withOutputs;
  if (kept !== undefined) {
    const evidence = [fileEvidence(repository, kept), ...details.evidence];
    const seen = `${notebooks.withOutputs.length} of ${count} notebooks keep outputs, such as ${kept}`;
    return scans
      ? partial(`${seen}; secrets are scanned for.${remarks}`, {
          ...details,
          evidence,
        })
      : fail(`${seen}, and nothing scans for secrets.${remarks}`, {
          evidence,
          observedAt,
        });
  }
  if (strip && scans) {
    return pass(
      `Outputs of the ${count} notebooks are removed before each commit, and secrets are scanned for.${remarks}`,
      details,
    );
  }
  const fileGap = gapFor(repository, 'file');
  if (fileGap) return unknown(fileGap);
  const unread = notebooks.unread.length + notebooks.errors.length;
  if (unread > 0 && !scans) {
    return unknown(
      `Whether they keep outputs isn't known of ${unread} of ${count} notebooks, and nothing enforces it.${remarks}`,
    );
  }
  const missing = [
    strip ? [] : 'removes outputs before each commit',
    scans ? [] : 'scans for secrets',
  ].flat();
  return partial(
    `None of the ${count} notebooks is known to keep outputs, but nothing ${missing.join(' or ')}.${remarks}`,
    details,
  );
}

export const notebookHygiene: Fact = {
  id: 'notebook-hygiene',
  group: 'code',
  title: 'Notebooks keep no outputs or secrets',
  description:
    'There is no notebook, or outputs are removed before each commit (nbstripout) and secrets are scanned for (detect-secrets, gitleaks, trufflehog), in pre-commit, lefthook, a task runner or, for secrets, a job of the last 90 days. Notebooks without outputs and nothing that enforces it are partial; notebooks with outputs fail, or are partial where secrets are scanned for.',
  howToFix:
    'Add the hooks nbstripout and gitleaks (or detect-secrets) to .pre-commit-config.yaml, and run nbstripout once over the notebooks that are there.',
  scope: 'component',
  attestable: 'yes',
  sources: ['repository', 'ci', 'attestation'],
  windowDays: 90,
  decide: (input, context) =>
    decideOverRepositories(input, repository =>
      decideOne(input, context, repository),
    ),
};
