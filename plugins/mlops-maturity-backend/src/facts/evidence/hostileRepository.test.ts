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

import { dataFacts } from '../data';
import { aComponent, aContext, aRepository, anInput, now } from '../fixtures';
import { monitoringFacts } from '../monitoring';
import { trackingFacts } from '../tracking';
import { trainingFacts } from '../training';

const facts = [
  ...dataFacts,
  ...trainingFacts,
  ...trackingFacts,
  ...monitoringFacts,
];
const size = 100_000;

function contextOf(needs: string[] = []) {
  return aContext(Object.fromEntries(needs.map(id => [id, 'unknown'])));
}

describe('facts about a repository that means harm', () => {
  const hostile = [
    ' '.repeat(size),
    'a.'.repeat(size / 2),
    `${'"""'.repeat(size / 4)}\nimport mlflow`,
    `@${'step'.repeat(size / 4)}`,
    `from ${'x '.repeat(size / 2)}`,
    `$schema: ${'pipelineJo'.repeat(size / 10)}`,
    `url = ${'a'.repeat(size)}`,
    `secrets.${'db_'.repeat(size / 3)}`,
    '{'.repeat(5000),
    '? '.repeat(5000),
    `a: &a [${'x,'.repeat(50)}]\nb: &b [${'*a,'.repeat(50)}]\nc: [${'*b,'.repeat(50)}]`,
    '---\n'.repeat(size / 4),
    '# '.repeat(size / 2),
  ];
  const names = [
    'train.py',
    'flow.py',
    'dvc.yaml',
    'dvc.lock',
    'x.dvc',
    'job.yaml',
    'churn.ipynb',
    'MODEL_CARD.md',
    'README.md',
    '.dvc/config',
    '.gitattributes',
    'requirements.txt',
    'poetry.lock',
    '.github/workflows/x.yml',
  ];

  it.each(hostile.map((text, index) => [index, text] as const))(
    'are decided in time, and without throwing, on text %#',
    (_, text) => {
      const files = Object.fromEntries(names.map(name => [name, text]));
      const input = anInput({ repositories: [aRepository({ files })] });
      const start = Date.now();
      for (const fact of facts) fact.decide(input, contextOf(fact.needs));
      expect(Date.now() - start).toBeLessThan(10_000);
    },
  );

  it('never take annotations for more than text', () => {
    const annotations = Object.fromEntries(
      [
        'mlops-maturity/retrain-max-age-days',
        'mlops-maturity/retrain-trigger',
        'mlflow.org/experiment',
        'mlflow.org/model-name',
        'prometheus.io/rule',
        'grafana/overview-dashboard',
        '__proto__',
      ].map(key => [key, '9'.repeat(size)]),
    );
    const input = anInput({
      component: aComponent({ annotations }),
      repositories: [aRepository({ files: { 'README.md': '# Churn' } })],
    });
    for (const fact of facts) {
      const decision = fact.decide(input, contextOf(fact.needs));
      expect(decision.status).not.toBe('pass');
      expect(decision.reason.length).toBeLessThan(1000);
    }
  });

  it('say the same an hour later, so that nothing is written anew', () => {
    const input = anInput();
    for (const fact of facts) {
      const context = contextOf(fact.needs);
      const later = { ...context, now: new Date(now.getTime() + 3_600_000) };
      expect(fact.decide(input, later)).toEqual(fact.decide(input, context));
    }
  });
});
