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

import { nodeIdOf } from '../world/deterministic';
import type { Commit, RepositoryFile, RepositoryWorld } from '../world/types';
import { account, gitIdentity } from './accounts';
import { timestamp, type Links } from './links';
import { minimalRepository, repositoryUrl } from './repositories';

/** Finds the commit that a branch name or a sha, whole or short, stands for. */
export function findCommit(
  world: RepositoryWorld,
  ref: string,
): Commit | undefined {
  const branch = ref.replace(/^(refs\/)?heads\//, '');
  if (branch === world.scenario.defaultBranch || branch === 'HEAD') {
    return world.commits[0];
  }
  if (!/^[0-9a-f]{7,40}$/.test(ref)) {
    return undefined;
  }
  return (
    world.commits.find(one => one.sha.startsWith(ref)) ??
    world.runs.find(run => run.commit.sha.startsWith(ref))?.commit
  );
}

/** A commit as its own answer and in the list of commits. */
export function commit(world: RepositoryWorld, one: Commit, links: Links) {
  const url = repositoryUrl(world, links);
  const who = { ...gitIdentity(one.author), date: timestamp(one.at) };
  return {
    sha: one.sha,
    node_id: nodeIdOf('C', one.sha),
    url: `${url}/commits/${one.sha}`,
    html_url: `${links.html}/${world.slug}/commit/${one.sha}`,
    comments_url: `${url}/commits/${one.sha}/comments`,
    commit: {
      url: `${url}/git/commits/${one.sha}`,
      author: who,
      committer: who,
      message: one.message,
      comment_count: 0,
      tree: { sha: one.treeSha, url: `${url}/git/trees/${one.treeSha}` },
      verification: {
        verified: false,
        reason: 'unsigned',
        payload: null,
        signature: null,
        verified_at: null,
      },
    },
    author: account(one.author, links),
    committer: account(one.author, links),
    parents: one.parent
      ? [
          {
            sha: one.parent,
            url: `${url}/commits/${one.parent}`,
            html_url: `${links.html}/${world.slug}/commit/${one.parent}`,
          },
        ]
      : [],
  };
}

/** A commit inside a workflow run. */
export function headCommit(one: Commit) {
  const who = gitIdentity(one.author);
  return {
    id: one.sha,
    tree_id: one.treeSha,
    message: one.message,
    timestamp: timestamp(one.at),
    author: who,
    committer: who,
  };
}

/** The classic commit status, which nothing in the demo sets. */
export function combinedStatus(
  world: RepositoryWorld,
  one: Commit,
  links: Links,
) {
  const url = `${repositoryUrl(world, links)}/commits/${one.sha}`;
  return {
    state: 'pending',
    statuses: [],
    sha: one.sha,
    total_count: 0,
    repository: minimalRepository(world, links),
    commit_url: url,
    url: `${url}/status`,
  };
}

/** The tree of files: everything, or the root's own entries. */
export function tree(
  world: RepositoryWorld,
  sha: string,
  recursive: boolean,
  links: Links,
) {
  const url = repositoryUrl(world, links);
  const files = [...world.files.values()].map(file => ({
    path: file.path,
    mode: file.executable ? '100755' : '100644',
    type: 'blob',
    sha: file.sha,
    size: file.content.length,
    url: `${url}/git/blobs/${file.sha}`,
  }));
  const folders = folderPaths(world).map(path => ({
    path,
    mode: '040000',
    type: 'tree',
    sha: folderSha(world, path),
    url: `${url}/git/trees/${folderSha(world, path)}`,
  }));
  return {
    sha,
    url: `${url}/git/trees/${sha}`,
    tree: [...files, ...folders]
      .filter(entry => recursive || !entry.path.includes('/'))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
    truncated: false,
  };
}

function folderPaths(world: RepositoryWorld): string[] {
  const folders = new Set<string>();
  for (const path of world.files.keys()) {
    const parts = path.split('/');
    for (let end = 1; end < parts.length; end += 1) {
      folders.add(parts.slice(0, end).join('/'));
    }
  }
  return [...folders];
}

function folderSha(world: RepositoryWorld, path: string): string {
  const inside = [...world.files.values()].find(file =>
    file.path.startsWith(`${path}/`),
  );
  return inside
    ? inside.sha.split('').reverse().join('')
    : world.commits[0].sha;
}

/** The content of a file by its sha. */
export function blob(
  world: RepositoryWorld,
  file: RepositoryFile,
  links: Links,
) {
  return {
    sha: file.sha,
    node_id: nodeIdOf('B', file.sha),
    size: file.content.length,
    url: `${repositoryUrl(world, links)}/git/blobs/${file.sha}`,
    content: lines(file.content.toString('base64')),
    encoding: 'base64',
  };
}

/** A file by its path, with its content. */
export function contentFile(
  world: RepositoryWorld,
  file: RepositoryFile,
  links: Links,
) {
  return {
    ...contentEntry(world, file, links),
    content: lines(file.content.toString('base64')),
    encoding: 'base64',
  };
}

/** What lies directly in a folder; undefined where there is no such folder. */
export function contentFolder(
  world: RepositoryWorld,
  folder: string,
  links: Links,
) {
  const prefix = folder === '' ? '' : `${folder}/`;
  const direct = (path: string) =>
    path.startsWith(prefix) && !path.slice(prefix.length).includes('/');
  const files = [...world.files.values()]
    .filter(file => direct(file.path))
    .map(file => contentEntry(world, file, links));
  const folders = folderPaths(world)
    .filter(direct)
    .map(path => ({
      ...contentEntry(
        world,
        { path, sha: folderSha(world, path), content: Buffer.alloc(0) },
        links,
      ),
      type: 'dir',
      download_url: null,
    }));
  return files.length + folders.length === 0
    ? undefined
    : [...files, ...folders];
}

function contentEntry(
  world: RepositoryWorld,
  file: Pick<RepositoryFile, 'path' | 'sha' | 'content'>,
  links: Links,
) {
  const branch = world.scenario.defaultBranch;
  const path = file.path.split('/').map(encodeURIComponent).join('/');
  const url = `${repositoryUrl(world, links)}/contents/${path}?ref=${branch}`;
  const git = `${repositoryUrl(world, links)}/git/blobs/${file.sha}`;
  const html = `${links.html}/${world.slug}/blob/${branch}/${path}`;
  return {
    type: 'file',
    name: file.path.split('/').pop() ?? '',
    path: file.path,
    sha: file.sha,
    size: file.content.length,
    url,
    html_url: html,
    git_url: git,
    download_url: `${links.html}/raw/${world.slug}/${branch}/${path}`,
    _links: { self: url, git, html },
  };
}

// GitHub breaks base64 after 60 characters.
function lines(base64: string): string {
  return base64.replace(/(.{60})/g, '$1\n');
}
