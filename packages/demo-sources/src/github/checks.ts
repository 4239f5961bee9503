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
import { checkSuiteId, runPage } from './actions';
import { app } from './accounts';
import { timestamp, type Links } from './links';
import { repositoryUrl } from './repositories';

/** The checks of a commit: every job that ran on it. */
export function checkRuns(world: RepositoryWorld, sha: string, links: Links) {
  const repository = repositoryUrl(world, links);
  return world.runs
    .filter(run => run.commit.sha === sha)
    .flatMap(run =>
      run.jobs.map(job => {
        const page = `${runPage(world, run.id, links)}/job/${job.id}`;
        const url = `${repository}/check-runs/${job.id}`;
        return {
          id: job.id,
          node_id: nodeIdOf('CR', job.id),
          name: job.name,
          head_sha: sha,
          external_id: '',
          url,
          html_url: page,
          details_url: page,
          status: 'completed',
          conclusion: job.conclusion,
          started_at: timestamp(job.startedAt),
          completed_at: timestamp(job.finishedAt),
          output: {
            title: null,
            summary: null,
            text: null,
            annotations_count: 0,
            annotations_url: `${url}/annotations`,
          },
          check_suite: { id: checkSuiteId(run) },
          app: app('github-actions', links),
          pull_requests: [],
        };
      }),
    );
}
