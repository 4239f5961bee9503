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

import { identity, time } from './answers';
import {
  guidOf,
  type AzureBuildWorld,
  type AzureProjectWorld,
} from './buildProject';
import { deploymentsOf } from './timeline';

/** What was deployed to an environment, newest first. */
export function recordAnswers(
  project: AzureProjectWorld,
  environmentId: number,
  base: string,
) {
  const environment = project.environments.find(
    ({ id }) => id === environmentId,
  );
  const { organization, name } = project.loaded;
  return project.builds.flatMap(build =>
    deploymentsOf(build)
      .filter(one => one.environment === environment?.name)
      .map(one => ({
        id: build.id * 10 + (one.environment.length % 10),
        environmentId,
        definition: { id: build.pipeline.id, name: build.pipeline.name },
        owner: {
          id: build.id,
          name: build.number,
          _links: {
            web: {
              href: `${base}/${organization}/${name}/_build/results?buildId=${build.id}`,
            },
          },
        },
        planId: guidOf(`${build.id}`),
        requestIdentifier: `${one.stage}.${one.job}`,
        stageName: one.stage,
        jobName: one.job,
        stageAttempt: build.runs.attempt,
        jobAttempt: 1,
        queueTime: time(build.startedAt),
        startTime: time(build.startedAt),
        finishTime: time(build.finishedAt),
        result: one.result,
      })),
  );
}

/** What guards an environment, in the form of the API. */
export function checkAnswers(
  project: AzureProjectWorld,
  environmentId: number,
) {
  const named = project.environments.find(({ id }) => id === environmentId);
  const one = project.loaded.scenario.environments[named?.name ?? ''];
  const task = {
    id: 'fe1de3ee-a436-41b4-bb20-f6eb4cb879a7',
    name: 'Task Check',
  };
  return [
    ...(one?.approvers.length
      ? [
          {
            id: 1,
            type: {
              id: '8c6f20a7-a545-4486-9777-f762fafe0d4d',
              name: 'Approval',
            },
            settings: {
              approvers: one.approvers.map(identity),
              executionOrder: 1,
              minRequiredApprovers: 1,
            },
          },
        ]
      : []),
    ...(one?.branches
      ? [
          {
            id: 2,
            type: task,
            settings: {
              displayName: 'Branch control',
              definitionRef: {
                name: 'evaluatebranchProtection',
                version: '0.0.1',
              },
              inputs: { allowedBranches: one.branches },
            },
          },
        ]
      : []),
    ...(one?.checks ?? []).map((shown, index) => ({
      id: 10 + index,
      type: task,
      settings: {
        displayName: shown,
        definitionRef: { name: 'InvokeRESTAPI' },
      },
    })),
  ];
}

/** The test runs that a run published. */
export function testAnswers(build: AzureBuildWorld) {
  if (!build.runs.tests) return [];
  return Object.entries(build.pipeline.scenario.tests).map(
    ([name, tests], index) => ({
      id: build.id * 10 + index,
      name,
      isAutomated: true,
      state: 'Completed',
      totalTests: tests.passed + tests.failed + tests.skipped,
      incompleteTests: 0,
      notApplicableTests: tests.skipped,
      passedTests: tests.passed,
      unanalyzedTests: tests.failed,
      completedDate: time(build.finishedAt),
      runStatistics: [
        { state: 'Completed', outcome: 'Passed', count: tests.passed },
        { state: 'Completed', outcome: 'Failed', count: tests.failed },
        { state: 'Completed', outcome: 'NotExecuted', count: tests.skipped },
      ].filter(one => one.count > 0),
    }),
  );
}
