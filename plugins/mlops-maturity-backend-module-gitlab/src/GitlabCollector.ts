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

import type { Entity } from '@backstage/catalog-model';
import type { Config } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import {
  createSourceClient,
  GapRecorder,
  toCollectionResult,
  toEmptyResult,
  type CollectionContext,
  type CollectionResult,
  type Collector,
  type CollectorEvents,
  type EntityTarget,
  type TargetReference,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { gitlabKinds } from './api/endpoints';
import { parseId, parsePath } from './api/parseProject';
import { ProjectApi } from './api/ProjectApi';
import { gitlabEvents } from './gitlabEvents';
import { GitlabHosts } from './GitlabHosts';
import { readGitlabLimits, type GitlabLimits } from './gitlabLimits';
import { gitlabTargets } from './gitlabTargets';
import { observeProject } from './observeProject';

/**
 * Reads projects of the hosts that `integrations.gitlab` names, with the
 * tokens that it holds.
 */
export class GitlabCollector implements Collector {
  readonly id = 'gitlab';
  readonly title = 'GitLab';
  readonly kinds = gitlabKinds;
  readonly events: CollectorEvents;
  readonly #hosts: GitlabHosts;
  readonly #limits: GitlabLimits;

  /** @throws InputError when the configuration isn't valid */
  static fromConfig(config: Config): GitlabCollector {
    const integrations = ScmIntegrations.fromConfig(config);
    return new GitlabCollector(
      new GitlabHosts(integrations.gitlab.list().map(one => one.config)),
      readGitlabLimits(config),
    );
  }

  private constructor(hosts: GitlabHosts, limits: GitlabLimits) {
    this.#hosts = hosts;
    this.#limits = limits;
    this.events = gitlabEvents(hosts);
  }

  targetsOf(entity: Entity): EntityTarget[] {
    return gitlabTargets(entity, this.#hosts);
  }

  async collect(
    target: TargetReference,
    context: CollectionContext,
  ): Promise<CollectionResult> {
    const project = parsePath(target.key) ?? parseId(target.key);
    const host = this.#hosts.byName(target.host);
    if (!project || !host) {
      return toEmptyResult(
        gitlabKinds,
        'forbidden',
        project
          ? `The host ${target.host} is not configured (integrations.gitlab).`
          : 'The target names no project.',
      );
    }
    const client = createSourceClient(context, this.#limits, {
      baseUrl: host.apiBaseUrl,
      // Takes personal, project and group access tokens alike.
      headers: host.token ? { authorization: `Bearer ${host.token}` } : {},
    });
    const gaps = new GapRecorder('GitLab');
    const observations = await observeProject(
      new ProjectApi(client, host.host, project, this.#limits),
      gaps,
    );
    return toCollectionResult(observations, gaps, client);
  }
}
