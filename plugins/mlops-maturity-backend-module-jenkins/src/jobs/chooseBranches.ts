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

import type { JenkinsChild } from './readJob';

const usualDefaults = ['main', 'master', 'trunk', 'develop'];

/** Whether a branch's job is for a proposed change, by Jenkins' own naming. */
export function isPullRequest({ name }: JenkinsChild): boolean {
  return /^(PR|MR)-\d{1,9}(-|$)/.test(name);
}

/**
 * The branches of a multibranch project whose builds are read: the default
 * branch first, then those that were built last. Few sources of branches tell
 * which is the default one; else it is the one that is usually called so.
 */
export function chooseBranches(
  children: readonly JenkinsChild[],
  limit: number,
): JenkinsChild[] {
  const rankOf = (child: JenkinsChild) => {
    if (child.actions?.some(action => isPrimary(action?._class))) {
      return -1;
    }
    const usual = usualDefaults.indexOf(child.name);
    return usual < 0 ? usualDefaults.length : usual;
  };
  const builtAt = ({ lastBuild }: JenkinsChild) => lastBuild?.timestamp ?? 0;
  return children
    .map(child => ({ child, rank: rankOf(child) }))
    .toSorted(
      (a, b) =>
        a.rank - b.rank ||
        builtAt(b.child) - builtAt(a.child) ||
        (a.child.name < b.child.name ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ child }) => child);
}

function isPrimary(actionClass: string | undefined): boolean {
  return actionClass?.endsWith('.PrimaryInstanceMetadataAction') ?? false;
}
