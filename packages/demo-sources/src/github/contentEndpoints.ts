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

import { paginate } from '../http/paging';
import type { Answer } from '../http/Answer';
import {
  blob,
  combinedStatus,
  commit,
  contentFile,
  contentFolder,
  findCommit,
  tree,
} from './contents';
import type { Endpoint, RepositoryRequest } from './Endpoint';
import { timestamp } from './links';
import { fullRepository } from './repositories';

/** The repository itself, its commits and its files. */
export const contentEndpoints: Array<[pattern: string, Endpoint]> = [
  ['', ({ world, links }) => ({ body: fullRepository(world, links) })],
  ['/commits', listCommits],
  ['/commits/{ref+}/status', getCombinedStatus],
  ['/commits/{ref+}', getCommit],
  ['/branches/{branch+}', getBranch],
  ['/git/trees/{sha+}', getTree],
  ['/git/blobs/{sha}', getBlob],
  ['/contents', getContents],
  ['/contents/{path+}', getContents],
];

function listCommits({ world, url, links }: RepositoryRequest): Answer {
  const since = url.searchParams.get('since') ?? '';
  const until = url.searchParams.get('until') ?? '9';
  const author = url.searchParams.get('author');
  const page = paginate(
    world.commits.filter(
      one =>
        timestamp(one.at) >= since &&
        timestamp(one.at) <= until &&
        (!author || one.author === author),
    ),
    url,
  );
  return {
    link: page.link,
    body: page.items.map(one => commit(world, one, links)),
  };
}

function getCommit(request: RepositoryRequest): Answer | undefined {
  const { world, params, accept, links } = request;
  const found = findCommit(world, params.ref);
  if (found && /github(\.v3)?\.sha/.test(accept)) {
    return { body: Buffer.from(found.sha), contentType: 'text/plain' };
  }
  return found && { body: commit(world, found, links) };
}

function getCombinedStatus(request: RepositoryRequest): Answer | undefined {
  const { world, params, links } = request;
  const found = findCommit(world, params.ref);
  return found && { body: combinedStatus(world, found, links) };
}

function getBranch(request: RepositoryRequest): Answer | undefined {
  const { world, params, links } = request;
  if (params.branch !== world.scenario.defaultBranch) {
    return undefined;
  }
  const url = `${links.api}/repos/${world.slug}/branches/${params.branch}`;
  return {
    body: {
      name: params.branch,
      commit: commit(world, world.commits[0], links),
      _links: {
        self: url,
        html: `${links.html}/${world.slug}/tree/${params.branch}`,
      },
      protected: false,
      protection: { enabled: false },
      protection_url: `${url}/protection`,
    },
  };
}

function getTree(request: RepositoryRequest): Answer | undefined {
  const { world, params, url, links } = request;
  const isTree = world.commits[0].treeSha === params.sha;
  const found = isTree ? world.commits[0] : findCommit(world, params.sha);
  return (
    found && {
      body: tree(
        world,
        isTree ? found.treeSha : found.sha,
        url.searchParams.has('recursive'),
        links,
      ),
    }
  );
}

function getBlob(request: RepositoryRequest): Answer | undefined {
  const { world, params, accept, links } = request;
  const file = world.blobs.get(params.sha);
  if (file && /\braw\b/.test(accept)) {
    return { body: file.content, contentType: 'application/octet-stream' };
  }
  return file && { body: blob(world, file, links) };
}

function getContents(request: RepositoryRequest): Answer | undefined {
  const { world, params, url, accept, links } = request;
  const ref = url.searchParams.get('ref');
  if (ref && !findCommit(world, ref)) {
    return undefined;
  }
  const path = (params.path ?? '').replace(/\/+$/, '');
  const file = world.files.get(path);
  if (!file) {
    const folder = contentFolder(world, path, links);
    return folder && { body: folder };
  }
  return /\braw\b/.test(accept)
    ? { body: file.content, contentType: 'application/vnd.github.raw' }
    : { body: contentFile(world, file, links) };
}
