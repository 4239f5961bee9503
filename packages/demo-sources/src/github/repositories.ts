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
import type { RepositoryWorld } from '../world/types';
import { account } from './accounts';
import { timestamp, type Links } from './links';

// What GitHub appends to the repository's own address, by field.
const subresources = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
} as const;

/** The API address of a repository. */
export function repositoryUrl(world: RepositoryWorld, links: Links): string {
  return `${links.api}/repos/${world.slug}`;
}

/** A repository inside another answer. */
export function minimalRepository(world: RepositoryWorld, links: Links) {
  const url = repositoryUrl(world, links);
  return {
    id: world.id,
    node_id: nodeIdOf('R', world.id),
    name: world.name,
    full_name: world.slug,
    owner: account(world.owner, links, 'Organization'),
    private: world.scenario.private,
    html_url: `${links.html}/${world.slug}`,
    description: world.scenario.description,
    fork: false,
    url,
    ...Object.fromEntries(
      Object.entries(subresources).map(([key, rest]) => [key, `${url}${rest}`]),
    ),
  };
}

/** A repository as its own answer. */
export function fullRepository(world: RepositoryWorld, links: Links) {
  const { scenario } = world;
  const pushedAt = timestamp(world.commits[0].at);
  const bytes = [...world.files.values()].reduce(
    (sum, file) => sum + file.content.length,
    0,
  );
  return {
    ...minimalRepository(world, links),
    clone_url: `${links.html}/${world.slug}.git`,
    git_url: `git:${links.html.replace(/^https?:/, '')}/${world.slug}.git`,
    ssh_url: `git@${new URL(links.html).hostname}:${world.slug}.git`,
    svn_url: `${links.html}/${world.slug}`,
    mirror_url: null,
    homepage: null,
    language: languageOf(world),
    license: null,
    default_branch: scenario.defaultBranch,
    archived: scenario.archived,
    disabled: false,
    visibility: scenario.private ? 'private' : 'public',
    topics: scenario.topics,
    is_template: false,
    size: Math.ceil(bytes / 1024),
    forks: 0,
    forks_count: 0,
    network_count: 0,
    open_issues: 0,
    open_issues_count: 0,
    stargazers_count: 0,
    subscribers_count: 0,
    watchers: 0,
    watchers_count: 0,
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    has_downloads: false,
    pushed_at: pushedAt,
    created_at: timestamp(world.createdAt),
    updated_at: pushedAt,
    permissions: { admin: false, push: false, pull: true },
  };
}

const languages = {
  py: 'Python',
  ipynb: 'Jupyter Notebook',
  ts: 'TypeScript',
  go: 'Go',
  R: 'R',
};

function languageOf(world: RepositoryWorld): string | null {
  for (const [suffix, language] of Object.entries(languages)) {
    if ([...world.files.keys()].some(path => path.endsWith(`.${suffix}`))) {
      return language;
    }
  }
  return null;
}
