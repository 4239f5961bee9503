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

import type { Build, JobWorld, Stage } from './buildJobWorld';
import type { ScenarioBuilds } from './jobSchema';

/** A build, in the shape of `api/json`. */
export function describeBuild(
  world: JobWorld,
  build: Build,
  job: string,
): object {
  const { number } = build;
  const freestyle = world.scenario.type === 'freestyle';
  const name = world.path.join(' » ');
  const tests = testCounts(build);
  return {
    _class: freestyle
      ? 'hudson.model.FreeStyleBuild'
      : 'org.jenkinsci.plugins.workflow.job.WorkflowRun',
    actions: [
      { _class: 'hudson.model.CauseAction', causes: causesOf(build.entry) },
      // Most actions tell nothing to the API.
      {},
      {
        _class: 'hudson.plugins.git.util.BuildData',
        lastBuiltRevision: {
          SHA1: build.commit.sha,
          branch: [
            {
              SHA1: build.commit.sha,
              name:
                world.scenario.type === 'multibranch'
                  ? build.branch
                  : `refs/remotes/origin/${build.branch}`,
            },
          ],
        },
        remoteUrls: [world.remoteUrl],
        scmName: '',
      },
      {},
      ...(tests
        ? [
            {
              _class: 'hudson.tasks.junit.TestResultAction',
              failCount: tests.failed,
              skipCount: tests.skipped,
              totalCount: tests.total,
              urlName: 'testReport',
            },
          ]
        : []),
    ],
    artifacts: [],
    building: build.result === null,
    description: null,
    displayName: `#${number}`,
    duration: build.lasted,
    estimatedDuration: 420_000,
    fullDisplayName: `${name} #${number}`,
    id: String(number),
    keepLog: false,
    number,
    result: build.result,
    timestamp: build.startedAt,
    url: `${job}${number}/`,
    changeSets: [],
    culprits: [],
  };
}

/** The stages of a build, in the shape of the Pipeline REST API plugin. */
export function describeStages(build: Build, jobPath: string): object {
  const self = (path: string) => ({
    _links: { self: { href: `${jobPath}${build.number}/${path}` } },
  });
  return {
    ...self('wfapi/describe'),
    id: String(build.number),
    name: `#${build.number}`,
    status: statusOf(build),
    startTimeMillis: build.startedAt,
    endTimeMillis: build.startedAt + build.lasted,
    durationMillis: build.lasted,
    queueDurationMillis: 3,
    pauseDurationMillis: 0,
    stages: build.stages.map((stage: Stage) => ({
      ...self(`execution/node/${stage.id}/wfapi/describe`),
      id: stage.id,
      name: stage.name,
      execNode: '',
      status: stage.status,
      startTimeMillis: stage.startedAt,
      durationMillis: stage.lasted,
      pauseDurationMillis: 0,
    })),
  };
}

/** The results of a build's tests; undefined where it has none. */
export function describeTests(build: Build): object | undefined {
  const counts = testCounts(build);
  if (!counts) {
    return undefined;
  }
  const { total, failed, skipped } = counts;
  return {
    _class: 'hudson.tasks.junit.TestResult',
    duration: 12.5,
    empty: false,
    failCount: failed,
    passCount: total - failed - skipped,
    skipCount: skipped,
    suites: Object.entries(build.entry.tests ?? {}).map(([name, suite]) => ({
      cases: Array.from({ length: suite.total }, (_, index) => ({
        age: 0,
        className: name,
        duration: 0.02,
        name: `test_${index + 1}`,
        skipped: index >= suite.failed && index < suite.failed + suite.skipped,
        status: caseStatus(index, suite),
      })),
      duration: 0.02 * suite.total,
      id: null,
      name,
      timestamp: null,
    })),
  };
}

function caseStatus(
  index: number,
  { failed, skipped }: { failed: number; skipped: number },
): string {
  if (index < failed) return index === 0 ? 'REGRESSION' : 'FAILED';
  return index < failed + skipped ? 'SKIPPED' : 'PASSED';
}

function testCounts({ entry }: Build) {
  if (!entry.tests) return undefined;
  const suites = Object.values(entry.tests);
  const sum = (pick: (suite: (typeof suites)[number]) => number) =>
    suites.reduce((all, suite) => all + pick(suite), 0);
  return {
    total: sum(suite => suite.total),
    failed: sum(suite => suite.failed),
    skipped: sum(suite => suite.skipped),
  };
}

function statusOf({ result }: Build): string {
  if (result === null) return 'IN_PROGRESS';
  return result === 'FAILURE' ? 'FAILED' : result;
}

function causesOf({ cause, by }: ScenarioBuilds): object[] {
  const user = {
    _class: 'hudson.model.Cause$UserIdCause',
    shortDescription: `Started by user ${by}`,
    userId: by,
    userName: by,
  };
  const described = (name: string, shortDescription: string) => ({
    _class: name,
    shortDescription,
  });
  switch (cause) {
    case 'timer':
      return [
        described(
          'hudson.triggers.TimerTrigger$TimerTriggerCause',
          'Started by timer',
        ),
      ];
    case 'push':
      return [
        described('jenkins.branch.BranchEventCause', 'Push event to branch'),
      ];
    case 'indexing':
      return [
        described('jenkins.branch.BranchIndexingCause', 'Branch indexing'),
      ];
    case 'replay':
      return [
        user,
        described(
          'org.jenkinsci.plugins.workflow.cps.replay.ReplayCause',
          'Replayed an earlier build',
        ),
      ];
    case 'upstream':
      return [
        {
          ...described(
            'org.jenkinsci.plugins.workflow.support.steps.build.BuildUpstreamCause',
            'Started by upstream project "nightly" build number 7',
          ),
          upstreamBuild: 7,
          upstreamProject: 'nightly',
          upstreamUrl: 'job/nightly/',
        },
      ];
    case 'remote':
      return [
        {
          ...described(
            'hudson.model.Cause$RemoteCause',
            'Started by remote host 192.0.2.7',
          ),
          addr: '192.0.2.7',
          note: null,
        },
      ];
    case 'webhook':
      return [
        described(
          'org.jenkinsci.plugins.gwt.GenericCause',
          'Generic Cause: drift',
        ),
      ];
    default:
      return [user];
  }
}
