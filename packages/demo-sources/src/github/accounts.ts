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

import { nodeIdOf, numberOf } from '../world/deterministic';
import { timestamp, type Links } from './links';

/** A person, a bot or an organization, as GitHub answers it. */
export function account(login: string, links: Links, kind?: 'Organization') {
  const id = 1000 + numberOf(`login/${login}`, 90_000_000);
  const name = encodeURIComponent(login);
  const api = `${links.api}/users/${name}`;
  return {
    login,
    id,
    node_id: nodeIdOf('U', id),
    avatar_url: `${links.html}/avatars/u/${id}`,
    gravatar_id: '',
    url: api,
    html_url: login.endsWith('[bot]')
      ? `${links.html}/apps/${login.slice(0, -5)}`
      : `${links.html}/${name}`,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: kind ?? (login.endsWith('[bot]') ? 'Bot' : 'User'),
    site_admin: false,
  };
}

/** A team that may review a deployment. */
export function team(slug: string, owner: string, links: Links) {
  const id = 1000 + numberOf(`team/${owner}/${slug}`, 9_000_000);
  return {
    id,
    node_id: nodeIdOf('T', id),
    url: `${links.api}/teams/${id}`,
    html_url: `${links.html}/orgs/${owner}/teams/${slug}`,
    name: slug,
    slug,
    description: '',
    privacy: 'closed',
    notification_setting: 'notifications_enabled',
    permission: 'pull',
    members_url: `${links.api}/teams/${id}/members{/member}`,
    repositories_url: `${links.api}/teams/${id}/repos`,
    type: 'organization',
    organization_id: 1000 + numberOf(`login/${owner}`, 90_000_000),
    parent: null,
  };
}

/** The app behind an account that ends in `[bot]`. */
export function app(slug: string, links: Links) {
  const id = 1000 + numberOf(`app/${slug}`, 900_000);
  return {
    id,
    slug,
    node_id: nodeIdOf('A', id),
    owner: account('github', links, 'Organization'),
    name: slug,
    description: '',
    external_url: links.html,
    html_url: `${links.html}/apps/${slug}`,
    created_at: timestamp(Date.UTC(2023, 0, 1)),
    updated_at: timestamp(Date.UTC(2023, 0, 1)),
    permissions: { metadata: 'read', contents: 'read' },
    events: [],
  };
}

/** A person's name and address in a commit, from the login. */
export function gitIdentity(login: string) {
  const name = login
    .replace('[bot]', '')
    .split('-')
    .map(part => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
  return { name, email: `${login.replace('[bot]', '')}@example.com` };
}
