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

import { ConfigReader } from '@backstage/config';
import {
  aContext,
  aDeployment,
  anInput,
  aPlatform,
  aRepository,
  aRun,
  daysAgo,
  now,
} from '../fixtures';
import { readCustomFacts } from './readCustomFacts';

function read(...facts: Record<string, unknown>[]) {
  return readCustomFacts(
    new ConfigReader({
      mlopsMaturity: {
        facts: facts.map(fact => ({
          id: 'own-fact',
          title: 'An own fact',
          howToFix: 'Do it.',
          ...fact,
        })),
      },
    }),
    new Set(['unit-tests-run']),
  );
}

function decide(
  expression: string,
  input = anInput(),
  overrides: Record<string, unknown> = {},
) {
  const [fact] = read({ expression, ...overrides });
  return fact.decide(input, aContext());
}

describe('custom facts', () => {
  it('passes and fails by what the expression says', () => {
    const input = anInput({
      repositories: [
        aRepository({
          runs: [
            aRun({ work: { train: ['train'] }, trigger: 'schedule' }),
            aRun({ work: { test: ['unitTests'] } }),
          ],
        }),
      ],
    });
    const expression =
      'runs.exists(r, "train" in r.classes && r.conclusion == "success" && r.trigger == "schedule")';
    expect(decide(expression, input)).toMatchObject({
      status: 'pass',
      reason: 'The expression holds, looking at 2 runs.',
    });
    expect(decide(`!${expression}`, input).status).toBe('fail');
  });

  it('sees only what happened within the window, and says when that ends', () => {
    const input = anInput({
      repositories: [
        aRepository({
          runs: [5, 20, 40].map(days => aRun({ createdAt: daysAgo(days) })),
        }),
      ],
    });
    const two = decide('runs.size() >= 2', input, { windowDays: 30 });
    expect(two).toMatchObject({ status: 'pass', validUntil: daysAgo(-10) });
    expect(decide('runs.size() >= 3', input, { windowDays: 30 }).status).toBe(
      'fail',
    );
  });

  it.each([
    ['component.lifecycle == "production" && "pii" in component.tags', 'fail'],
    ['component.annotations["team/tier"] == "1"', 'unknown'],
    ['files.exists(f, f.path.endsWith(".py") && f.size < 100.0)', 'pass'],
    ['files.exists(f, f.path.says("^src/.*[.]py$"))', 'pass'],
    ['deployments.all(d, d.automated) && size(deployments) > 0', 'pass'],
    ['deployments.exists(d, now - d.createdAt < duration("100h"))', 'pass'],
    ['runs.exists(r, has(r.finishedAt) && r.finishedAt < now)', 'fail'],
  ])('evaluates %s', (expression, status) => {
    const input = anInput({
      repositories: [aRepository({ deployments: [aDeployment()] })],
    });
    expect(decide(expression, input).status).toBe(status);
  });

  it('is unknown where a source is not linked or cannot be read', () => {
    const expression = 'models.exists(m, m.versions.size() >= 2)';
    expect(decide(expression)).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining('registeredModel'),
    });
    const gap = {
      kinds: ['registeredModel' as const],
      code: 'forbidden' as const,
      message: 'MLflow refuses the credentials.',
    };
    expect(
      decide(expression, anInput({ platforms: [aPlatform({ gaps: [gap] })] })),
    ).toMatchObject({ status: 'unknown', reason: gap.message });
    expect(
      decide(expression, anInput({ platforms: [aPlatform()] })).status,
    ).toBe('fail');
  });

  it('is unknown where nothing reads what it asks about', () => {
    const expression = 'testReports.exists(t, t.total > 0.0)';
    const kinds = ['pipelineRun' as const];
    expect(
      decide(expression, anInput({ repositories: [aRepository({ kinds })] })),
    ).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining('testReport'),
    });
    const tree = { sha: 'b', truncated: true, entries: [] };
    expect(
      decide(
        'files.exists(f, f.path == "x")',
        anInput({ repositories: [aRepository({ tree })] }),
      ).status,
    ).toBe('unknown');
  });

  it('is unknown, not failed, where it asks for what is not there', () => {
    const input = anInput({
      platforms: [
        aPlatform({
          signals: [{ signal: 'network', name: 'n', series: [] }],
        }),
      ],
    });
    expect(decide('signals.all(s, s.value > 0.5)', input)).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining('No such key: value'),
    });
  });

  it('looks again soon where the clock decides', () => {
    const decision = decide(
      'runs.exists(r, now - r.createdAt < duration("24h"))',
    );
    expect(Date.parse(decision.nextChangeAt!)).toBeLessThanOrEqual(
      now.getTime() + 86_400_000,
    );
  });

  it.each([
    ['runs.size() >= ', 'line 1, character 1'],
    ['runs.exists(r, r.conclusoin == "success")', 'character 18'],
    ['true &&\n  rnus.size() > 0', 'line 2, character 3'],
    ['runs.size()', 'must come to true or false, but comes to int'],
    ['files.exists(f, f.path.matches("(a+)+$"))', "use says('pattern')"],
  ])('refuses %s and points at the place', (expression, message) => {
    expect(() => read({ expression })).toThrow(message);
    expect(() => read({ expression })).toThrow(
      /mlopsMaturity\.facts\[0\]\.expression, line \d+, character \d+/,
    );
  });

  it('refuses an expression that is too large', () => {
    const expression = `[${'1,'.repeat(300)}1].size() > 0`;
    expect(() => read({ expression })).toThrow(/line 1, character \d+/);
  });

  it.each([
    [{ id: 'Own Fact' }, 'facts[0].id'],
    [{ id: 'unit-tests-run' }, 'there is a fact unit-tests-run already'],
    [{ title: ' ' }, 'facts[0].title is missing'],
    [{ howToFix: undefined }, 'facts[0].howToFix is missing'],
    [{ windowDays: 0 }, 'facts[0].windowDays'],
    [{ group: 'misc' }, 'facts[0].group must be one of'],
  ])('refuses %j', (fact, message) => {
    expect(() => read({ expression: 'true', ...fact })).toThrow(message);
  });

  it('ends soon on a hostile text', () => {
    const content = `${'a'.repeat(50_000)}!`;
    const input = anInput({
      repositories: [aRepository({ files: { 'x.txt': content } })],
    });
    expect(
      decide('files.exists(f, f.content.says("^(a+)+$"))', input).status,
    ).toBe('fail');
  });
});
