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

/**
 * What a target is: a repository with its pipelines, or one pipeline whose code
 * lives elsewhere.
 */
export type AzureDevOpsSubject = {
  organization: string;
  project: string;
} & (
  | { repository: string; definition?: never }
  | { definition: string; repository?: never }
);

/** Names hold spaces and letters of any script, but nothing of an address. */
const name = /^(?!\.{1,2}$)[^\p{Cc}/\\:*?"<>|#%&;]{1,256}$/u;

/** The organization and project of a name in another place, as one of these. */
export function isName(text: string | undefined): text is string {
  return text !== undefined && name.test(text) && text.trim() === text;
}

/**
 * The key of a target: `organization/project/_git/repository` or
 * `organization/project/_build/definition`, as in the web addresses of Azure
 * DevOps. Lower-cased, because it doesn't tell case apart and a repository
 * should be one target however it is written. Undefined where a part can't be a
 * name.
 */
export function toKey(subject: {
  organization: string;
  project: string;
  repository?: string;
  definition?: string;
}): string | undefined {
  const { organization, project, repository, definition } = subject;
  const last = repository ?? definition;
  if (!isName(organization) || !isName(project) || !isName(last)) {
    return undefined;
  }
  const kind = repository === undefined ? '_build' : '_git';
  return [organization, project, kind, last].join('/').toLowerCase();
}

/** Reads the key of a target; undefined when it isn't one. */
export function parseKey(key: string): AzureDevOpsSubject | undefined {
  const [organization, project, kind, last, ...rest] = key.split('/');
  if (
    rest.length > 0 ||
    !isName(organization) ||
    !isName(project) ||
    !isName(last)
  ) {
    return undefined;
  }
  if (kind === '_git') {
    return { organization, project, repository: last };
  }
  return kind === '_build'
    ? { organization, project, definition: last }
    : undefined;
}
