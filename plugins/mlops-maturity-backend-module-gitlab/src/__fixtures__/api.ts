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

/**
 * Answers of GitLab's API with the fields that its pages document, and values
 * of our own.
 */

const sha = 'a91957a858320c0e17f3a0eca7cfacbff50ea29a';
const page = 'https://gitlab.acme.example/ml/churn';
const ada = { id: 1, name: 'Ada', username: 'ada', state: 'active' };
const bot = { ...ada, id: 49, username: 'project_6_bot', bot: true };
const grace = { ...ada, id: 2, username: 'grace' };

/** https://docs.gitlab.com/api/projects/ "Retrieve a project" */
export const project = {
  id: 6,
  path_with_namespace: 'ML/churn',
  default_branch: 'main',
  web_url: page,
  empty_repo: false,
  archived: false,
  ci_config_path: '',
  builds_access_level: 'enabled',
  environments_access_level: 'enabled',
};

/** https://docs.gitlab.com/api/commits/ "List repository commits" */
export const commits = [
  {
    id: sha,
    short_id: 'a91957a8',
    created_at: '2026-11-18T13:00:00.000+01:00',
    committed_date: '2026-11-18T13:00:00.000+01:00',
  },
  {
    id: 'b0',
    created_at: '2026-11-10T08:00:00.000Z',
    committed_date: '2026-11-10T08:00:00.000Z',
  },
];

/** https://docs.gitlab.com/api/repositories/ "List repository tree" */
export const tree = [
  { id: 'f1', name: 'src', type: 'tree', path: 'src', mode: '040000' },
  {
    id: 'f2',
    name: '.gitlab-ci.yml',
    type: 'blob',
    path: '.gitlab-ci.yml',
    mode: '100644',
  },
  { id: 'f3', name: 'now', type: 'blob', path: 'src/now', mode: '120000' },
  { id: 'f4', name: 'sub', type: 'commit', path: 'sub', mode: '160000' },
];

const basic = {
  iid: 12,
  project_id: 6,
  ref: 'main',
  sha,
  name: null,
  created_at: '2026-11-19T10:00:00.000Z',
  updated_at: '2026-11-19T11:30:00.000Z',
};

/** https://docs.gitlab.com/api/pipelines/ "List project pipelines" */
export const pipelines = [
  {
    ...basic,
    id: 48,
    status: 'manual',
    source: 'push',
    web_url: `${page}/-/pipelines/48`,
  },
  {
    ...basic,
    id: 47,
    status: 'success',
    source: 'schedule',
    name: 'Train',
    web_url: `${page}/-/pipelines/47`,
  },
];

/** https://docs.gitlab.com/api/pipelines/ "Retrieve a single pipeline" */
export const pipeline = {
  ...pipelines[1],
  before_sha: '0'.repeat(40),
  tag: false,
  yaml_errors: null,
  user: ada,
  started_at: '2026-11-19T10:00:05.000Z',
  finished_at: '2026-11-19T11:30:00.000Z',
  committed_at: null,
  duration: 5000,
  queued_duration: 5,
  coverage: '81.25',
};

const job = {
  stage: 'test',
  status: 'success',
  ref: 'main',
  allow_failure: false,
  user: ada,
  commit: {
    id: sha,
    created_at: '2026-11-18T12:59:00.000+01:00',
    title: 'Train',
  },
  tag_list: ['docker', 'gpu'],
  runner: { id: 3, description: 'ml-pool', runner_type: 'group_type' },
};

/** https://docs.gitlab.com/api/jobs/ "List pipeline jobs", newest first */
export const jobs = [
  {
    ...job,
    id: 76,
    name: 'publish',
    stage: 'deploy',
    user: grace,
    started_at: '2026-11-19T11:10:00.000Z',
    finished_at: '2026-11-19T11:20:00.000Z',
    web_url: `${page}/-/jobs/76`,
  },
  {
    ...job,
    id: 75,
    name: 'rollback',
    stage: 'deploy',
    status: 'manual',
    allow_failure: true,
    runner: null,
  },
  {
    ...job,
    id: 74,
    name: 'lint',
    status: 'failed',
    failure_reason: 'job_execution_timeout',
    allow_failure: true,
    started_at: '2026-11-19T10:01:00.000Z',
    finished_at: '2026-11-19T11:01:00.000Z',
  },
  {
    ...job,
    id: 73,
    name: 'unit',
    started_at: '2026-11-19T10:05:00.000Z',
    finished_at: '2026-11-19T10:06:00.000Z',
  },
  // Tried before, by somebody else.
  { ...job, id: 72, name: 'unit', status: 'failed', user: grace },
];

