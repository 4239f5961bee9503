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

import { aContext, anInput, aRepository, aRun, daysAgo } from '../fixtures';
import { scoringScriptTested } from './scoringScriptTested';

const scoring = { 'src/churn/score.py': 'def predict(x): pass' };

const decide = (
  files: Record<string, string>,
  unitTests: 'pass' | 'fail' | 'unknown' = 'pass',
) =>
  scoringScriptTested.decide(
    anInput({ repositories: [aRepository({ files })] }),
    aContext({ 'unit-tests-run': unitTests }),
  );

describe('scoring-script-tested', () => {
  it.each([
    ['its name', { 'tests/test_score.py': 'x' }],
    ['an import', { 'tests/test_api.py': 'from churn.score import predict' }],
    [
      'an import of the module',
      { 'tests/test_api.py': 'from churn import (\n  score,\n)' },
    ],
    ['its file name', { 'tests/testthat/test-api.R': 'source("score.py")' }],
  ])('passes where a test names the scoring code by %s', (_, test) => {
    expect(decide({ ...scoring, ...test }).status).toBe('pass');
    expect(decide({ ...scoring, ...test }, 'fail').status).toBe('partial');
    expect(decide({ ...scoring, ...test }, 'unknown').status).toBe('unknown');
  });

  it.each<[string, Record<string, string>]>([
    [
      'no test names it',
      { ...scoring, 'tests/test_train.py': 'model.score(x)' },
    ],
    ['there is no scoring code', { 'tests/test_score.py': 'x' }],
    [
      'the scoring code is empty',
      { 'score.py': '#', 'tests/test_score.py': 'x' },
    ],
    ['a longer word is meant', { ...scoring, 'tests/test_scoreboard.py': 'x' }],
  ])('fails where %s, although unit tests run', (_, files) => {
    expect(decide(files).status).toBe('fail');
  });

  it('is unknown where a test that was not read may name it', () => {
    const repository = aRepository({ files: scoring });
    repository.tree!.entries.push({ path: 'tests/test_x.py', size: 9 });
    const decision = scoringScriptTested.decide(
      anInput({ repositories: [repository] }),
      aContext({ 'unit-tests-run': 'pass' }),
    );
    expect(decision.status).toBe('unknown');
  });

  it('ends when the unit tests do', () => {
    const input = anInput({
      repositories: [
        aRepository({ files: { ...scoring, 'test_score.py': 'x' } }),
      ],
    });
    const context = aContext({ 'unit-tests-run': 'pass' });
    const decision = scoringScriptTested.decide(input, {
      ...context,
      fact: id => ({ ...context.fact(id), validUntil: daysAgo(-7) }),
    });
    expect(decision.validUntil).toBe(daysAgo(-7));
  });
});

describe('scoring-script-tested by a test of what was deployed', () => {
  const on = (name: string, deployedAt: number, testedAt: number) => {
    const run = aRun({
      createdAt: daysAgo(1),
      work: { deploy: ['deploy'], [name]: ['integrationTests'] },
    });
    const [deploy, test] = run.items;
    deploy.job.finishedAt = daysAgo(deployedAt);
    test.job.finishedAt = daysAgo(testedAt);
    return scoringScriptTested.decide(
      anInput({ repositories: [aRepository({ files: {}, runs: [run] })] }),
      aContext({ 'unit-tests-run': 'fail' }),
    );
  };

  it('passes with a test of the endpoint after the deployment', () => {
    expect(on('Smoke test of the endpoint', 1, 0.9)).toMatchObject({
      status: 'pass',
      reason: expect.stringContaining('called what was deployed before it'),
      observedAt: daysAgo(0.9),
    });
  });

  it('is not misled by a test before it, or of something else', () => {
    expect(on('Smoke test of the endpoint', 0.9, 1).status).toBe('fail');
    expect(on('Smoke test of the page', 1, 0.9).status).toBe('fail');
  });
});
