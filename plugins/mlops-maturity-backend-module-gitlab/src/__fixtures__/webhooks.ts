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
 * Webhook payloads with the fields that GitLab documents, and values of our
 * own: https://docs.gitlab.com/user/project/integrations/webhook_events/
 */

const project = {
  id: 380,
  name: 'Churn',
  description: '',
  web_url: 'https://gitlab.acme.example/ML/group/Churn',
  avatar_url: null,
  git_ssh_url: 'git@gitlab.acme.example:ML/group/Churn.git',
  git_http_url: 'https://gitlab.acme.example/ML/group/Churn.git',
  namespace: 'group',
  visibility_level: 0,
  path_with_namespace: 'ML/group/Churn',
  default_branch: 'main',
};
const user = { id: 42, name: 'Ada', username: 'ada', email: '[REDACTED]' };

/** "Pipeline events" of the page. */
export const pipelineEvent = {
  object_kind: 'pipeline',
  object_attributes: {
    id: 31,
    iid: 3,
    name: 'Train',
    ref: 'main',
    tag: false,
    sha: 'bcbb5ec396a2c0f828686f14fac9b80b780504f2',
    before_sha: 'bcbb5ec396a2c0f828686f14fac9b80b780504f2',
    source: 'schedule',
    status: 'success',
    stages: ['build', 'test', 'deploy'],
    created_at: '2026-11-12 15:23:28 UTC',
    finished_at: '2026-11-12 15:26:29 UTC',
    duration: 63,
    variables: [{ key: 'REASON', value: 'drift' }],
    url: 'https://gitlab.acme.example/ML/group/Churn/-/pipelines/31',
  },
  user,
  project,
  commit: { id: 'bcbb5ec396a2c0f828686f14fac9b80b780504f2', title: 'Train' },
  builds: [
    {
      id: 380,
      stage: 'deploy',
      name: 'production',
      status: 'skipped',
      when: 'manual',
      manual: true,
      allow_failure: false,
      user,
      environment: {
        name: 'production',
        action: 'start',
        deployment_tier: 'production',
      },
    },
  ],
};

/** "Deployment events" of the page. */
export const deploymentEvent = {
  object_kind: 'deployment',
  status: 'success',
  status_changed_at: '2026-04-28 21:50:00 +0200',
  deployment_id: 15,
  deployable_id: 796,
  deployable_url: 'https://gitlab.acme.example/ML/group/Churn/-/jobs/796',
  environment: 'staging',
  environment_tier: 'staging',
  environment_slug: 'staging',
  environment_external_url: 'https://staging.acme.example',
  project,
  short_sha: '279484c0',
  user,
  user_url: 'https://gitlab.acme.example/ada',
  commit_url: 'https://gitlab.acme.example/ML/group/Churn/-/commit/279484c0',
  commit_title: 'Train',
  ref: 'main',
};

/** "Push events" of the page. */
export const pushEvent = {
  object_kind: 'push',
  event_name: 'push',
  before: '95790bf891e76fee5e1747ab589903a6a1f80f22',
  after: 'da1560886d4f094c3e6c9ef40349f7d38b5d27d7',
  ref: 'refs/heads/main',
  checkout_sha: 'da1560886d4f094c3e6c9ef40349f7d38b5d27d7',
  user_id: 42,
  user_username: 'ada',
  project_id: 380,
  project,
  commits: [],
  total_commits_count: 4,
};

/** "Job events" of the page, as servers sent them that name no project. */
export const olderJobEvent = {
  object_kind: 'build',
  ref: 'main',
  tag: false,
  sha: '2293ada6b400935a1378653304eaf6221e0fdb8f',
  build_id: 1977,
  build_name: 'test',
  build_stage: 'test',
  build_status: 'created',
  build_allow_failure: false,
  pipeline_id: 2366,
  project_id: 380,
  project_name: 'ML / group / Churn',
  user,
  repository: {
    name: 'Churn',
    homepage: 'https://gitlab.acme.example/ML/group/Churn',
    visibility_level: 0,
  },
};
