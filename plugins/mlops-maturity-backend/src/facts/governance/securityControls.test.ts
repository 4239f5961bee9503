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
  aComponent,
  aContext,
  anInput,
  aRepository,
  aRun,
  aWorkflow,
  daysAgo,
} from '../fixtures';
import { securityControls } from './securityControls';

function scanning(command: string) {
  return aWorkflow({
    classes: { securityScan: 'command' },
    jobs: [
      {
        id: 'scan',
        name: 'scan',
        classes: ['securityScan'],
        needs: [],
        runsOn: [],
        provesNothing: false,
        steps: [
          {
            name: 'Run scanner',
            classes: ['securityScan'],
            wired: [],
            provesNothing: false,
            command,
          },
        ],
      },
    ],
  });
}

function decide(
  repository: Parameters<typeof aRepository>[0],
  annotations: Record<string, string> = {},
) {
  return securityControls.decide(
    anInput({
      component: aComponent({ annotations }),
      repositories: [aRepository(repository)],
    }),
    aContext(),
  );
}

function decideScan(
  command: string,
  run: Parameters<typeof aRun>[0] = {},
  definition = '',
) {
  const workflow = scanning(command);
  return decide({
    workflows: [workflow],
    runs: [aRun({ workflow, work: { scan: ['securityScan'] }, ...run })],
    files: { [workflow.path]: definition },
  });
}

function checked(conclusion: 'success' | 'failure', days = 1) {
  const sha = 'a'.repeat(40);
  return {
    commitChecks: new Map([
      [
        sha,
        {
          sha,
          checks: [
            {
              name: 'CodeQL',
              conclusion,
              completedAt: daysAgo(days),
              app: 'github-advanced-security',
            },
          ],
        },
      ],
    ]),
  };
}

describe('security-controls', () => {
  it.each([
    ['bandit -r src', ''],
    ['pip-audit', ''],
    ['trivy image --exit-code 1 churn', ''],
    ['aquasecurity/trivy-action@0.28', '      exit-code: "1"'],
    ['grype churn --fail-on high', ''],
  ])('passes for %s, as that fails on findings', (command, definition) => {
    expect(decideScan(command, {}, definition)).toMatchObject({
      status: 'pass',
      reason:
        "Job 'scan' of ci.yml succeeded on 2026-11-19; it would have failed on a serious finding.",
    });
  });

  it.each([
    ['trivy image churn', ''],
    ['github/codeql-action/analyze@v3', ''],
    ['bandit -r src --exit-zero', ''],
    ['aquasecurity/trivy-action@0.28', '      # exit-code: "1"'],
  ])('is partial for %s, as that only reports', (command, definition) => {
    expect(decideScan(command, {}, definition).status).toBe('partial');
  });

  it.each([
    [
      'was skipped',
      { work: { scan: { classes: ['securityScan'], conclusion: 'skipped' } } },
    ],
    [
      'found something',
      {
        conclusion: 'failure',
        work: { scan: { classes: ['securityScan'], conclusion: 'failure' } },
      },
    ],
    [
      'is old, with commits since',
      { createdAt: daysAgo(91), sha: 'c'.repeat(40) },
    ],
    ['ran for a pull request', { trigger: 'pull_request' }],
  ] as [string, Parameters<typeof aRun>[0]][])(
    'is only partial for a scan that %s',
    (_, run) => {
      expect(decideScan('bandit -r src', run).status).toBe('partial');
    },
  );

  it('believes what code scanning reports about a commit', () => {
    expect(decide(checked('success'))).toMatchObject({
      status: 'pass',
      validUntil: daysAgo(-89),
    });
    expect(decide(checked('failure')).status).toBe('fail');
    expect(decide(checked('success', 91)).status).toBe('fail');
  });

  it('is partial for a report elsewhere, and fails without any scan', () => {
    const sonar = { 'sonarqube.org/project-key': 'churn' };
    expect(decide({}, sonar).status).toBe('partial');
    expect(decide({}).status).toBe('fail');
  });

  it('is unknown where runs could not be read', () => {
    expect(
      decide({
        gaps: [{ kinds: ['pipelineRun'], code: 'forbidden', message: 'No.' }],
      }).status,
    ).toBe('unknown');
  });
});
