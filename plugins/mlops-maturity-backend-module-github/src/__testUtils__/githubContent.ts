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

/** GitHub's answers, with the fields that matter and some that must not. */

export const now = new Date('2026-11-20T12:00:00Z');

const noise = { node_id: 'MDEw', url: 'https://api.example.com/x' };

export function ago(days: number, minutes = 0): string {
  const ms = now.getTime() - days * 86_400_000 + minutes * 60_000;
  return new Date(ms).toISOString().replace('.000Z', 'Z');
}

export const person = { login: 'ada', type: 'User', ...noise };
export const bot = { login: 'github-actions[bot]', type: 'Bot', ...noise };

export function repository(fields: object = {}) {
  return {
    ...noise,
    id: 1,
    full_name: 'Acme/Churn',
    html_url: 'https://github.example.com/Acme/Churn',
    default_branch: 'main',
    archived: false,
    ...fields,
  };
}

export function commits(...daysAgo: number[]) {
  return daysAgo.map((days, index) => ({
    ...noise,
    sha: `c${index}`,
    commit: {
      message: 'change',
      committer: { name: 'Ada', date: ago(days) },
      tree: { sha: 'tree1', ...noise },
    },
  }));
}

/** A listing of files, each with a sha made of its path. */
export function tree(files: Record<string, string>, fields: object = {}) {
  return {
    sha: 'tree1',
    truncated: false,
    tree: Object.entries(files).map(([path, content]) => ({
      path,
      mode: '100644',
      type: 'blob',
      sha: `sha-${path.replaceAll('/', '-')}`,
      size: Buffer.byteLength(content),
    })),
    ...fields,
  };
}

export function blob(content: string) {
  const base64 = Buffer.from(content).toString('base64');
  return {
    ...noise,
    encoding: 'base64',
    content: base64.replaceAll(/(.{60})/g, '$1\n'),
  };
}

export function workflow(id: number, name: string, fields: object = {}) {
  return {
    ...noise,
    id,
    name,
    path: `.github/workflows/${name}.yml`,
    state: 'active',
    html_url: `https://github.example.com/acme/churn/actions/${name}`,
    ...fields,
  };
}

export function run(id: number, fields: object = {}) {
  return {
    ...noise,
    id,
    workflow_id: 1,
    name: 'train',
    display_title: 'Nightly',
    path: '.github/workflows/train.yml@refs/heads/main',
    event: 'push',
    status: 'completed',
    conclusion: 'success',
    run_attempt: 1,
    head_branch: 'main',
    head_sha: 'c0',
    created_at: ago(1),
    run_started_at: ago(1, 1),
    updated_at: ago(1, 31),
    html_url: `https://github.example.com/acme/churn/actions/runs/${id}`,
    actor: person,
    triggering_actor: person,
    head_commit: { timestamp: '2026-11-19T08:00:00+02:00', message: 'x' },
    repository: { full_name: 'Acme/Churn', ...noise },
    head_repository: { full_name: 'Acme/Churn', ...noise },
    ...fields,
  };
}

export function job(id: number, name: string, fields: object = {}) {
  return {
    ...noise,
    id,
    name,
    status: 'completed',
    conclusion: 'success',
    started_at: ago(1, 2),
    completed_at: ago(1, 30),
    html_url: `https://github.example.com/acme/churn/runs/${id}`,
    labels: ['self-hosted', 'gpu'],
    runner_group_name: 'ml',
    steps: [
      { name: 'pytest', status: 'completed', conclusion: 'success', number: 1 },
    ],
    ...fields,
  };
}

export function deployment(id: number, fields: object = {}) {
  return {
    ...noise,
    id,
    sha: 'c0',
    ref: 'main',
    task: 'deploy',
    payload: {},
    environment: 'production',
    description: null,
    creator: bot,
    created_at: ago(1, 10),
    transient_environment: false,
    production_environment: true,
    performed_via_github_app: null,
    ...fields,
  };
}

export function status(state: string, at: string, fields: object = {}) {
  return { ...noise, state, created_at: at, log_url: '', ...fields };
}
