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

import { toText } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { JenkinsBuild } from './jenkinsBuild';

/** What was built; the sha is empty where no checkout is on record. */
export type Revision = { sha: string; branch?: string };

/**
 * The commit of a build, by what the Git plugin attached to it. A build may
 * have checked out several repositories, shared libraries among them: the one
 * of the job's branch is meant, else the first.
 *
 * @param branch - the branch that the job is for, where Jenkins knows one
 */
export function toRevision(
  build: JenkinsBuild,
  branch: string | undefined,
): Revision {
  const checkouts = (build.actions ?? []).flatMap(action => {
    const sha = action?.lastBuiltRevision?.SHA1;
    return sha && /^[0-9a-f]{40,64}$/i.test(sha)
      ? [{ sha: sha.toLowerCase(), branch: branchOf(action.lastBuiltRevision) }]
      : [];
  });
  const checkout =
    checkouts.find(one => branch !== undefined && one.branch === branch) ??
    checkouts.at(0);
  return {
    sha: checkout?.sha ?? '',
    branch: toText(branch ?? checkout?.branch, 300),
  };
}

/** `refs/remotes/origin/main` and `origin/main` are both `main`. */
function branchOf(
  revision: { branch?: { name?: string }[] } | undefined,
): string | undefined {
  const names = (revision?.branch ?? []).flatMap(({ name }) => name ?? []);
  const name = names.find(one => one !== 'detached');
  return name
    ?.replace(/^refs\/remotes\/[^/]{1,100}\//, '')
    .replace(/^(refs\/heads|origin)\//, '');
}
