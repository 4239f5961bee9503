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

import { z } from 'zod';
import {
  toText,
  type JobData,
  type PipelineRunData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';

type Conclusion = NonNullable<JobData['conclusion']>;
type Actor = NonNullable<PipelineRunData['actor']>;

/** An account, as GitLab describes it wherever it names one. */
export const userSchema = z
  .object({
    id: z.number().nullish(),
    username: z.string(),
    bot: z.boolean().nullish(),
  })
  .nullish();

/** An account as GitLab describes it. */
export type GitlabUser = z.infer<typeof userSchema>;

const conclusions: Record<string, Conclusion> = {
  success: 'success',
  failed: 'failure',
  canceled: 'cancelled',
  skipped: 'skipped',
};

/**
 * The shared word for how a pipeline ended; undefined while it hasn't. One
 * that waits for a person (`manual`) hasn't.
 */
export function toConclusion(status: string): Conclusion | undefined {
  return Object.hasOwn(conclusions, status) ? conclusions[status] : undefined;
}

/** The names that GitLab gives to the accounts of access tokens and services. */
const botName =
  /^(project|group)_\d+_bot|^service_account_|^(ghost|alert-bot|support-bot|security-bot|gitlab-security-policy-bot)|[-_]bot$/i;

/** Who did something; undefined when GitLab doesn't say. */
export function toActor(user: GitlabUser): Actor | undefined {
  return user
    ? {
        name: toText(user.username, 200),
        kind: user.bot || botName.test(user.username) ? 'automation' : 'person',
      }
    : undefined;
}
