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

import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { ScmIntegrations } from '@backstage/integration';
import { bitbucketCloudHost, bitbucketServerHost } from './bitbucketHosts';
import { gerritHost, giteaHost, githubHost, gitlabHost } from './gitHosts';
import type { RepositoryHost } from './RepositoryHost';

const hostsKey = 'mlopsMaturity.repository.hosts';

/**
 * The hosts that are read: those of `integrations` for Bitbucket, Gitea and
 * Gerrit, and of GitHub and GitLab those that `mlopsMaturity.repository.hosts`
 * names, as they have modules of their own. AWS CodeCommit isn't read: its
 * reader opens every file of a repository.
 *
 * @throws InputError when a listed host isn't one that can be read
 */
export function readHosts(config: Config): ReadonlyMap<string, RepositoryHost> {
  const integrations = ScmIntegrations.fromConfig(config);
  const hosts = [
    ...integrations.bitbucketCloud
      .list()
      .map(one => bitbucketCloudHost(one.config)),
    ...integrations.bitbucketServer
      .list()
      .map(one => bitbucketServerHost(one.config)),
    ...integrations.gitea.list().map(one => giteaHost(one.config)),
    ...integrations.gerrit.list().map(one => gerritHost(one.config)),
  ];
  const byHost = new Map(hosts.map(host => [host.host, host]));
  const github = integrations.github.list().map(one => one.config.host);
  const gitlab = integrations.gitlab.list().map(one => one.config.host);
  for (const host of config.getOptionalStringArray(hostsKey) ?? []) {
    if (github.includes(host)) {
      byHost.set(host, githubHost(host));
    } else if (gitlab.includes(host)) {
      byHost.set(host, gitlabHost(host));
    } else if (!byHost.has(host)) {
      throw new InputError(
        `${hostsKey} names ${host}, which is no host of integrations.github or integrations.gitlab: configure it there, or leave it out`,
      );
    }
  }
  return byHost;
}
