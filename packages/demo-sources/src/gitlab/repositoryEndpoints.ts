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

import type { Answer } from '../http/Answer';
import type { RepositoryFile } from '../world/types';
import { shaOf } from '../world/deterministic';
import { keysetAnswer, listAnswer } from './listAnswer';
import {
  timeOf,
  userOf,
  type ProjectEndpoint,
  type ProjectRequest,
} from './ProjectRequest';

/** The project itself, its commits and its files. */
export const repositoryEndpoints: Array<[string, ProjectEndpoint]> = [
  ['', getProject],
  ['/repository/commits', listCommits],
  ['/repository/tree', getTree],
  ['/repository/blobs/{sha}', getBlob],
  ['/repository/blobs/{sha}/raw', getRawBlob],
  ['/repository/files/{path}', getFile],
  ['/repository/files/{path}/raw', getRawFile],
];

function getProject({ world, base }: ProjectRequest): Answer {
  const { scenario, path } = world;
  const names = path.split('/');
  const name = names[names.length - 1];
  return {
    body: {
      id: world.id,
      description: scenario.description,
      name,
      name_with_namespace: names.join(' / '),
      path: name,
      path_with_namespace: path,
      created_at: '2024-02-01T09:00:00.000Z',
      default_branch: world.commits.length > 0 ? scenario.defaultBranch : null,
      empty_repo: world.commits.length === 0,
      web_url: `${base}/${path}`,
      http_url_to_repo: `${base}/${path}.git`,
      namespace: { full_path: names.slice(0, -1).join('/'), kind: 'group' },
      visibility: 'private',
      archived: scenario.archived,
      ci_config_path: scenario.ciConfigPath ?? null,
      builds_access_level: scenario.builds ? 'enabled' : 'disabled',
      environments_access_level: 'enabled',
      jobs_enabled: scenario.builds,
    },
  };
}

function isKnownRef({ world, url }: ProjectRequest): boolean {
  const ref = url.searchParams.get('ref') ?? url.searchParams.get('ref_name');
  return (
    ref === null ||
    ref === 'HEAD' ||
    ref === world.scenario.defaultBranch ||
    world.commits.some(({ sha }) => sha === ref)
  );
}

function listCommits(request: ProjectRequest): Answer | undefined {
  const { world, url, base } = request;
  if (!isKnownRef(request)) {
    return undefined;
  }
  const commits = world.commits.map((commit, index) => ({
    id: commit.sha,
    short_id: commit.sha.slice(0, 8),
    created_at: timeOf(commit.at),
    parent_ids: world.commits[index + 1] ? [world.commits[index + 1].sha] : [],
    title: 'Improve the model',
    message: 'Improve the model',
    author_name: userOf(commit.author, base).name,
    author_email: `${commit.author}@tarnwick.example`,
    authored_date: timeOf(commit.at),
    committer_name: userOf(commit.author, base).name,
    committer_email: `${commit.author}@tarnwick.example`,
    committed_date: timeOf(commit.at),
    web_url: `${base}/${world.path}/-/commit/${commit.sha}`,
  }));
  return listAnswer(commits, url);
}

type Entry = {
  id: string;
  name: string;
  type: string;
  path: string;
  mode: string;
};

function entriesOf(files: Iterable<RepositoryFile>): Entry[] {
  const entries = new Map<string, Entry>();
  for (const file of files) {
    const names = file.path.split('/');
    names.slice(0, -1).forEach((name, index) => {
      const path = names.slice(0, index + 1).join('/');
      const id = shaOf(`folder ${path}`);
      entries.set(path, { id, name, type: 'tree', path, mode: '040000' });
    });
    entries.set(file.path, {
      id: file.sha,
      name: names[names.length - 1],
      type: 'blob',
      path: file.path,
      mode: file.executable ? '100755' : '100644',
    });
  }
  return [...entries.values()];
}

function getTree(request: ProjectRequest): Answer | undefined {
  const { world, url } = request;
  if (!isKnownRef(request)) {
    return undefined;
  }
  const folder = url.searchParams.get('path') ?? '';
  const inside = entriesOf(world.files.values()).filter(
    ({ path }) => folder === '' || path.startsWith(`${folder}/`),
  );
  const depth = folder === '' ? 1 : folder.split('/').length + 1;
  const listed =
    url.searchParams.get('recursive') === 'true'
      ? inside
      : inside.filter(({ path }) => path.split('/').length === depth);
  return url.searchParams.get('pagination') === 'keyset'
    ? keysetAnswer(listed, url, ({ path }) => shaOf(path))
    : listAnswer(listed, url);
}

function fileBySha({ world, params }: ProjectRequest) {
  return [...world.files.values()].find(({ sha }) => sha === params.sha);
}

function raw(file: RepositoryFile | undefined): Answer | undefined {
  return file && { body: file.content, contentType: 'text/plain' };
}

function getBlob(request: ProjectRequest): Answer | undefined {
  const file = fileBySha(request);
  return (
    file && {
      body: {
        size: file.content.length,
        encoding: 'base64',
        content: file.content.toString('base64'),
        sha: file.sha,
      },
    }
  );
}

function getRawBlob(request: ProjectRequest): Answer | undefined {
  return raw(fileBySha(request));
}

function fileByPath(request: ProjectRequest): RepositoryFile | undefined {
  return isKnownRef(request)
    ? request.world.files.get(request.params.path)
    : undefined;
}

function getFile(request: ProjectRequest): Answer | undefined {
  const { world } = request;
  const file = fileByPath(request);
  return (
    file && {
      body: {
        file_name: file.path.split('/').pop(),
        file_path: file.path,
        size: file.content.length,
        encoding: 'base64',
        content: file.content.toString('base64'),
        ref: world.scenario.defaultBranch,
        blob_id: file.sha,
        commit_id: world.commits[0]?.sha,
        last_commit_id: world.commits[0]?.sha,
        execute_filemode: file.executable,
      },
    }
  );
}

function getRawFile(request: ProjectRequest): Answer | undefined {
  return raw(fileByPath(request));
}
