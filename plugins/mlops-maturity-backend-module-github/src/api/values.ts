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

/** An account, as GitHub describes it wherever it names one. */
export const accountSchema = z
  .object({ login: z.string(), type: z.string().nullish() })
  .nullish();

const conclusions: Record<string, Conclusion> = {
  success: 'success',
  failure: 'failure',
  startup_failure: 'failure',
  cancelled: 'cancelled',
  stale: 'cancelled',
  skipped: 'skipped',
  neutral: 'neutral',
  timed_out: 'timed_out',
  action_required: 'action_required',
};

/** The shared word for how something ended; undefined while it hasn't. */
export function toConclusion(
  text: string | null | undefined,
): Conclusion | undefined {
  return text && Object.hasOwn(conclusions, text)
    ? conclusions[text]
    : undefined;
}

/**
 * Who did something; undefined when GitHub doesn't say.
 *
 * @param account - who did it
 * @param app - the app that did it in their name, where one did
 */
export function toActor(
  account: z.infer<typeof accountSchema>,
  app?: unknown,
): Actor | undefined {
  if (!account) {
    return app ? { kind: 'automation' } : undefined;
  }
  return {
    name: toText(account.login, 200),
    kind: account.type === 'Bot' || app ? 'automation' : 'person',
  };
}
