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

/** An account, as Azure DevOps describes it wherever it names one. */
export const identitySchema = z
  .object({
    displayName: z.string().nullish(),
    uniqueName: z.string().nullish(),
    descriptor: z.string().nullish(),
  })
  .nullish();

/** A list, as Azure DevOps wraps every one. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.object({ value: z.array(item) });
}

/** The name of a branch without `refs/heads/`; other refs as they are. */
export function toBranch(ref: string | null | undefined): string | undefined {
  return toText(ref?.replace(/^refs\/heads\//, ''), 300);
}

const conclusions: Record<string, Conclusion> = {
  succeeded: 'success',
  // Something that may fail did; its own job or task tells.
  partiallySucceeded: 'success',
  succeededWithIssues: 'success',
  failed: 'failure',
  // The agent was lost.
  abandoned: 'failure',
  canceled: 'cancelled',
  skipped: 'skipped',
};

/** The shared word for how something ended; undefined while it hasn't. */
export function toConclusion(
  text: string | null | undefined,
): Conclusion | undefined {
  return text && Object.hasOwn(conclusions, text)
    ? conclusions[text]
    : undefined;
}

/** Accounts of Azure DevOps itself and of its agents. */
const service =
  /^Microsoft\.VisualStudio\.Services|\bBuild Service( \(|$)|^Azure (DevOps|Pipelines)( |$)/;

/** Who did something; undefined when Azure DevOps doesn't say. */
export function toActor(
  identity: z.infer<typeof identitySchema>,
): Actor | undefined {
  const name = identity?.displayName ?? identity?.uniqueName;
  if (!name) {
    return undefined;
  }
  const isService =
    service.test(name) || /^(s2s|svc|aadsp)\./.test(identity?.descriptor ?? '');
  return {
    name: toText(name, 200),
    kind: isService ? 'automation' : 'person',
  };
}
