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

import type { RepositoryFile } from '../world/types';
import type { GitlabScenario, GitlabStatus } from './gitlabScenarioSchema';

/** A commit on the default branch. Times are milliseconds since 1970. */
export type ProjectCommit = { sha: string; at: number; author: string };

/** One try of a job, or of one that started a child pipeline. */
export type ProjectJob = {
  id: number;
  name: string;
  stage: string;
  status: GitlabStatus;
  allowFailure: boolean;
  tags: string[];
  runner: string;
  user: string;
  /** A later try took its place. */
  retried: boolean;
  createdAt: number;
  startedAt?: number;
  finishedAt?: number;
  environment?: string;
  approvals: { by: string; status: string }[];
  child?: ProjectPipeline;
};

/** A pipeline. */
export type ProjectPipeline = {
  id: number;
  source: string;
  status: GitlabStatus;
  ref: string;
  commit: ProjectCommit;
  name?: string;
  user: string;
  createdAt: number;
  startedAt: number;
  finishedAt: number;
  jobs: ProjectJob[];
  coverage?: number;
  tests: Record<string, { passed: number; failed: number; skipped: number }>;
  schedule?: number;
};

/** A deployment. */
export type ProjectDeployment = {
  id: number;
  environment: string;
  status: string;
  sha: string;
  ref: string;
  user: string;
  createdAt: number;
  updatedAt: number;
  job?: ProjectJob;
  pipeline?: ProjectPipeline;
  approvals: { by: string; status: string }[];
};

/** A schedule of the project. */
export type ProjectSchedule = GitlabScenario['schedules'][number] & {
  id: number;
};

/** Everything about one project at one moment. Lists are newest first. */
export type ProjectWorld = {
  id: number;
  path: string;
  scenario: GitlabScenario;
  files: Map<string, RepositoryFile>;
  commits: ProjectCommit[];
  /** Those that the list shows: without children. */
  pipelines: ProjectPipeline[];
  /** Children too. */
  byId: Map<number, ProjectPipeline>;
  schedules: ProjectSchedule[];
  environments: {
    id: number;
    name: string;
    tier: string;
    stops: boolean;
    approvals?: number;
  }[];
  deployments: ProjectDeployment[];
  /** Until when this stays as it is, milliseconds since 1970. */
  nextChangeAt: number;
};
