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

import type {
  GerritIntegrationConfig,
  GiteaIntegrationConfig,
} from '@backstage/integration';
import { escapeAll, readSegments, type RepositoryHost } from './RepositoryHost';

/** `<baseUrl>/<owner>/<name>/src/branch/<ref>/<path>` */
export function giteaHost(config: GiteaIntegrationConfig): RepositoryHost {
  const { host } = config;
  const baseUrl = (config.baseUrl ?? `https://${host}`).replace(/\/$/, '');
  const above = new URL(baseUrl).pathname.split('/').filter(Boolean).length;
  return {
    host,
    locate: url => {
      const segments = readSegments(url.pathname)?.slice(above) ?? [];
      const [owner, name, type, , ref, ...path] = segments;
      if (url.host !== host || !name) {
        return undefined;
      }
      const isInside = (type === 'src' || type === 'raw') && ref !== undefined;
      const slug = `${owner}/${name}`;
      return isInside ? { slug, ref, path } : { slug, path: [] };
    },
    // The reader looks at the fifth segment, whatever stands before it.
    addressOf: (slug, ref) =>
      `${baseUrl}/${escapeAll(...slug.split('/'))}/src/branch/${escapeAll(ref)}`,
    fileAddressOf: (slug, ref) =>
      `${baseUrl}/${escapeAll(...slug.split('/'))}/src/branch/${escapeAll(...ref.split('/'))}/{path}`,
  };
}

/** `<gitilesBaseUrl>/<project>/+/refs/heads/<ref>/<path>` */
export function gerritHost(config: GerritIntegrationConfig): RepositoryHost {
  const gitiles = new URL(config.gitilesBaseUrl);
  const above = readSegments(gitiles.pathname) ?? [];
  return {
    host: config.host,
    locate: url => {
      const all = readSegments(url.pathname) ?? [];
      // Gerrit's addresses for whoever has logged in.
      const segments = all[0] === 'a' && above[0] !== 'a' ? all.slice(1) : all;
      const isGitiles =
        url.host === gitiles.host &&
        above.every((segment, index) => segments[index] === segment);
      const plus = segments.indexOf('+');
      const project = segments.slice(above.length, plus < 0 ? undefined : plus);
      if (!isGitiles || project.length === 0) {
        return undefined;
      }
      const slug = project.join('/');
      const [refs, heads, ref, ...path] =
        plus < 0 ? [] : segments.slice(plus + 1);
      return refs === 'refs' && heads === 'heads' && ref
        ? { slug, ref, path }
        : { slug, path: [] };
    },
    addressOf: (slug, ref) =>
      `${gitiles.href.replace(/\/$/, '')}/${escapeAll(...slug.split('/'))}/+/refs/heads/${escapeAll(ref)}`,
    fileAddressOf: (slug, ref) =>
      `${gitiles.href.replace(/\/$/, '')}/${escapeAll(...slug.split('/'))}/+/refs/heads/${escapeAll(...ref.split('/'))}/{path}`,
  };
}

/** `https://<host>/<owner>/<name>/tree/<ref>/<path>` */
export function githubHost(host: string): RepositoryHost {
  return {
    host,
    locate: url => {
      const segments = readSegments(url.pathname) ?? [];
      const [owner, name, type, ref, ...path] = segments;
      if (url.host !== host || !name) {
        return undefined;
      }
      const slug = `${owner}/${name.replace(/\.git$/, '')}`;
      return isView(type) && ref ? { slug, ref, path } : { slug, path: [] };
    },
    addressOf: (slug, ref) =>
      `https://${host}/${escapeAll(...slug.split('/'))}/tree/${escapeAll(ref)}`,
    fileAddressOf: (slug, ref) =>
      `https://${host}/${escapeAll(...slug.split('/'))}/blob/${escapeAll(...ref.split('/'))}/{path}`,
  };
}

/** `https://<host>/<group>/<name>/-/tree/<ref>/<path>` */
export function gitlabHost(host: string): RepositoryHost {
  return {
    host,
    locate: url => {
      const segments = readSegments(url.pathname) ?? [];
      const dash = segments.indexOf('-');
      const project = dash < 0 ? segments : segments.slice(0, dash);
      const [type, ref, ...path] = dash < 0 ? [] : segments.slice(dash + 1);
      if (url.host !== host || project.length < 2) {
        return undefined;
      }
      const slug = project.join('/').replace(/\.git$/, '');
      return isView(type) && ref ? { slug, ref, path } : { slug, path: [] };
    },
    addressOf: (slug, ref) =>
      `https://${host}/${escapeAll(...slug.split('/'))}/-/tree/${escapeAll(ref)}`,
    fileAddressOf: (slug, ref) =>
      `https://${host}/${escapeAll(...slug.split('/'))}/-/blob/${escapeAll(...ref.split('/'))}/{path}`,
  };
}

function isView(type: string | undefined): boolean {
  return /^(tree|blob|raw|edit)$/.test(type ?? '');
}
