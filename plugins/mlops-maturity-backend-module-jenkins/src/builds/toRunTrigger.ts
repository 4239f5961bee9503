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

import {
  toText,
  type PipelineRunData,
  type RunTrigger,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { JenkinsCause } from './jenkinsBuild';

/** By the name of the cause's class, without its package. */
const triggers: [RegExp, RunTrigger][] = [
  [/TimerTriggerCause$/, 'schedule'],
  [/^(UserIdCause|UserCause|CLICause)$/, 'manual'],
  [/^(ReplayCause|RebuildCause|RestartDeclarativePipelineCause)$/, 'manual'],
  [/^(Upstream|BuildUpstream)Cause$/, 'upstream'],
  [/pull_?request|merge_?request|^Ghprb|PRCause$/i, 'pull_request'],
  // Branch indexing finds pushes that no webhook told of.
  [/^(SCMTriggerCause|BranchEventCause|BranchIndexingCause)$/, 'push'],
  [/push|^(GitLabWebHook|GitHubBranch|GiteaWebhook)\w*Cause$/i, 'push'],
  [/^RemoteCause$/, 'api'],
  [/^GenericCause$|webhook|(URL|FS|Script)TriggerCause$/i, 'event'],
];

/** Why a build ran, and who started it. */
export type RunStart = Pick<
  PipelineRunData,
  'trigger' | 'vendorTrigger' | 'actor' | 'title'
>;

/**
 * Reads the causes of a build. Where several made one build, as requests that
 * wait in the queue do, the first that is understood counts.
 *
 * @param pullRequest - the job is for a proposed change, whatever pushed to it
 */
export function toRunStart(
  causes: readonly JenkinsCause[],
  pullRequest: boolean,
): RunStart {
  const understood = causes
    .map(cause => ({ cause, trigger: triggerOf(cause) }))
    .find(({ trigger }) => trigger !== 'other');
  const cause = understood?.cause ?? causes.at(0);
  const trigger = understood?.trigger ?? 'other';
  return {
    trigger: pullRequest && trigger === 'push' ? 'pull_request' : trigger,
    vendorTrigger: toText(shortClass(cause), 100) ?? 'unknown',
    actor: actorOf(trigger, cause),
    title: toText(cause?.shortDescription, 300),
  };
}

function shortClass(cause: JenkinsCause | undefined): string | undefined {
  return cause?._class?.split(/[.$]/).at(-1);
}

function triggerOf(cause: JenkinsCause): RunTrigger {
  const name = shortClass(cause) ?? '';
  return triggers.find(([pattern]) => pattern.test(name))?.[1] ?? 'other';
}

/** Jenkins' own account, in whose name it does what nobody asked for. */
const systemUser = /^system$/i;

function actorOf(
  trigger: RunTrigger,
  cause: JenkinsCause | undefined,
): RunStart['actor'] {
  if (trigger === 'manual') {
    const name = toText(cause?.userId ?? cause?.userName, 200);
    return {
      name,
      kind: systemUser.test(name ?? '') ? 'automation' : 'person',
    };
  }
  return trigger === 'other' ? undefined : { kind: 'automation' };
}
