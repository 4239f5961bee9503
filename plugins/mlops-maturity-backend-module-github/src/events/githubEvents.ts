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
import { parseSlug } from '../api/parseSlug';
import { readDeploymentEvent } from './readDeploymentEvent';

const repositorySchema = z.object({
  html_url: z.string(),
  full_name: z.string(),
  default_branch: z.string().nullish(),
});

const eventSchema = z.object({
  action: z.string().nullish(),
  repository: repositorySchema,
});

const pushSchema = z.object({
  ref: z.string(),
  commits: z
    .array(
      z.object({
        added: z.array(z.string()).nullish(),
        modified: z.array(z.string()).nullish(),
        removed: z.array(z.string()).nullish(),
      }),
    )
    .nullish(),
});

const renameSchema = z.object({
  changes: z.object({
    repository: z.object({ name: z.object({ from: z.string() }) }),
  }),
});

type GithubEvent = z.infer<typeof eventSchema>;

/** As `@backstage/plugin-events-backend-module-github` publishes them. */
const topics = [
  'github.workflow_run',
  'github.workflow_job',
  'github.deployment',
  'github.deployment_status',
  'github.check_run',
  'github.push',
  'github.repository',
] as const;

/**
 * What GitHub's webhooks tell: which repository changed, and which run made a
 * deployment, which its REST API doesn't say.
 *
 * @param hosts - the configured ones; events of others are left out
 */
export function githubEvents(hosts: ReadonlySet<string>): CollectorEvents {
  return {
    topics,
    read: ({ topic, eventPayload }) => {
      const event = eventSchema.parse(eventPayload);
      const host = hostOf(event, hosts);
      const slug = parseSlug(event.repository.full_name)?.slug;
      if (!host || !slug) return [];
      const outcome: EventOutcome = { target: { host, key: slug } };
      switch (topic) {
        case 'github.workflow_run':
        case 'github.workflow_job':
        case 'github.check_run':
          // What has begun proves nothing yet, and its end is told too.
          return event.action === 'completed' ? [outcome] : [];
        case 'github.deployment':
        case 'github.deployment_status': {
          const keep = readDeploymentEvent(eventPayload);
          return [{ ...outcome, ...(keep.length > 0 && { keep }) }];
        }
        case 'github.push':
          return readPush(outcome, event, eventPayload);
        case 'github.repository':
          return [outcome, ...underOldName(outcome, eventPayload)];
        default:
          return [];
      }
    },
  };
}

function hostOf(
  { repository }: GithubEvent,
  hosts: ReadonlySet<string>,
): string | undefined {
  if (!URL.canParse(repository.html_url)) return undefined;
  const { host } = new URL(repository.html_url);
  return hosts.has(host) ? host : undefined;
}

/** Only the default branch is read. */
function readPush(
  outcome: EventOutcome,
  { repository }: GithubEvent,
  payload: unknown,
): EventOutcome[] {
  const { ref, commits } = pushSchema.parse(payload);
  if (ref !== `refs/heads/${repository.default_branch ?? ''}`) return [];
  const catalogMayChange = (commits ?? []).some(commit =>
    [commit.added, commit.modified, commit.removed].some(paths =>
      paths?.some(isCatalogFile),
    ),
  );
  return [{ ...outcome, ...(catalogMayChange && { catalogMayChange }) }];
}

/** By the names that are usual: the catalog may be told any other. */
function isCatalogFile(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return /\.ya?ml$/.test(name) && name.includes('catalog');
}

/** Entities may still point at the name that a repository had before. */
function underOldName(
  { target: { host, key } }: EventOutcome,
  payload: unknown,
): EventOutcome[] {
  const renamed = renameSchema.safeParse(payload);
  if (!renamed.success) return [];
  const [owner] = key.split('/');
  const old = parseSlug(
    `${owner}/${renamed.data.changes.repository.name.from}`,
  )?.slug;
  return old ? [{ target: { host, key: old } }] : [];
}
