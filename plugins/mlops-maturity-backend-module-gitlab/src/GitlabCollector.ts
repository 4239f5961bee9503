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
  GapRecorder,
  SourceClient,
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
      return nothing(
        project
          ? `The host ${target.host} is not configured (integrations.gitlab).`
          : 'The target names no project.',
      );
    }
    const startedAt = performance.now();
    const { now } = context;
    const client = new SourceClient({
      baseUrl: host.apiBaseUrl,
      // Takes personal, project and group access tokens alike.
      headers: async (): Promise<Record<string, string>> =>
        host.token ? { authorization: `Bearer ${host.token}` } : {},
      cache: context.cache,
      signal: context.signal,
      now: () => new Date(now.getTime() + performance.now() - startedAt),
      concurrency: this.#limits.concurrency,
      maxRequests: this.#limits.requestsPerSweep,
      timeoutMs: this.#limits.timeoutSeconds * 1000,
      maxAnswerBytes: this.#limits.maxAnswerBytes,
    });
    const gaps = new GapRecorder('GitLab');
    const observations = await observeProject(
      new ProjectApi(client, host.host, project, this.#limits),
      gaps,
    );
    return {
      observations,
      gaps: gaps.gaps,
      requests: client.requests,
      rateLimit: client.rateLimit,
      retryAfter: client.retryAfter?.toISOString(),
    };
  }
}

function nothing(message: string): CollectionResult {
  return {
    observations: [],
    gaps: [{ kinds: [...gitlabKinds], code: 'forbidden', message }],
    requests: { sent: 0, notModified: 0 },
  };
}
