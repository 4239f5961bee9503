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

import { toRunStart } from './toRunTrigger';

const start = (...classes: string[]) =>
  toRunStart(
    classes.map(name => ({ _class: name, userId: 'ada' })),
    false,
  );

describe('toRunStart', () => {
  it.each([
    ['hudson.triggers.TimerTrigger$TimerTriggerCause', 'schedule'],
    [
      'org.jenkinsci.plugins.parameterizedscheduler.ParameterizedTimerTriggerCause',
      'schedule',
    ],
    ['hudson.model.Cause$UserIdCause', 'manual'],
    ['hudson.cli.BuildCommand$CLICause', 'manual'],
    ['com.sonyericsson.rebuild.RebuildCause', 'manual'],
    [
      'org.jenkinsci.plugins.pipeline.modeldefinition.causes.RestartDeclarativePipelineCause',
      'manual',
    ],
    ['hudson.triggers.SCMTrigger$SCMTriggerCause', 'push'],
    ['com.cloudbees.jenkins.GitHubPushCause', 'push'],
    ['com.dabsquared.gitlabjenkins.cause.GitLabWebHookCause', 'push'],
    ['jenkins.branch.BranchEventCause', 'push'],
    ['jenkins.branch.BranchIndexingCause', 'push'],
    ['org.jenkinsci.plugins.ghprb.GhprbCause', 'pull_request'],
    [
      'io.jenkins.plugins.bitbucketpushandpullrequest.cause.pullrequest.cloud.BitBucketPPRPullRequestCreatedCause',
      'pull_request',
    ],
    ['hudson.model.Cause$UpstreamCause', 'upstream'],
    [
      'org.jenkinsci.plugins.workflow.support.steps.build.BuildUpstreamCause',
      'upstream',
    ],
    ['hudson.model.Cause$RemoteCause', 'api'],
    ['org.jenkinsci.plugins.gwt.GenericCause', 'event'],
    ['org.jenkinsci.plugins.urltrigger.URLTriggerCause', 'event'],
    ['com.acme.Cause$SomethingOfOurOwn', 'other'],
  ])('maps %s to %s', (name, trigger) => {
    expect(start(name)).toMatchObject({
      trigger,
      vendorTrigger: name.split(/[.$]/).at(-1),
    });
  });

  it('takes the first cause that it understands', () => {
    expect(
      start(
        'com.acme.OddCause',
        'hudson.triggers.TimerTrigger$TimerTriggerCause',
      ),
    ).toMatchObject({ trigger: 'schedule', actor: { kind: 'automation' } });
  });

  it('says who started it only where a person did', () => {
    expect(start('hudson.model.Cause$UserIdCause').actor).toEqual({
      name: 'ada',
      kind: 'person',
    });
    expect(
      toRunStart([{ _class: 'hudson.model.Cause$UserIdCause' }], false).actor,
    ).toEqual({ name: undefined, kind: 'person' });
    expect(start('com.acme.OddCause').actor).toBeUndefined();
    expect(start()).toEqual({
      trigger: 'other',
      vendorTrigger: 'unknown',
      actor: undefined,
      title: undefined,
    });
  });

  it('takes pushes to a proposed change for that change', () => {
    const causes = [{ _class: 'jenkins.branch.BranchEventCause' }];
    expect(toRunStart(causes, true).trigger).toBe('pull_request');
  });
});
