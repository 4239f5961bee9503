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

import { classifyWorkflows } from './classifyWorkflows';
import { root } from './fixtures';

describe('selectWorkflow', () => {
  describe('in a monorepo', () => {
    const step = 'steps: [{ run: pytest }]';
    const files = new Map(
      Object.entries({
        'all.yml': `on: push\njobs: { a: { ${step} } }`,
        'churn.yml': `on: { push: { paths: ["services/churn/**", ".github/workflows/churn.yml"] } }\njobs: { a: { ${step} } }`,
        'every.yml': `on: { pull_request: { paths: ["services/**/*.py"] } }\njobs: { a: { ${step} } }`,
        'fraud.yml': `on: { push: { paths: ["services/fraud/**", ".github/workflows/fraud.yml"] }, schedule: [{ cron: "0 1 * * *" }] }\njobs: { a: { ${step} } }`,
        'in-churn.yml': `on: push\ndefaults: { run: { working-directory: ./services/churn/ } }\njobs: { a: { ${step} } }`,
        'in-fraud.yml': `on: push\njobs: { a: { defaults: { run: { working-directory: services/fraud } }, ${step} } }`,
        'near.yml': `on: { push: { paths: ["services/churn-v2/**"] } }\njobs: { a: { ${step} } }`,
        'matrix.yml': `on: push\njobs: { a: { steps: [{ run: pytest, working-directory: "services/\${{ matrix.service }}" }] } }`,
      }).map(([file, text]) => [`${root}/${file}`, text]),
    );
    const selected = (annotations: Record<string, string> = {}) =>
      Object.fromEntries(
        classifyWorkflows({
          files,
          pathPrefix: 'services/churn',
          annotations,
        }).map(workflow => [
          workflow.path.slice(root.length + 1),
          workflow.shared,
        ]),
      );

    it('selects by paths and working directory, and shares what is for all', () => {
      expect(selected()).toEqual({
        'all.yml': true,
        'churn.yml': false,
        'every.yml': true,
        'in-churn.yml': false,
        'matrix.yml': true,
      });
    });

    it('selects by annotation before anything else', () => {
      expect(
        selected({ 'mlops-maturity/data-workflow': 'fraud.yml' }),
      ).toMatchObject({ 'fraud.yml': false });
    });
  });
});
