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

import {
  readRepositoryFiles,
  type GapRecorder,
  type Observation,
  type RepositoryEntry,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { endpoints } from './api/endpoints';
import type { ProjectApi } from './api/ProjectApi';
import { readCiFiles, type TextFile } from './files/readCiFiles';
import { readFile } from './files/readFile';
import { observePipelines } from './observePipelines';
import { readHead, type Head } from './repository/readHead';
import {
  ciConfigOf,
  defaultBranchOf,
  readProject,
  type GitlabProject,
} from './repository/readProject';
import {
  readTree,
  toTreeObservation,
  type GitlabTree,
} from './repository/readTree';
import { toRepositoryObservation } from './repository/toRepositoryObservation';

const noCommit: Head = { sha: '', committedAt: [] };

/**
 * Reads a project: its contents first, because without the CI definition its
 * pipelines say little.
 */
export async function observeProject(
  api: ProjectApi,
  gaps: GapRecorder,
): Promise<Observation[]> {
  const project = await gaps.attempt(endpoints.project, () => readProject(api));
  if (!project) {
    return [];
  }
  const present = api.under(project.id);
  const observations: Observation[] = [];
  const isEmpty = project.empty_repo || !project.default_branch;
  const head = isEmpty
    ? noCommit
    : await gaps.attempt(endpoints.commits, () =>
        readHead(present, defaultBranchOf(project)),
      );
  const tree =
    head &&
    (await gaps.attempt(endpoints.tree, () => readTree(present, head.sha)));
  if (head) {
    observations.push(toRepositoryObservation(project, head, api.host));
  }
  let ciFiles: TextFile[] = [];
  if (head && tree) {
    const files = await observeFiles(present, gaps, project, tree);
    ciFiles = files.ciFiles;
    observations.push(
      toTreeObservation(head.sha, tree, files.sizes),
      ...files.observations,
    );
  }
  return [
    ...observations,
    ...(await observePipelines(present, gaps, project, { tree, ciFiles })),
  ];
}

async function observeFiles(
  api: ProjectApi,
  gaps: GapRecorder,
  project: GitlabProject,
  tree: GitlabTree,
): Promise<{
  observations: Observation[];
  ciFiles: TextFile[];
  sizes: Map<string, number>;
}> {
  const { maxFiles, maxFileBytes } = api.limits;
  const sizes = new Map<string, number>();
  const read = (entries: readonly RepositoryEntry[], maxBytes: number) =>
    gaps.attemptEach(endpoints.files, entries, async entry => {
      const { size, ...text } = await readFile(api, entry, maxBytes);
      if (size !== undefined) sizes.set(entry.path, size);
      return { ...entry, ...text };
    });
  // Read again below, from the cache.
  const ciFiles = await readCiFiles(
    ciConfigOf(project),
    tree.entries,
    entries => read(entries.slice(0, maxFiles), maxFileBytes),
  );
  const files = await readRepositoryFiles({
    slug: project.path_with_namespace.toLowerCase(),
    entries: tree.entries,
    alsoWanted: ciFiles.map(({ path }) => path),
    maxFiles,
    maxFileBytes,
    maxFilesKey: 'mlopsMaturity.gitlab.maxFiles',
    read,
  });
  files.gaps.forEach(gap => gaps.add(gap));
  return { observations: files.observations, ciFiles, sizes };
}
