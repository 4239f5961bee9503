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

import type { Conclusion, Scenario } from '../scenarios/scenarioSchema';

/** A file of a repository. */
export type RepositoryFile = {
  path: string;
  sha: string;
  content: Buffer;
  executable: boolean;
};

/** A commit on the default branch. Times are milliseconds since 1970. */
export type Commit = {
  sha: string;
  treeSha: string;
  parent?: string;
  at: number;
  author: string;
  message: string;
};

/** A workflow that GitHub lists. */
export type Workflow = {
  id: number;
  name: string;
  path: string;
  state: string;
  definition?: WorkflowDefinition;
};

/** What a workflow file says, as far as its runs show it. */
export type WorkflowDefinition = {
  name?: string;
  jobs: JobDefinition[];
};

/** One job of a workflow, once per value of its matrix. */
export type JobDefinition = {
  id: string;
  name: string;
  needs: string[];
  labels: string[];
  runnerGroup?: string;
  environment?: string;
  steps: string[];
};

/** A step of a job that ran. */
export type Step = {
  name: string;
  conclusion: Conclusion;
  startedAt: number;
  finishedAt: number;
};

/** A job that ran, or was skipped. */
export type Job = {
  id: number;
  name: string;
  conclusion: Conclusion;
  startedAt: number;
  finishedAt: number;
  labels: string[];
  runnerGroup?: string;
  environment?: string;
  steps: Step[];
};

/** Who approved a gated deployment. */
export type Approval = {
  by: string;
  environment: string;
  state: string;
  comment: string;
};

/** A run of a workflow. All runs have ended. */
export type Run = {
  id: number;
  number: number;
  attempt: number;
  workflow: Workflow;
  event: string;
  title: string;
  branch: string;
  commit: Commit;
  actor: string;
  conclusion: Conclusion;
  startedAt: number;
  finishedAt: number;
  jobs: Job[];
  approvals: Approval[];
};

/** A deployment with what became of it, the newest state first. */
export type Deployment = {
  id: number;
  environment: string;
  sha: string;
  ref: string;
  creator: string;
  description?: string;
  payload: string | Record<string, unknown>;
  production: boolean;
  transient: boolean;
  run?: { id: number; jobId?: number };
  createdAt: number;
  statuses: Array<{ id: number; state: string; at: number }>;
};

/** An environment and what guards it. */
export type Environment = {
  id: number;
  name: string;
  createdAt: number;
  reviewers: string[];
  waitMinutes: number;
  branches?: 'protected' | 'custom';
};

/** Everything about one repository at one moment. Lists are newest first. */
export type RepositoryWorld = {
  id: number;
  owner: string;
  name: string;
  slug: string;
  createdAt: number;
  scenario: Scenario;
  files: Map<string, RepositoryFile>;
  blobs: Map<string, RepositoryFile>;
  commits: Commit[];
  workflows: Workflow[];
  runs: Run[];
  deployments: Deployment[];
  environments: Environment[];
  /** Until when this stays as it is, milliseconds since 1970. */
  nextChangeAt: number;
};
