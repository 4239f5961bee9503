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

import type { JobData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';

type Conclusion = NonNullable<JobData['conclusion']>;

/** Of builds and of stages, which have words of their own for some. */
const conclusions: Record<string, Conclusion> = {
  SUCCESS: 'success',
  FAILURE: 'failure',
  FAILED: 'failure',
  // Tests failed, or a threshold was missed: elsewhere that is a red run.
  UNSTABLE: 'failure',
  ABORTED: 'cancelled',
  NOT_BUILT: 'skipped',
  NOT_EXECUTED: 'skipped',
  SKIPPED: 'skipped',
};

/** The shared word for how something ended; undefined while it hasn't. */
export function toConclusion(
  text: string | null | undefined,
): Conclusion | undefined {
  return text && Object.hasOwn(conclusions, text)
    ? conclusions[text]
    : undefined;
}
