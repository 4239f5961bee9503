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
  getBitbucketCloudDefaultBranch,
  getBitbucketServerDefaultBranch,
  type BitbucketCloudIntegrationConfig,
  type BitbucketServerIntegrationConfig,
} from '@backstage/integration';
import { escapeAll, readSegments, type RepositoryHost } from './RepositoryHost';

/** `https://bitbucket.org/<workspace>/<name>[/src/<ref>/<path>]` */
export function bitbucketCloudHost(
  config: BitbucketCloudIntegrationConfig,
): RepositoryHost {
  const { host } = config;
  const rootOf = (slug: string) =>
    `https://${host}/${escapeAll(...slug.split('/'))}`;
  return {
    host,
    locate: url => {
      const segments = readSegments(url.pathname) ?? [];
      const [workspace, name, type, ref, ...path] = segments;
      if (url.host !== host || !name) {
        return undefined;
      }
      const isInside = (type === 'src' || type === 'raw') && ref !== undefined;
      const slug = `${workspace}/${name}`;
      return isInside ? { slug, ref, path } : { slug, path: [] };
    },
    addressOf: (slug, ref) => `${rootOf(slug)}/src/${escapeAll(ref)}`,
    fileAddressOf: (slug, ref) =>
      `${rootOf(slug)}/src/${escapeAll(ref)}/{path}`,
    defaultBranch: slug => getBitbucketCloudDefaultBranch(rootOf(slug), config),
  };
}

/** `https://<host>/projects/<key>/repos/<name>[/browse/<path>][?at=<ref>]` */
export function bitbucketServerHost(
  config: BitbucketServerIntegrationConfig,
): RepositoryHost {
  const { host } = config;
  const rootOf = (slug: string) => {
    const [project, name] = slug.split('/');
    return `https://${host}/projects/${escapeAll(project)}/repos/${escapeAll(name)}/browse`;
  };
  return {
    host,
    locate: url => {
      const segments = readSegments(url.pathname) ?? [];
      const at = segments.indexOf('repos');
      const [owners, owner] = segments.slice(Math.max(at - 2, 0), at);
      const [name, type, ...path] = segments.slice(at + 1);
      if (url.host !== host || !owner || !name) {
        return undefined;
      }
      const ref = url.searchParams.get('at')?.replace(/^refs\/heads\//, '');
      const project = owners === 'users' ? `~${owner}` : owner;
      return {
        slug: `${project}/${name}`,
        ...(ref ? { ref } : {}),
        path: type === 'browse' || type === 'raw' ? path : [],
      };
    },
    addressOf: (slug, ref) => `${rootOf(slug)}?at=${encodeURIComponent(ref)}`,
    fileAddressOf: (slug, ref) =>
      `${rootOf(slug)}/{path}?at=${encodeURIComponent(ref)}`,
    defaultBranch: slug =>
      getBitbucketServerDefaultBranch(rootOf(slug), config),
  };
}
