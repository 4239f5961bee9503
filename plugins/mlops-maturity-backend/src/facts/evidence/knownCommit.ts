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

import type { TrainingRunData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { FactInput, RepositoryEvidence } from '../types';

const commitName = /^[0-9a-f]{7,64}$/i;

/** The last part of an address or slug of a repository, in lower case. */
function nameOf(address: string): string | undefined {
  return address
    .trim()
    .slice(0, 500)
    .toLowerCase()
    .replace(/\/$/, '')
    .replace(/\.git$/, '')
    .split(/[:/]/)
    .pop();
}

/** Whether the repository's pipelines or its tip were seen at a commit. */
function wasSeen(repository: RepositoryEvidence, commit: string): boolean {
  const same = (sha: string | undefined) =>
    sha?.toLowerCase().startsWith(commit) ?? false;
  return (
    same(repository.repository?.headSha) ||
    repository.runs.some(({ run }) => same(run.sha)) ||
    repository.deployments.some(({ deployment }) => same(deployment.sha))
  );
}

/**
 * The commit that a training says it ran on, where it is one of the component's
 * own repositories: a commit that was seen there, or of which the run says that
 * it is from there, or from nowhere else. History isn't read back to its start,
 * so an older commit can't be looked up.
 */
export function knownCommit(
  { repositories }: Pick<FactInput, 'repositories'>,
  { commit, repositoryUrl }: TrainingRunData,
): { seen: boolean; text: string } {
  const name = commit?.trim().toLowerCase();
  if (!name || !commitName.test(name)) {
    return { seen: false, text: 'no commit on record' };
  }
  const short = name.slice(0, 7);
  if (repositories.some(repository => wasSeen(repository, name))) {
    return { seen: true, text: `commit ${short}` };
  }
  const from = repositoryUrl && nameOf(repositoryUrl);
  const isForeign =
    Boolean(from) &&
    repositories.length > 0 &&
    !repositories.some(({ key }) => nameOf(key) === from);
  return isForeign
    ? { seen: false, text: `commit ${short} of another repository` }
    : { seen: true, text: `commit ${short}` };
}
