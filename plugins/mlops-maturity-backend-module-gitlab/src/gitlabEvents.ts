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
  CollectorEvents,
  EventOutcome,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { z } from 'zod';
import { parsePath } from './api/parseProject';
import type { GitlabHosts } from './GitlabHosts';

const schema = z.object({
  project: z.object({
    id: z.number().int().positive().nullish(),
    path_with_namespace: z.string().max(2000),
    web_url: z.string().max(2000),
  }),
});
/** Jobs of older servers name their project only by its page. */
const olderJobSchema = z.object({
  project_id: z.number().int().positive().nullish(),
  repository: z.object({ homepage: z.string().max(2000) }),
});

type NamedProject = { webUrl: string; path?: string; id?: number | null };

/**
 * What GitLab's webhooks tell: that a project changed. Nothing is kept of
 * them, because GitLab can be asked for all of it later; the run behind a
 * deployment too. A project may be a target by its path or by its number, and
 * is told by both.
 */
export function gitlabEvents(hosts: GitlabHosts): CollectorEvents {
  return {
    topics: [
      'gitlab.pipeline',
      'gitlab.deployment',
      'gitlab.build',
      'gitlab.push',
    ],
    read({ eventPayload }): EventOutcome[] {
      const project = readProject(eventPayload);
      const url =
        project && URL.canParse(project.webUrl)
          ? new URL(project.webUrl)
          : undefined;
      const found = url && hosts.byUrl(url);
      const path = found && parsePath(project?.path ?? found.path);
      if (!project || !found || !path) {
        return [];
      }
      const { host } = found.host;
      const keys = project.id ? [path, String(project.id)] : [path];
      return keys.map(key => ({ target: { host, key } }));
    },
  };
}

function readProject(payload: unknown): NamedProject | undefined {
  const parsed = schema.safeParse(payload);
  if (parsed.success) {
    const { project } = parsed.data;
    return {
      webUrl: project.web_url,
      path: project.path_with_namespace,
      id: project.id,
    };
  }
  const older = olderJobSchema.safeParse(payload);
  return older.success
    ? { webUrl: older.data.repository.homepage, id: older.data.project_id }
    : undefined;
}
