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

import { isCompleted, type GithubRun } from '../actions/githubRun';
import { toRunTrigger } from '../actions/toRunTrigger';
import { toActor } from '../api/values';
import type { GithubDeployment } from './readDeployments';

const toleranceMs = 60 * 1000;

/**
 * The run that made a deployment whose statuses don't say it: the only run of
 * the same commit that was under way at that time. Pull requests don't count,
 * nor do deployments that a person recorded; when several runs fit, none is
 * taken.
 */
export function guessRun(
  deployment: GithubDeployment,
  runs: Iterable<GithubRun>,
): GithubRun | undefined {
  const { creator, performed_via_github_app: app } = deployment;
  if (toActor(creator, app)?.kind !== 'automation') {
    return undefined;
  }
  const at = Date.parse(deployment.created_at);
  const fitting = [...runs].filter(run => {
    const start = Date.parse(run.run_started_at ?? run.created_at);
    const end = isCompleted(run) ? Date.parse(run.updated_at) : Infinity;
    return (
      run.head_sha === deployment.sha &&
      toRunTrigger(run.event) !== 'pull_request' &&
      start - toleranceMs <= at &&
      at <= end + toleranceMs
    );
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}