/** https://docs.gitlab.com/api/jobs/ "List pipeline trigger jobs" */
export const bridges = [
  {
    ...job,
    id: 78,
    name: 'elsewhere',
    downstream_pipeline: {
      id: 5,
      project_id: 9,
      status: 'success',
      updated_at: '2026-11-19T11:00:00.000Z',
      web_url: 'https://gitlab.acme.example/ops/tools/-/pipelines/5',
    },
  },
  {
    ...job,
    id: 77,
    name: 'training',
    allow_failure: true,
    downstream_pipeline: {
      id: 50,
      status: 'success',
      updated_at: '2026-11-19T11:00:00.000Z',
      web_url: `${page}/-/pipelines/50`,
    },
  },
];

/** https://docs.gitlab.com/api/pipelines/ "Retrieve a test report summary" */
export const testSummary = {
  total: {
    time: 1904,
    count: 3363,
    success: 3351,
    failed: 3,
    skipped: 8,
    error: 1,
    suite_error: null,
  },
  test_suites: [
    {
      name: 'unit',
      total_time: 1904,
      total_count: 3363,
      success_count: 3351,
      failed_count: 3,
      skipped_count: 8,
      error_count: 1,
      build_ids: [73],
      suite_error: null,
    },
  ],
};

/** https://docs.gitlab.com/api/pipeline_schedules/ "List all pipeline schedules" */
export const schedules = [
  {
    id: 13,
    description: 'Weekly training',
    ref: 'refs/heads/main',
    cron: '30 2 * * 1',
    cron_timezone: 'Asia/Tokyo',
    next_run_at: '2026-11-23T17:30:00.000Z',
    active: true,
    owner: ada,
  },
];

/** https://docs.gitlab.com/api/environments/ "List environments" */
export const environments = [
  {
    id: 2,
    name: 'staging',
    slug: 'staging',
    tier: 'staging',
    state: 'available',
  },
  { id: 3, name: 'review/x-1', slug: 'x', tier: 'development' },
  {
    id: 1,
    name: 'live-eu',
    slug: 'live-eu',
    tier: 'production',
    auto_stop_at: null,
  },
  { id: 4, name: 'trial', tier: 'other', auto_stop_at: '2026-12-01T00:00:00Z' },
];

/** https://docs.gitlab.com/api/protected_environments/ "List protected environments" */
export const protectedEnvironments = [
  {
    name: 'live-eu',
    deploy_access_levels: [
      { id: 12, access_level: 40, access_level_description: 'Maintainers' },
    ],
    required_approval_count: 0,
    approval_rules: [{ id: 38, access_level: 40, required_approvals: 1 }],
  },
];

const approved = {
  user: bot,
  status: 'approved',
  created_at: '2026-11-19T11:05:00.000Z',
  comment: 'Looks good',
};

/** https://docs.gitlab.com/api/deployments/ "List project deployments" */
export const deployments = [
  {
    id: 43,
    iid: 3,
    ref: 'main',
    sha,
    status: 'blocked',
    created_at: '2026-11-19T12:00:00.000Z',
    updated_at: '2026-11-19T12:00:00.000Z',
    user: ada,
    environment: { id: 1, name: 'live-eu', external_url: null },
    deployable: null,
    approvals: [],
    pending_approval_count: 2,
  },
  {
    id: 42,
    iid: 2,
    ref: 'main',
    sha,
    status: 'success',
    created_at: '2026-11-19T11:10:00.000Z',
    updated_at: '2026-11-19T11:21:00.000Z',
    user: grace,
    environment: { id: 1, name: 'live-eu', external_url: null },
    deployable: {
      id: 76,
      status: 'success',
      stage: 'deploy',
      name: 'publish',
      finished_at: '2026-11-19T11:20:00.000Z',
      web_url: `${page}/-/jobs/76`,
      user: grace,
      // A child's.
      pipeline: {
        id: 50,
        ref: 'main',
        sha,
        status: 'success',
        updated_at: '2026-11-19T11:00:00.000Z',
      },
    },
    pending_approval_count: 0,
    approvals: [approved],
    approval_summary: {
      rules: [{ required_approvals: 1, deployment_approvals: [approved] }],
    },
  },
];
