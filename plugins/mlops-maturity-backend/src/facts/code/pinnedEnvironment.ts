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
import { bestOf, decideOverRepositories } from '../evidence/bestOf';
import { parseCondaEnvironment } from '../evidence/condaEnvironment';
import {
  isCondaEnvironmentPath,
  isRequirementsPath,
} from '../evidence/declaredLibraries';
import { gapFor } from '../evidence/gapFor';
import { isDevelopmentTool, isMlLibrary } from '../evidence/libraries';
import { fileEvidence } from '../evidence/links';
import { lockFiles } from '../evidence/lockFiles';
import type { Parsed } from '../evidence/parseDocument';
import { filesMatching } from '../evidence/paths';
import { versionEvidence, versionName } from '../evidence/registeredModels';
import { parseRequirements, type Requirement } from '../evidence/requirements';
import { isOwnPath } from '../evidence/componentCode';
import { newestVersion } from '../evidence/versionRuns';
import { unlessUnread } from '../evidence/unlessUnread';
import type {
  Fact,
  FactDecision,
  FactInput,
  RepositoryEvidence,
} from '../types';

const neededLines = 3;
const neededShare = 0.9;
const partialShare = 0.5;

function decideLocks(repository: RepositoryEvidence): FactDecision[] {
  return lockFiles(repository)
    .filter(({ ignored, lacksManifest }) => !ignored && !lacksManifest)
    .map(({ path, bypassedBy }) => {
      const details = {
        evidence: [fileEvidence(repository, path)],
        observedAt: repository.repository?.headCommittedAt,
      };
      if (bypassedBy === undefined) {
        return pass(`${path} locks every dependency.`, details);
      }
      return partial(
        `${path} locks every dependency, but ${bypassedBy} installs without it.`,
        {
          ...details,
          evidence: [...details.evidence, fileEvidence(repository, bypassedBy)],
        },
      );
    });
}

function remarksOnLocks(repository: RepositoryEvidence): string[] {
  return lockFiles(repository).flatMap(({ path, ignored, lacksManifest }) => {
    if (ignored) return [`${path} doesn't count, as git is told to ignore it`];
    return lacksManifest
      ? [`${path} doesn't count, as no manifest is beside it`]
      : [];
  });
}

/** Undefined for a file that says nothing of the component's environment. */
function decideList(
  repository: RepositoryEvidence,
  path: string,
  requirements: Requirement[],
): FactDecision | undefined {
  const libraries = requirements.filter(({ name }) => !isDevelopmentTool(name));
  if (
    requirements.length < neededLines ||
    !libraries.some(({ name }) => isMlLibrary(name))
  ) {
    return undefined;
  }
  const exact = libraries.filter(each => each.exact).length;
  const share = exact / libraries.length;
  const seen = `${path} names one exact version for ${exact} of ${libraries.length} libraries`;
  const details = {
    evidence: [fileEvidence(repository, path)],
    observedAt: repository.repository?.headCommittedAt,
    value: share,
  };
  if (share >= neededShare) return pass(`${seen}.`, details);
  const expected = `${seen}; ${neededShare * 100} % were expected.`;
  return share >= partialShare
    ? partial(expected, details)
    : fail(expected, details);
}

function readList(path: string, text: string): Parsed<Requirement[]> {
  return isCondaEnvironmentPath(path)
    ? parseCondaEnvironment(path, text)
    : { value: parseRequirements(text) };
}

/** What the lists of libraries say, and what keeps others from counting. */
function decideLists(repository: RepositoryEvidence): {
  decisions: FactDecision[];
  remarks: string[];
  unread: string[];
} {
  const decisions: FactDecision[] = [];
  const remarks: string[] = [];
  const unread: string[] = [];
  const paths = filesMatching(
    repository,
    path =>
      isOwnPath(path) &&
      (isRequirementsPath(path) || isCondaEnvironmentPath(path)),
  );
  for (const path of paths) {
    const text = repository.files.get(path);
    if (text === undefined) {
      unread.push(path);
      continue;
    }
    const parsed = readList(path, text);
    if ('error' in parsed) {
      remarks.push(parsed.error);
      continue;
    }
    const decision = decideList(repository, path, parsed.value);
    if (decision) decisions.push(decision);
  }
  return { decisions, remarks, unread };
}

function decideOne(repository: RepositoryEvidence): FactDecision {
  const locks = decideLocks(repository);
  const lists = decideLists(repository);
  const decisions = [...locks, ...lists.decisions];
  const best = decisions.length > 0 ? bestOf(decisions) : undefined;
  if (best?.status === 'pass') return best;

  const gap = gapFor(repository, 'tree', 'file');
  if (gap) return unknown(gap);
  if (lists.unread.length > 0) {
    return unknown(`The content of ${lists.unread[0]} was not read.`);
  }
  const remarks = [...remarksOnLocks(repository), ...lists.remarks]
    .map(remark => ` ${remark}.`)
    .join('');
  if (best) return { ...best, reason: `${best.reason}${remarks}` };
  return fail(
    `A lock file with its manifest, or a list of libraries with exact versions, was expected in ${repository.key}, but there is none.${remarks}`,
    { observedAt: repository.repository?.headCommittedAt },
  );
}

/** The newest model is kept together with the environment that made it. */
function decideKeptEnvironment(
  input: Pick<FactInput, 'platforms'>,
): FactDecision | undefined {
  const newest = newestVersion(input);
  return newest?.run?.keepsEnvironment
    ? pass(
        `The registry keeps the environment of ${versionName(newest.version)}, the newest one, with the model.`,
        {
          evidence: [versionEvidence(newest.version)],
          observedAt: newest.version.version.createdAt,
        },
      )
    : undefined;
}

export const pinnedEnvironment: Fact = {
  id: 'pinned-environment',
  group: 'code',
  title: 'Dependencies are pinned',
  description:
    'A lock file stands beside its manifest (Poetry, uv, PDM, Pipenv, conda-lock, pixi, renv, Julia), or a requirements or conda file with an ML or data library names exact versions for at least 90 % of its libraries, test and lint tools aside. From 50 %, or where images and CI install without the lock, it is partial. It passes, too, where the newest version in the model registry is kept with its environment (requirements.txt, conda.yaml).',
  howToFix:
    'Commit a lock file (for example with uv lock or poetry lock) and let images and CI install from it, or give every library in requirements.txt an exact version (==).',
  scope: 'component',
  attestable: 'no',
  sources: ['repository', 'ml-platform'],
  decide: input => {
    const kept = decideKeptEnvironment(input);
    const own = decideOverRepositories(input, decideOne);
    return unlessUnread(
      kept ? bestOf([own, kept]) : own,
      input,
      'registeredModel',
      'experiment',
    );
  },
};
